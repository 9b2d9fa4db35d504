/** Turns the dumps of one crate into the small JSON of ../truth.ts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type BorrowEdge,
  type Capture,
  type Coroutine,
  type CoroutineKind,
  comparePositions,
  encloses,
  type Range,
  type Reason,
  type Slot,
  type Suspension,
  sameRange,
  type TruthFile,
} from '../truth.ts';
import { type CoroutineDumps, DumpFolder } from './dumps.ts';
import { borrowEdges, type Edge } from './edges.ts';
import { type YieldFacts, yieldFacts } from './flow.ts';
import { initialisation } from './init.ts';
import { type Body, type Layout, parseBody, parseLayout, readableType } from './mir.ts';
import { SlotReader } from './slots.ts';
import { Source } from './source.ts';

export interface Distilled {
  readonly files: readonly TruthFile[];
  /** Bodies left out, each with the reason. */
  readonly problems: readonly string[];
}

/**
 * Reads every coroutine dumped into `dumps`.
 * @param open gives the source text of a path as rustc printed it; null leaves the bodies of that file out
 */
export function distil(dumps: string, open: (file: string) => Source | null): Distilled {
  const folder = new DumpFolder(dumps);
  const coroutineStems = new Set(folder.stems);
  const byFile = new Map<string, Coroutine[]>();
  const problems: string[] = [];
  for (const stem of folder.stems) {
    const found = folder.read(stem);
    const result = found ? distilBody(found, coroutineStems, open) : 'incomplete dumps';
    if (typeof result === 'string') {
      problems.push(`${stem}: ${result}`);
      continue;
    }
    if (result.unplaced > 0) problems.push(`${stem}: some awaits, which have no place in the source`);
    const known = byFile.get(result.file);
    if (known) known.push(result.coroutine);
    else byFile.set(result.file, [result.coroutine]);
  }
  return {
    files: [...byFile]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, coroutines]) => ({ path: file, coroutines: inOrder(coroutines) })),
    problems,
  };
}

/** Source order, with parents by nesting. */
export function inOrder(found: readonly Coroutine[]): Coroutine[] {
  const sorted = [...found].sort(
    (a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(b.range.end, a.range.end),
  );
  return sorted.map((coroutine, index) => {
    const parent = sorted.findLastIndex((other, i) => i < index && encloses(other.range, coroutine.range));
    return { ...coroutine, parent: parent < 0 ? null : parent };
  });
}

function distilBody(
  dumps: CoroutineDumps,
  coroutineStems: ReadonlySet<string>,
  open: (file: string) => Source | null,
): { file: string; coroutine: Coroutine; unplaced: number } | string {
  const layout = parseLayout(dumps.resume);
  const final = parseBody(dumps.before);
  const checked = parseBody(dumps.nll);
  if (!layout || !final.span) return 'unreadable dump';
  const source = open(final.span.file);
  if (!source) return `no source text for ${final.span.file}`;
  const macro = source.definitionAround(final.span);
  if (macro) return `written by the macro ${macro.name}!`;
  const text = source.slice(final.span);
  const kind = kindOf(text, dumps.stem, coroutineStems);
  if (kind !== 'async closure' && !/[}\]]$/.test(text)) return 'written by an attribute or derive macro';
  const facts = yieldFacts(final);
  const mismatch = disagreement(layout, facts, final);
  if (mismatch) return `our dataflow is not rustc's: ${mismatch}`;
  const reader = new SlotReader(final, checked, source, expandedLocals(layout, facts));
  const suspensions = distilSuspensions(facts, final, checked, dumps.nll, reader);
  const { start, end } = writtenBody(final.span, source);
  return {
    file: final.span.file,
    coroutine: {
      name: final.path.split('::').findLast((part) => /^\w+$/.test(part)) ?? final.path,
      kind,
      range: { start, end },
      parent: null,
      captures: kind === 'async fn' ? [] : capturesOf(final, source),
      suspensions: inSourceOrder(suspensions),
    },
    unplaced: facts.length - suspensions.length,
  };
}

/** One entry for each yield that has a place in the source. */
function distilSuspensions(
  facts: readonly YieldFacts[],
  final: Body,
  checked: Body,
  nllDump: string,
  reader: SlotReader,
): Suspension[] {
  const edgesAt = borrowEdges(nllDump, checked);
  const valueAt = initialisation(checked);
  const earlier = pairByOrder(facts, yieldFacts(checked));
  return facts.flatMap((at, i): Suspension[] => {
    const twin = earlier[i];
    const awaitee = at.saved.findLast((local) => reader.isAwaitee(local));
    const written = awaitee === undefined ? null : final.locals.get(awaitee)?.span;
    const place = reader.suspensionPlace(written ?? at.span, at);
    if (!place) return [];
    const held = at.saved.filter((local) => reader.isReported(local));
    const extra = (twin?.saved ?? []).filter(
      (local) => reader.isReported(local) && !at.saved.includes(local),
    );
    const edges = twin ? edgesAt(held, twin) : [];
    const slot = (local: number, why: readonly Reason[], from: readonly Edge[]): Slot => ({
      ...reader.describe(local, place.range),
      value: twin ? valueAt(local, twin) : null,
      why,
      borrowsFrom: from
        .filter((edge) => edge.from === local)
        .map((edge) => borrow(reader, edge, place.range)),
    });
    return [
      {
        ...place,
        held: ordered(held.map((local) => slot(local, reasons(local, at, twin), edges))),
        witness: ordered(extra.map((local) => slot(local, twin ? reasons(local, twin, twin) : [], []))),
      },
    ];
  });
}

/** Source order; a macro that awaits more than once is one place in the source. */
function inSourceOrder(suspensions: readonly Suspension[]): Suspension[] {
  const places: Suspension[] = [];
  for (const suspension of suspensions) {
    const known = places.findIndex(
      (other) => other.macro !== null && sameRange(other.range, suspension.range),
    );
    const twin = places[known];
    if (!twin) places.push(suspension);
    else
      places[known] = {
        ...twin,
        held: union(twin.held, suspension.held),
        witness: union(twin.witness, suspension.witness),
      };
  }
  return places.sort(
    (a, b) => comparePositions(a.range.end, b.range.end) || comparePositions(b.range.start, a.range.start),
  );
}

function union(a: readonly Slot[], b: readonly Slot[]): Slot[] {
  const known = new Set(a.map((slot) => JSON.stringify([slot.name, slot.declaration, slot.type])));
  return ordered([
    ...a,
    ...b.filter((slot) => !known.has(JSON.stringify([slot.name, slot.declaration, slot.type]))),
  ]);
}

function ordered(slots: readonly Slot[]): Slot[] {
  return [...slots].sort(
    (a, b) =>
      comparePositions(a.declaration.start, b.declaration.start) ||
      comparePositions(a.declaration.end, b.declaration.end),
  );
}

function borrow(reader: SlotReader, edge: Edge, suspension: Range): BorrowEdge {
  const { name, declaration } = reader.describe(edge.to, suspension);
  return { name, declaration, live: edge.live, mutable: edge.mutable };
}

function reasons(local: number, at: YieldFacts, twin: YieldFacts | undefined): Reason[] {
  const why: Reason[] = [];
  if ((twin ?? at).read.has(local)) why.push('used');
  else if (at.live.has(local)) why.push('dropped');
  if (at.borrowed.has(local)) why.push('borrowed');
  return why;
}

/** Where our computation differs from the layout rustc printed, or null: the check on all that follows. */
function disagreement(layout: Layout, facts: readonly YieldFacts[], body: Body): string | null {
  if (layout.variants.length !== facts.length) return `${layout.variants.length} states, not ${facts.length}`;
  const locals = savedLocals(facts);
  if (locals.length !== layout.fields.length) return `${layout.fields.length} fields, not ${locals.length}`;
  for (const [i, local] of locals.entries()) {
    const span = body.locals.get(local)?.span;
    const field = layout.fields[i]!.span;
    if (span && field && comparePositions(span.start, field.start) !== 0)
      return `field ${i} is not _${local}`;
  }
  for (const [i, variant] of layout.variants.entries()) {
    const wanted = variant.map((field) => locals[field]!).sort((a, b) => a - b);
    if (wanted.join() !== facts[i]!.saved.join()) return `state ${i} keeps ${wanted}, not ${facts[i]!.saved}`;
  }
  return null;
}

/** rustc numbers the saved fields by their local. */
function savedLocals(facts: readonly YieldFacts[]): number[] {
  return [...new Set(facts.flatMap((at) => at.saved))].sort((a, b) => a - b);
}

function expandedLocals(layout: Layout, facts: readonly YieldFacts[]): Set<number> {
  return new Set(savedLocals(facts).filter((_, i) => layout.fields[i]?.expanded));
}

/** The same yields in the body before drop elaboration; later passes may have removed some. */
function pairByOrder(
  later: readonly YieldFacts[],
  earlier: readonly YieldFacts[],
): (YieldFacts | undefined)[] {
  if (later.length === earlier.length) return [...earlier];
  const left = [...earlier];
  return later.map((at) => {
    const index = left.findIndex(
      (other) => at.span && other.span && comparePositions(at.span.start, other.span.start) === 0,
    );
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
}

/** An attribute macro (`#[tokio::main]`) may give the body its own span: then the block below it is meant. */
function writtenBody(span: Range, source: Source): Range {
  return source.slice(span).startsWith('#[') ? (source.blockBehind(span.end) ?? span) : span;
}

/** An async block's text begins with `async`; the body of an async closure lies in a closure that is no coroutine. */
function kindOf(text: string, stem: string, coroutineStems: ReadonlySet<string>): CoroutineKind {
  const parent = stem.slice(0, stem.lastIndexOf('-{closure#'));
  const inClosure = /-\{closure#\d+\}$/.test(parent) && !coroutineStems.has(parent);
  if (/^async\b/.test(text)) return 'async block';
  if (inClosure) return 'async closure';
  return coroutineStems.has(parent) ? 'async block' : 'async fn';
}

function capturesOf(body: Body, source: Source): Capture[] {
  const parameters = new Set(
    body.names
      .filter(({ place }) => place.local > 2)
      .map(({ name, span }) => `${name} ${span?.start.line}:${span?.start.column}`),
  );
  return body.names.flatMap((debug): Capture[] => {
    if (
      debug.place.local !== 1 ||
      !debug.span ||
      parameters.has(`${debug.name} ${debug.span.start.line}:${debug.span.start.column}`)
    )
      return [];
    const type = /\(_1\.\d+: (.*?)\)/.exec(debug.text)?.[1] ?? '';
    const through = debug.place.projections.at(-1) === '*' && type.startsWith('&');
    const by = !through ? 'move' : /^&('\S+ )?mut /.test(type) ? 'mut' : 'ref';
    return [
      {
        name: source.slice(debug.span).replace(/^(ref\s+|mut\s+|&\s*('\w+\s+)?)*/, ''),
        by,
        type: readableType(type),
      },
    ];
  });
}

/** Reads sources below `root` once each; only files inside it count as the user's. */
export function sourcesBelow(root: string): (file: string) => Source | null {
  const known = new Map<string, Source | null>();
  return (file) => {
    let source = known.get(file);
    if (source === undefined) {
      const absolute = path.resolve(root, file);
      const inside = !path.relative(root, absolute).startsWith('..');
      try {
        source = inside ? new Source(file, root, readFileSync(absolute, 'utf8')) : null;
      } catch {
        source = null;
      }
      known.set(file, source);
    }
    return source;
  };
}

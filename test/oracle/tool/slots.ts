/** Names the locals of a dumped body as the source names them, and places them in the source. */
import type { Range, Slot } from '../truth.ts';
import type { YieldFacts } from './flow.ts';
import { macrosDefinedAt } from './macros.ts';
import { type Body, readableType, type SourceSpan, type Step } from './mir.ts';
import type { MacroCall } from './scan.ts';
import type { Source } from './source.ts';

/** Describes the locals of one body in source terms. */
export class SlotReader {
  private readonly final: Body;
  private readonly checked: Body;
  private readonly source: Source;
  private readonly expanded: ReadonlySet<number>;
  private readonly names = new Map<number, string>();

  constructor(final: Body, checked: Body, source: Source, expanded: ReadonlySet<number>) {
    this.final = final;
    this.checked = checked;
    this.source = source;
    this.expanded = expanded;
    for (const { name, place } of [...checked.names, ...final.names]) {
      if (place.projections.length === 0 && !this.names.has(place.local)) this.names.set(place.local, name);
    }
  }

  isAwaitee(local: number): boolean {
    return this.names.get(local) === '__awaitee';
  }

  /** Not the awaited future, and not a flag or helper that passes after borrow checking put in. */
  isReported(local: number): boolean {
    return local > 2 && !this.isAwaitee(local) && this.checked.locals.has(local);
  }

  /** False for what a macro put there: its span lies in the macro's definition, in another file or in this one. */
  private isWritten(span: SourceSpan): boolean {
    return span.file === this.source.path && !this.source.definitionAround(span);
  }

  /** The `.await` expression, or the macro call that wrote it; null when neither is in the source. */
  suspensionPlace(span: SourceSpan | null, at: YieldFacts): { range: Range; macro: string | null } | null {
    if (!span) return null;
    if (this.isWritten(span)) return { range: plain(span), macro: null };
    const call = this.callThatWrote(span, [...this.spansBefore(at.block), ...this.spansBehind(at.block)]);
    return call && { range: call.range, macro: call.name };
  }

  describe(local: number, suspension: Range): Pick<Slot, 'name' | 'origin' | 'type' | 'declaration'> {
    const { span, type: printed } = this.final.locals.get(local) ?? this.checked.locals.get(local)!;
    const type = readableType(printed);
    const name = this.names.get(local);
    if (!span || !this.isWritten(span)) {
      const call = span && this.callThatMade(local, span, suspension);
      if (!call) return { name: null, origin: 'macro', type, declaration: suspension };
      const given = name === undefined ? null : this.givenName(call, name);
      return {
        name: given ? name! : null,
        origin: `${call.name}!`,
        type,
        declaration: given ?? call.range,
      };
    }
    const identifier = name === undefined ? null : this.identifier(span, name);
    if (name === 'iter' && (!identifier || this.expanded.has(local)))
      return { name: null, origin: 'for', type, declaration: plain(span) };
    if (!identifier || name === '_') return { name: null, origin: null, type, declaration: plain(span) };
    return { name: name!, origin: null, type, declaration: identifier };
  }

  /** The identifier in a binding pattern (`mut x`, `ref x`, `x @ 1..`, `&mut self`); null: not a name in the source. */
  private identifier(span: SourceSpan, name: string): Range | null {
    const text = this.source.slice(span);
    const prefix = /^(?:&\s*(?:'\w+\s+)?)?(?:ref\s+)?(?:mut\s+)?(?=r#|\w)/.exec(text)?.[0] ?? '';
    const rest = text.slice(prefix.length);
    const found = [name, `r#${name}`].find(
      (spelling) => rest.startsWith(spelling) && !/^\w/.test(rest.slice(spelling.length)),
    );
    if (!found || prefix.includes('\n')) return null;
    const start = { line: span.start.line, column: span.start.column + [...prefix].length };
    return { start, end: { line: start.line, column: start.column + [...found].length } };
  }

  /** A name that the macro was given for a variable of its own: `tokio::pin!(name)`. */
  private givenName(call: MacroCall, name: string): Range | null {
    const text = this.source.slice(call.range);
    const found = new RegExp(`(?:[({[,]|\\blet|\\bmut)\\s*(?=${name}\\b)`).exec(text);
    if (!found) return null;
    const before = text.slice(0, found.index + found[0].length).split('\n');
    const line = call.range.start.line + before.length - 1;
    const column = [...before.at(-1)!].length + (before.length === 1 ? call.range.start.column : 1);
    return { start: { line, column }, end: { line, column: column + [...name].length } };
  }

  /** The call of the macro defined at `definition`, found by source places that belong to what it wrote. */
  private callThatWrote(definition: SourceSpan, anchors: readonly Range[]): MacroCall | null {
    const names = macrosDefinedAt(definition, this.source.root);
    for (const anchor of anchors) {
      const call = this.source.callsAround(anchor).find(({ name }) => !names || names.includes(name));
      if (call) return call;
    }
    return null;
  }

  /** The macro call that made the value of `local`, which is stored while the future waits at `suspension`. */
  private callThatMade(local: number, definition: SourceSpan, suspension: Range): MacroCall | null {
    const { before, behind, operands } = this.spansAround(local);
    const found = this.callThatWrote(definition, [...operands, ...behind, ...before, suspension]);
    if (found) return found;
    // None of the macro's own arguments has left a trace: it stands between what was written before and behind it.
    const names = macrosDefinedAt(definition, this.source.root) ?? [];
    // What a body has captured is no local, so that nothing stands before a macro that takes it.
    const { span } = this.final;
    const from = before[0]?.start ?? (span && this.isWritten(span) ? span.start : undefined);
    const to = behind[0]?.start;
    const between = from && to ? this.source.callsInside({ start: from, end: to }) : [];
    const calls = [...between, ...this.source.callsInside(suspension)].filter(({ name }) =>
      names.includes(name),
    );
    const own = this.names.get(local);
    const given = own === undefined ? undefined : calls.find((call) => this.givenName(call, own) !== null);
    return given ?? calls[0] ?? null;
  }

  /** Places in this source near the step that gives `local` its value, nearest first. */
  private spansAround(local: number): { before: Range[]; behind: Range[]; operands: Range[] } {
    const around = { before: [] as Range[], behind: [] as Range[], operands: [] as Range[] };
    for (const [block, steps] of this.final.blocks) {
      const index = steps.findIndex(
        (step) => step.assigns?.local === local && step.assigns.projections.length === 0,
      );
      const definition = steps[index];
      if (!definition) continue;
      const operands = definition.reads.map((place) => this.final.locals.get(place.local)?.span ?? null);
      for (const span of [definition.span, ...operands]) {
        if (span && this.isWritten(span)) around.operands.push(span);
      }
      around.behind.push(...this.spansIn(steps.slice(index + 1)), ...this.spansBehind(block));
      around.before.push(...this.spansIn(steps.slice(0, index).reverse()), ...this.spansBefore(block));
    }
    return around;
  }

  private spansBefore(block: number): Range[] {
    return this.walk(block, (at) =>
      [...this.final.blocks]
        .filter(([, steps]) => steps.at(-1)?.jumps?.some((jump) => jump.block === at))
        .map(([previous]) => previous),
    );
  }

  private spansBehind(block: number): Range[] {
    return this.walk(block, (at) =>
      (this.final.blocks.get(at)?.at(-1)?.jumps ?? [])
        .filter((jump) => jump.role !== 'unwind')
        .map((jump) => jump.block),
    );
  }

  /** Places in this source met on the way from a block, breadth first. */
  private walk(from: number, next: (block: number) => readonly number[]): Range[] {
    const spans: Range[] = [];
    const seen = new Set([from]);
    for (const block of seen) {
      if (block !== from) spans.push(...this.spansIn(this.final.blocks.get(block) ?? []));
      if (spans.length > ENOUGH_SPANS) break;
      for (const other of next(block)) seen.add(other);
    }
    return spans;
  }

  private spansIn(steps: readonly Step[]): Range[] {
    return steps.flatMap(({ span }) => (span && this.isWritten(span) ? [span] : []));
  }
}

/** A macro's own tokens are near what it wrote; farther away lie other statements. */
const ENOUGH_SPANS = 40;

function plain({ start, end }: Range): Range {
  return { start, end };
}

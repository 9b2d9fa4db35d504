/**
 * Reads the text of rustc's MIR dumps. The format is unstable and nobody's contract, so everything that knows
 * it is in this file, and whatever is not recognised is skipped, never guessed.
 *
 * Expected: dumps made with `-Zverbose-internals` (region variables are written in every type) and
 * `-Zmir-include-spans=on` (every local and statement ends in a comment that says where it was written).
 */
import type { Range } from '../truth.ts';

/** Where rustc says something was written; `file` is the path as rustc was given it. */
export interface SourceSpan extends Range {
  readonly file: string;
}

/** A path to memory: a local and what is done to it, outermost last (`*`, `.0`, `as Some`, `[_4]`, `[..]`). */
export interface Place {
  readonly local: number;
  readonly projections: readonly string[];
}

export interface Jump {
  readonly block: number;
  /** `return`, `unwind`, `resume`, `drop`, `imaginary`, `real`, a switch value, or empty. */
  readonly role: string;
}

/** One statement or terminator, reduced to what the dataflow asks. */
export interface Step {
  readonly text: string;
  readonly span: SourceSpan | null;
  readonly reads: readonly Place[];
  readonly moves: readonly Place[];
  /** Places borrowed in earnest; the fake borrows of match guards are only reads. */
  readonly borrows: readonly Place[];
  readonly assigns: Place | null;
  readonly drops: Place | null;
  readonly storageDead: number | null;
  readonly isYield: boolean;
  /** Null for a statement. */
  readonly jumps: readonly Jump[] | null;
}

export interface Local {
  readonly type: string;
  readonly span: SourceSpan | null;
}

/** A `debug NAME => PLACE` line; `text` is the place with its types. */
export interface DebugName {
  readonly name: string;
  readonly text: string;
  readonly place: Place;
  readonly span: SourceSpan | null;
}

export interface Body {
  readonly path: string;
  /** Where the body was written: the span of its return place. */
  readonly span: SourceSpan | null;
  readonly locals: ReadonlyMap<number, Local>;
  readonly names: readonly DebugName[];
  readonly blocks: ReadonlyMap<number, readonly Step[]>;
}

/** rustc's own verdict: the saved fields, and which of them each suspended state keeps. */
export interface Layout {
  readonly fields: readonly {
    readonly span: SourceSpan | null;
    /** Not written as such in the source: the hygiene of a macro or of a desugaring is on it. */
    readonly expanded: boolean;
  }[];
  readonly variants: readonly (readonly number[])[];
}

/** A borrow of a place, with the region that says how long it lasts. */
export interface Loan {
  readonly region: string;
  readonly place: Place;
  readonly mutable: boolean;
}

/** The borrow checker's region graph of one body. */
export interface Regions {
  /** `outlives.get(a)` holds every `b` with the constraint `a: b`. */
  readonly outlives: ReadonlyMap<string, ReadonlySet<string>>;
  /** The points where a region is live, as `bb3[0..=4], …`. */
  readonly values: ReadonlyMap<string, string>;
  readonly loans: readonly Loan[];
}

const SPAN = /^(.*):(\d+):(\d+): (\d+):(\d+)(?: \(#\d+\))?$/;

/** The span of a dump's `FILE:LINE:COLUMN: LINE:COLUMN`, or null for `no-location`. */
export function parseSpan(text: string): SourceSpan | null {
  const match = SPAN.exec(text.trim());
  if (!match) return null;
  const [, file, startLine, startColumn, endLine, endColumn] = match;
  return {
    file: file!,
    start: { line: Number(startLine), column: Number(startColumn) },
    end: { line: Number(endLine), column: Number(endColumn) },
  };
}

/** Reads `_3`, `(*_3)`, `((_3 as Some).0: T)`, `_3[_4]`, … at `from`; null when there is no place there. */
export function parsePlace(text: string, from: number): { place: Place; end: number } | null {
  let at = from;
  let place: { local: number; projections: string[] };
  if (text[at] === '_') {
    const digits = /^_(\d+)(?![\w])/.exec(text.slice(at, at + 12));
    if (!digits) return null;
    place = { local: Number(digits[1]), projections: [] };
    at += digits[0].length;
  } else if (text.startsWith('(*', at)) {
    const inner = parsePlace(text, at + 2);
    if (!inner || text[inner.end] !== ')') return null;
    place = { local: inner.place.local, projections: [...inner.place.projections, '*'] };
    at = inner.end + 1;
  } else if (text[at] === '(') {
    const inner = parsePlace(text, at + 1);
    if (!inner) return null;
    const rest = text.slice(inner.end, inner.end + 300);
    const field = /^\.(\d+): /.exec(rest);
    const variant = /^ as (variant#\d+|[\w#]+)\)/.exec(rest);
    if (field) {
      const close = closingParenthesis(text, inner.end + field[0].length);
      if (close < 0) return null;
      place = { local: inner.place.local, projections: [...inner.place.projections, `.${field[1]}`] };
      at = close + 1;
    } else if (variant) {
      place = { local: inner.place.local, projections: [...inner.place.projections, `as ${variant[1]}`] };
      at = inner.end + variant[0].length;
    } else return null;
  } else return null;
  for (
    let index = /^\[([^\]]*)\]/.exec(text.slice(at, at + 40));
    index;
    index = /^\[([^\]]*)\]/.exec(text.slice(at, at + 40))
  ) {
    place.projections.push(`[${index[1]}]`);
    at += index[0].length;
  }
  return { place, end: at };
}

/** Offset of the parenthesis that closes the one opened before `from`, or -1. */
function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** True when the place is reached through a pointer, so that touching it does not touch the local itself. */
export function isIndirect(place: Place): boolean {
  return place.projections.includes('*');
}

/** The place in a spelling that is the same for the same place. */
export function placeText(place: Place): string {
  return `_${place.local}${place.projections.map((step) => ` ${step}`).join('')}`;
}

/** The locals used as indices in `place`. */
export function indexLocals(place: Place): number[] {
  return place.projections.flatMap((step) => {
    const index = /^\[_(\d+)\]$/.exec(step);
    return index ? [Number(index[1])] : [];
  });
}

interface Operand {
  readonly place: Place;
  readonly mode: 'move' | 'read' | 'borrow' | 'mutable borrow' | 'fake borrow';
}

const OPERAND_PREFIX =
  /(?:(move|copy) |(&)(?:'\S+ )?((?:raw const|raw mut|mut|two_phase|two-phase|uninit|fake shallow|fake deep|fake) )*)$/;

/** Every place that an expression of the dump mentions, and how. Types may hold anything but places. */
function operands(text: string): Operand[] {
  const found: Operand[] = [];
  for (let at = 0; at < text.length; at++) {
    const startsPlace = text[at] === '(' || (text[at] === '_' && !/[\w'{#.]/.test(text[at - 1] ?? ' '));
    const parsed = startsPlace ? parsePlace(text, at) : null;
    if (!parsed) continue;
    const prefix = OPERAND_PREFIX.exec(text.slice(Math.max(0, at - 60), at));
    let mode: Operand['mode'] = 'read';
    if (prefix?.[1] === 'move') mode = 'move';
    else if (prefix?.[2]) {
      if (prefix[0].includes('fake')) mode = 'fake borrow';
      else mode = /\bmut |two.phase/.test(prefix[0]) ? 'mutable borrow' : 'borrow';
    }
    found.push({ place: parsed.place, mode });
    at = parsed.end - 1;
  }
  return found;
}

const JUMPS = / -> (\[[\w\-:, ()]*\]|bb\d+|unwind [\w() ]+)$/;
const NO_EFFECT =
  /^(StorageLive|AscribeUserType|Coverage|ConstEvalCounter|BackwardIncompatibleDropHint|nop)\b/;
const TERMINATOR_WORD = /^(return|resume|unreachable|coroutine_drop|terminate|abort|tailcall|become)\b/;

/** Parses one line of a basic block, its comment cut off. */
function parseStep(line: string, span: SourceSpan | null): Step {
  const text = line.replace(/;$/, '').trim();
  const step = {
    text,
    span,
    reads: [],
    moves: [],
    borrows: [],
    assigns: null,
    drops: null,
    storageDead: null,
    isYield: false,
    jumps: null,
  };
  const dead = /^StorageDead\(_(\d+)\)$/.exec(text);
  if (dead) return { ...step, storageDead: Number(dead[1]) };
  if (NO_EFFECT.test(text)) return step;
  if (TERMINATOR_WORD.test(text)) {
    return { ...step, jumps: [], reads: text === 'return' ? [{ local: 0, projections: [] }] : [] };
  }
  const arrow = JUMPS.exec(text);
  const jumps = arrow ? parseJumps(arrow[1]!) : null;
  const head = arrow ? text.slice(0, arrow.index) : text;
  if (head.startsWith('drop(')) {
    const place = parsePlace(head, 'drop('.length)?.place ?? null;
    return { ...step, jumps, drops: place, reads: place ? [place] : [] };
  }
  const target = parsePlace(head, 0);
  const assigned = target && head.startsWith(' = ', target.end) ? target : null;
  const value = assigned ? head.slice(assigned.end + 3) : head;
  const used = operands(value);
  return {
    ...step,
    jumps,
    assigns: assigned?.place ?? null,
    isYield: value.startsWith('yield('),
    reads: used.map((operand) => operand.place),
    moves: used.filter((operand) => operand.mode === 'move').map((operand) => operand.place),
    borrows: used
      .filter((operand) => operand.mode === 'borrow' || operand.mode === 'mutable borrow')
      .map((operand) => operand.place),
  };
}

function parseJumps(text: string): Jump[] {
  const jumps: Jump[] = [];
  for (const match of text.matchAll(/(?:([\w-]+): )?\bbb(\d+)/g))
    jumps.push({ role: match[1] ?? '', block: Number(match[2]) });
  return jumps;
}

/** Literals may hold any text; nothing inside them is of interest. */
function withoutLiterals(line: string): string {
  if (!line.includes('"')) return line;
  return line.replace(/b?'\\?"'/g, "''").replace(/"(?:\\.|[^"\\])*"/g, '""');
}

const COMMENT = / \/\/ (?:bb\d+\[\d+\]: )?(?:return place in scope|in scope|scope) \d+ at (.*)$/;

/** Parses the first body of a dump file; what follows it (allocations) is ignored. */
export function parseBody(dump: string): Body {
  const locals = new Map<number, Local>();
  const names: DebugName[] = [];
  const blocks = new Map<number, Step[]>();
  let path = '';
  let span: SourceSpan | null = null;
  let current: Step[] | null = null;
  for (const raw of dump.split('\n')) {
    if (raw === '}') break;
    if (raw.startsWith('// MIR for `')) {
      path = raw.slice('// MIR for `'.length, raw.lastIndexOf('`'));
      continue;
    }
    if (raw.startsWith('|') || /^\s*(\/\/|$)/.test(raw)) continue;
    const comment = COMMENT.exec(raw);
    const where = comment ? parseSpan(comment[1]!) : null;
    const line = withoutLiterals(comment ? raw.slice(0, comment.index) : raw).trim();
    if (current) {
      if (line === '}') current = null;
      else current.push(parseStep(line, where));
      continue;
    }
    const block = /^bb(\d+)(?: \(cleanup\))?: \{$/.exec(line);
    const local = block ? null : /^let (?:mut )?_(\d+): (.*);$/.exec(line);
    const debug = block || local ? null : /^debug (\S+) => (.*);$/.exec(line);
    if (block) {
      current = [];
      blocks.set(Number(block[1]), current);
    } else if (local) {
      locals.set(Number(local[1]), { type: local[2]!, span: where });
      if (local[1] === '0') span = where;
    } else if (debug) {
      const place = parsePlace(debug[2]!, 0)?.place;
      if (place) names.push({ name: debug[1]!, text: debug[2]!, place, span: where });
    }
  }
  return { path, span, locals, names, blocks };
}

/** Parses the `coroutine_layout` header of a `coroutine_resume` dump; null when there is none. */
export function parseLayout(dump: string): Layout | null {
  const text = /coroutine_layout = CoroutineLayout \{([\s\S]*?)\n\} \*\//.exec(dump)?.[1];
  if (text === undefined) return null;
  const fields = [...text.matchAll(/_s\d+: CoroutineSavedTy \{[\s\S]*?\n\s*span: (.*),\n/g)].map((match) => ({
    span: parseSpan(match[1]!),
    expanded: !match[1]!.endsWith('(#0)'),
  }));
  const variants = [...text.matchAll(/Suspend\d+ ?\(\d+\): \[(.*?)\]/g)].map((match) =>
    [...match[1]!.matchAll(/_s(\d+)/g)].map((field) => Number(field[1])),
  );
  return { fields, variants };
}

/** Parses the region graph that an `nll` dump prints above the body. */
export function parseRegions(dump: string, body: Body): Regions {
  const outlives = new Map<string, Set<string>>();
  const values = new Map<string, string>();
  for (const line of dump.split('\n')) {
    if (!line.startsWith('|')) {
      if (line.startsWith('fn ')) break;
      continue;
    }
    const constraint = /^\| ('\?\d+): ('\?\d+) due to /.exec(line);
    if (constraint) {
      const known = outlives.get(constraint[1]!);
      if (known) known.add(constraint[2]!);
      else outlives.set(constraint[1]!, new Set([constraint[2]!]));
      continue;
    }
    const value = /^\| ('\?\d+) \| U\d+ \| \{(.*)\}$/.exec(line);
    if (value) values.set(value[1]!, value[2]!);
  }
  const loans: Loan[] = [];
  for (const step of [...body.blocks.values()].flat()) {
    const loan = /^.* = &('\?\d+) ((?:mut|two_phase|uninit) )*(?=[_(])/.exec(step.text);
    const place = step.borrows[0];
    if (loan && place) loans.push({ region: loan[1]!, place, mutable: loan[2] !== undefined });
  }
  return { outlives, values, loans };
}

/** The region variables written in a type. */
export function regionsOf(type: string): string[] {
  return type.match(/'\?\d+/g) ?? [];
}

/** True when `points` (`bb3[0..=4], bb5[1]`) contains the step at `index` of `block`. */
export function containsPoint(points: string, block: number, index: number): boolean {
  const steps = new RegExp(`\\bbb${block}\\[([^\\]]*)\\]`).exec(points);
  if (!steps) return false;
  return steps[1]!.split(',').some((part) => {
    const [first, last] = part.trim().split('..=').map(Number);
    return first! <= index && index <= (last ?? first!);
  });
}

/** The type as a person would write it: no region variables, no internal spelling of constants and futures. */
export function readableType(type: string): string {
  let text = type
    .replace(/for<(?:Region\(\w+\(DefId\([^)]*\)\)\)(?:, )?)+> /g, '')
    .replace(/'\^\d+\.Named\(DefId\([^)]*\)\) ?/g, '')
    .replace(/'(\?\d+|\{erased\}) /g, '')
    .replace(/ \+ '(\?\d+|\{erased\})/g, '')
    .replace(/'(\?\d+|\{erased\})/g, "'_")
    .replace(/ValTree\(Leaf\((0x[0-9a-f]+)\): \w+\)/g, (_, value: string) => String(BigInt(value)))
    .replace(/, std::alloc::Global>/g, '>');
  text = replaceBraced(text, /\{static /, (inner) => `{async ${inner.split(' ')[0]}}`);
  text = replaceBraced(
    text,
    /\{(?=[\w:#{}<>-]+ closure_kind_ty)/,
    (inner) => `{closure ${inner.split(' ')[0]}}`,
  );
  return text
    .replace(/(?:Opaque|Alias)\(DefId\(\S+ ~ \w+\[\w+\]::([^)]*)\), \[[^\]]*\]\)/g, 'impl $1')
    .slice(0, 200);
}

function replaceBraced(text: string, opening: RegExp, replace: (inner: string) => string): string {
  let result = text;
  for (let match = opening.exec(result); match; match = opening.exec(result)) {
    let depth = 0;
    let end = match.index;
    for (; end < result.length; end++) {
      if (result[end] === '{') depth++;
      else if (result[end] === '}' && --depth === 0) break;
    }
    result =
      result.slice(0, match.index) +
      replace(result.slice(match.index + match[0].length, end)) +
      result.slice(end + 1);
  }
  return result;
}

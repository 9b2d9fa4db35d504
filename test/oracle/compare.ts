/**
 * Compares what Pinscope prints (`inspect --json`) with what rustc keeps (truth.ts), kind by kind. Pure: the
 * oracle test and the measuring tool share it. docs/accuracy.md says in words what is compared and what is not.
 */
import {
  type Coroutine,
  comparePositions,
  encloses,
  type Range,
  type Reason,
  type Slot,
  type Suspension,
  sameRange,
  showRange,
  type TruthFile,
} from './truth.ts';

/** The part of one `held` entry of `inspect --json` that is compared. */
export interface InspectedSlot {
  readonly name: string | null;
  readonly origin: string | null;
  readonly type: string | null;
  readonly declaration: Range;
  readonly value: string;
  readonly why: readonly string[];
  readonly borrowsFrom: readonly { readonly name: string | null; readonly declaration: Range }[];
}

export interface InspectedSuspension {
  readonly range: Range;
  readonly macro: string | null;
  readonly held: readonly InspectedSlot[];
  readonly witness: readonly InspectedSlot[];
}

export interface InspectedCoroutine {
  readonly kind: string;
  readonly range: Range;
  readonly suspensions: readonly InspectedSuspension[];
}

export interface InspectedFile {
  readonly path: string;
  readonly coroutines: readonly InspectedCoroutine[];
}

/** What is counted. Witness entries are compared like locals and temporaries, but in one pot. */
export const KINDS = ['suspensions', 'locals', 'temporaries', 'edges', 'witness'] as const;
export type Kind = (typeof KINDS)[number];

export interface Count {
  /** Said by both. */
  readonly matched: number;
  /** Kept by rustc, not said by Pinscope. */
  readonly missed: number;
  /** Said by Pinscope, not kept by rustc. */
  readonly extra: number;
}

export interface Mismatch {
  readonly kind: Kind;
  readonly side: 'missed' | 'extra';
  readonly path: string;
  /** The suspension point, or the coroutine when that is what is missing. */
  readonly at: Range;
  readonly subject: string;
  /** What is known of the entry on the side that has it. */
  readonly slot: {
    readonly type: string | null;
    readonly why: readonly string[];
    readonly declaration: Range;
  } | null;
}

/** Figures beside the counts. */
export interface Agreement {
  /** Slots that both sides name, and how many of them agree on the value and on the reasons. */
  readonly slots: number;
  readonly value: number;
  readonly why: number;
  /** Edges whose pointer nobody follows any more (`live: false`), and how many of them Pinscope says all the same. */
  readonly staleEdges: number;
  readonly staleEdgesFound: number;
}

export interface Comparison {
  readonly counts: Readonly<Record<Kind, Count>>;
  readonly mismatches: readonly Mismatch[];
  readonly agreement: Agreement;
  /** Bodies Pinscope sees that were not compiled: `cfg`d out, or in a file that no target includes. */
  readonly notCompiled: number;
}

const EMPTY: Comparison = {
  counts: {
    suspensions: { matched: 0, missed: 0, extra: 0 },
    locals: { matched: 0, missed: 0, extra: 0 },
    temporaries: { matched: 0, missed: 0, extra: 0 },
    edges: { matched: 0, missed: 0, extra: 0 },
    witness: { matched: 0, missed: 0, extra: 0 },
  },
  mismatches: [],
  agreement: { slots: 0, value: 0, why: 0, staleEdges: 0, staleEdgesFound: 0 },
  notCompiled: 0,
};

/**
 * Compares one file; `found` is undefined when Pinscope printed nothing for it.
 * @param conditional what stands behind a `#[cfg]`: what rustc says nothing about in there was not compiled
 */
export function compareFile(
  truth: TruthFile,
  found: InspectedFile | undefined,
  conditional: readonly Range[] = [],
): Comparison {
  const compiled = truth.coroutines
    .flatMap(({ suspensions }) => suspensions)
    .flatMap(({ range, held }) => [range, ...held.map((slot) => slot.declaration)]);
  const absent = conditional.filter((region) => !compiled.some((range) => encloses(region, range)));
  const tally = new Tally(truth.path, absent);
  const left = new Set(found?.coroutines ?? []);
  for (const coroutine of truth.coroutines) {
    const twin = sameCoroutine(coroutine, left);
    if (twin) left.delete(twin);
    compareCoroutine(tally, coroutine, twin);
  }
  return tally.result(left.size);
}

/** Sums comparisons of several files. */
export function sum(parts: readonly Comparison[]): Comparison {
  return parts.reduce(
    (total, part) => ({
      counts: Object.fromEntries(
        KINDS.map((kind) => [kind, addCounts(total.counts[kind], part.counts[kind])]),
      ) as Record<Kind, Count>,
      mismatches: [...total.mismatches, ...part.mismatches],
      agreement: addAgreement(total.agreement, part.agreement),
      notCompiled: total.notCompiled + part.notCompiled,
    }),
    EMPTY,
  );
}

/** Share of what Pinscope says that rustc keeps; 1 when it says nothing. */
export function precision({ matched, extra }: Count): number {
  return matched + extra === 0 ? 1 : matched / (matched + extra);
}

/** Share of what rustc keeps that Pinscope says; 1 when there is nothing to say. */
export function recall({ matched, missed }: Count): number {
  return matched + missed === 0 ? 1 : matched / (matched + missed);
}

function addCounts(a: Count, b: Count): Count {
  return { matched: a.matched + b.matched, missed: a.missed + b.missed, extra: a.extra + b.extra };
}

function addAgreement(a: Agreement, b: Agreement): Agreement {
  return {
    slots: a.slots + b.slots,
    value: a.value + b.value,
    why: a.why + b.why,
    staleEdges: a.staleEdges + b.staleEdges,
    staleEdgesFound: a.staleEdgesFound + b.staleEdgesFound,
  };
}

/** Bodies end at the same place however much of the item around them the range takes in. */
function sameCoroutine(
  coroutine: Coroutine,
  candidates: ReadonlySet<InspectedCoroutine>,
): InspectedCoroutine | undefined {
  const ending = [...candidates].filter(
    (other) => comparePositions(other.range.end, coroutine.range.end) === 0,
  );
  return ending.find((other) => other.kind === coroutine.kind) ?? ending[0];
}

function compareCoroutine(tally: Tally, truth: Coroutine, found: InspectedCoroutine | undefined): void {
  const left = [...(found?.suspensions ?? [])];
  for (const suspension of truth.suspensions) {
    const index = left.findIndex((other) => sameRange(other.range, suspension.range));
    const twin = index < 0 ? undefined : left.splice(index, 1)[0];
    tally.note(
      'suspensions',
      twin ? 'matched' : 'missed',
      suspension.range,
      showSuspension(suspension),
      null,
    );
    compareSlots(tally, suspension, twin);
  }
  for (const suspension of left) {
    tally.note('suspensions', 'extra', suspension.range, showSuspension(suspension), null);
    for (const slot of suspension.held)
      tally.note(kindOf(slot), 'extra', suspension.range, showSlot(slot), slot);
  }
}

function compareSlots(tally: Tally, truth: Suspension, found: InspectedSuspension | undefined): void {
  for (const [slot, twin] of paired(truth.held, found?.held ?? [])) {
    const known = slot ?? twin!;
    tally.note(
      kindOf(known),
      slot ? (twin ? 'matched' : 'missed') : 'extra',
      truth.range,
      showSlot(known),
      known,
    );
    if (slot && twin) tally.agree(slot, twin);
    const edges = paired(slot?.borrowsFrom ?? [], twin?.borrowsFrom ?? []);
    for (const [edge, other] of edges) {
      if (edge !== undefined && !edge.live) {
        // A pointer that is stored but never followed again makes nothing self-referential: it may be said or not.
        tally.stale(other !== undefined);
        continue;
      }
      const owner = edge ?? other!;
      tally.note(
        'edges',
        edge ? (other ? 'matched' : 'missed') : 'extra',
        truth.range,
        `${showSlot(known)} → ${showSlot(owner)}`,
        known,
      );
    }
  }
  for (const [slot, twin] of paired(truth.witness, found?.witness ?? [])) {
    const known = slot ?? twin!;
    tally.note(
      'witness',
      slot ? (twin ? 'matched' : 'missed') : 'extra',
      truth.range,
      showSlot(known),
      known,
    );
  }
}

interface Named {
  readonly name: string | null;
  readonly declaration: Range;
}

/** Pairs entries for the same variable or temporary; each entry is used once, so that equal ones count. */
function paired<T extends Named, F extends Named>(
  truth: readonly T[],
  found: readonly F[],
): [T | undefined, F | undefined][] {
  const left = [...found];
  const pairs: [T | undefined, F | undefined][] = truth.map((slot) => {
    const index = left.findIndex((other) => sameSlot(slot, other));
    return [slot, index < 0 ? undefined : left.splice(index, 1)[0]];
  });
  return [...pairs, ...left.map((slot): [undefined, F] => [undefined, slot])];
}

/** Variables by name and where the name begins; temporaries by the whole expression. */
function sameSlot(a: Named, b: Named): boolean {
  if (a.name !== b.name) return false;
  return a.name === null
    ? sameRange(a.declaration, b.declaration)
    : comparePositions(a.declaration.start, b.declaration.start) === 0;
}

function kindOf(slot: Named): 'locals' | 'temporaries' {
  return slot.name === null ? 'temporaries' : 'locals';
}

function showSlot(slot: Named): string {
  return slot.name === null
    ? `temporary ${showRange(slot.declaration)}`
    : `\`${slot.name}\` ${slot.declaration.start.line}:${slot.declaration.start.column}`;
}

function showSuspension(suspension: { readonly macro: string | null }): string {
  return suspension.macro === null ? '.await' : `${suspension.macro}!`;
}

/** Counts while comparing one file. */
class Tally {
  private readonly path: string;
  /** Regions that were not compiled. */
  private readonly absent: readonly Range[];
  private readonly counts: Record<Kind, { matched: number; missed: number; extra: number }>;
  private readonly mismatches: Mismatch[] = [];
  private readonly agreement: { -readonly [Key in keyof Agreement]: number } = { ...EMPTY.agreement };

  constructor(path: string, absent: readonly Range[]) {
    this.path = path;
    this.absent = absent;
    this.counts = structuredClone(EMPTY.counts) as Record<
      Kind,
      { matched: number; missed: number; extra: number }
    >;
  }

  note(kind: Kind, outcome: keyof Count, at: Range, subject: string, slot: Mismatch['slot']): void {
    const place = slot?.declaration ?? at;
    if (outcome === 'extra' && this.absent.some((region) => encloses(region, at) || encloses(region, place)))
      return;
    this.counts[kind][outcome]++;
    if (outcome !== 'matched')
      this.mismatches.push({ kind, side: outcome, path: this.path, at, subject, slot });
  }

  agree(slot: Slot, found: InspectedSlot): void {
    this.agreement.slots++;
    if (
      slot.value === null ||
      slot.value === found.value ||
      (slot.value === 'partly' && found.value !== 'gone')
    )
      this.agreement.value++;
    if (sameReasons(slot.why, found.why)) this.agreement.why++;
  }

  stale(found: boolean): void {
    this.agreement.staleEdges++;
    if (found) this.agreement.staleEdgesFound++;
  }

  result(notCompiled: number): Comparison {
    return { counts: this.counts, mismatches: this.mismatches, agreement: this.agreement, notCompiled };
  }
}

function sameReasons(a: readonly Reason[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((reason) => b.includes(reason));
}

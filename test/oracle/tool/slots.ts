/** Names the locals of a dumped body as the source names them, and places them in the source. */
import type { Range, Slot } from '../truth.ts';
import type { YieldFacts } from './flow.ts';
import { macrosDefinedAt } from './macros.ts';
import { type Body, readableType, type SourceSpan } from './mir.ts';
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

  /** The `.await` expression, or the macro call that wrote it; null when neither is in the source. */
  suspensionPlace(span: SourceSpan | null, at: YieldFacts): { range: Range; macro: string | null } | null {
    if (!span) return null;
    if (span.file === this.source.path) return { range: plain(span), macro: null };
    const call = this.callThatWrote(span, [...this.spansBefore(at), ...this.spansBehind(at)]);
    return call && { range: call.range, macro: call.name };
  }

  describe(local: number, suspension: Range): Pick<Slot, 'name' | 'origin' | 'type' | 'declaration'> {
    const { span, type: printed } = this.final.locals.get(local) ?? this.checked.locals.get(local)!;
    const type = readableType(printed);
    const name = this.names.get(local);
    if (!span || span.file !== this.source.path) {
      const call = span && this.callThatWrote(span, [...this.spansOfDefinition(local), suspension]);
      return {
        name: null,
        origin: call ? `${call.name}!` : 'macro',
        type,
        declaration: call ? call.range : suspension,
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

  private callThatWrote(definition: SourceSpan, anchors: readonly Range[]) {
    const names = macrosDefinedAt(definition);
    for (const anchor of anchors) {
      const call = this.source
        .callsAround(anchor)
        .find((candidate) => !names || names.includes(candidate.name));
      if (call) return call;
    }
    return null;
  }

  /** Places in this source that have to do with the value of `local`, nearest first. */
  private spansOfDefinition(local: number): Range[] {
    const spans: Range[] = [];
    for (const steps of this.final.blocks.values()) {
      steps.forEach((step, i) => {
        if (step.assigns?.local !== local || step.assigns.projections.length > 0) return;
        const operands = step.reads.map((place) => this.final.locals.get(place.local)?.span ?? null);
        for (const span of [step.span, ...operands, ...steps.slice(i + 1).map((next) => next.span)])
          if (span?.file === this.source.path) spans.push(span);
      });
    }
    return spans;
  }

  private spansBefore(at: YieldFacts): Range[] {
    return this.walk(at.block, (block) =>
      [...this.final.blocks]
        .filter(([, steps]) => steps.at(-1)?.jumps?.some((jump) => jump.block === block))
        .map(([previous]) => previous),
    );
  }

  private spansBehind(at: YieldFacts): Range[] {
    return this.walk(at.block, (block) =>
      (this.final.blocks.get(block)?.at(-1)?.jumps ?? [])
        .filter((jump) => jump.role !== 'unwind')
        .map((jump) => jump.block),
    );
  }

  /** Spans in this source met on the way from a block, breadth first. */
  private walk(from: number, next: (block: number) => readonly number[]): Range[] {
    const spans: Range[] = [];
    const seen = new Set([from]);
    for (const block of seen) {
      for (const step of this.final.blocks.get(block) ?? [])
        if (step.span?.file === this.source.path) spans.push(step.span);
      if (spans.length > 40) break;
      for (const other of next(block)) seen.add(other);
    }
    return spans;
  }
}

function plain({ start, end }: Range): Range {
  return { start, end };
}

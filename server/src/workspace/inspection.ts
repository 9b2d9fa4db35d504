/** What every async body of a file keeps at every suspension point, and what every type is. */
import type { FileUri } from '../base/host.ts';
import { type Span, shift } from '../base/text.ts';
import type { Coroutine, Held } from '../coroutine/model.ts';
import type { FileFacts } from '../words/facts.ts';
import { decidingPath, step } from '../words/proofs.ts';

/** What `inspect` says of one file, in file offsets. */
export interface Inspection {
  readonly uri: FileUri;
  readonly coroutines: readonly Coroutine[];
  readonly types: readonly {
    readonly name: string;
    readonly span: Span;
    readonly unpin: 'yes' | 'no' | 'conditional' | 'unknown';
    readonly because: readonly string[];
  }[];
  /** Rust text of a type, null for unknown. */
  display(type: Held['type']): string | null;
  /** The same with the whole path of every type and trait. */
  resolved(type: Held['type']): string | null;
}

/** All coroutines of a file in one list, spans and parents made file-wide. */
export function inspectFile(file: FileFacts): Inspection {
  const coroutines: Coroutine[] = [];
  for (const { coroutines: own, offset } of file.bodies()) {
    const first = coroutines.length;
    for (const coroutine of own) {
      coroutines.push({
        ...coroutine,
        span: shift(coroutine.span, offset),
        parent: coroutine.parent === null ? null : coroutine.parent + first,
        suspensions: coroutine.suspensions.map((suspension) => ({
          ...suspension,
          span: shift(suspension.span, offset),
          keyword: shift(suspension.keyword, offset),
          held: suspension.held.map((held) => shiftHeld(held, offset)),
          witness: suspension.witness.map((held) => shiftHeld(held, offset)),
        })),
      });
    }
  }
  return {
    uri: file.uri,
    coroutines: inSourceOrder(coroutines),
    types: file.typeItems.map(({ item, span }) => {
      const proof = file.unpinOf(item);
      return {
        name: file.text.slice(span.start, span.end),
        span,
        unpin: proof?.verdict ?? 'unknown',
        because: proof === null ? [] : decidingPath(proof).map((node) => step(file, node)),
      };
    }),
    display: (type) => (type.kind === 'unknown' ? null : file.types.display(type)),
    resolved: (type) => (type.kind === 'unknown' ? null : file.types.display(type, 'canonical')),
  };
}

function shiftHeld(held: Held, offset: number): Held {
  return {
    ...held,
    declaration: shift(held.declaration, offset),
    why: held.why.map((reason) => ({ ...reason, at: reason.at === null ? null : shift(reason.at, offset) })),
    borrowsFrom: held.borrowsFrom.map((edge) => ({ ...edge, declaration: shift(edge.declaration, offset) })),
  };
}

/** A function nested in another is analysed after it, but stands inside it. */
function inSourceOrder(coroutines: readonly Coroutine[]): Coroutine[] {
  const order = coroutines.map((_, index) => index);
  order.sort((a, b) => coroutines[a]!.span.start - coroutines[b]!.span.start);
  const place = new Map(order.map((index, position) => [index, position]));
  return order.map((index) => {
    const coroutine = coroutines[index]!;
    return { ...coroutine, parent: coroutine.parent === null ? null : (place.get(coroutine.parent) ?? null) };
  });
}

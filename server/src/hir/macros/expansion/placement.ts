/** From places in an expansion to places in the text around the call. */
import type { Span } from '../../../base/text.ts';
import { withoutMarks } from './hygiene.ts';
import type { Place } from './transcription.ts';

/**
 * Where the code at a span of the expansion is for the caller: in the arguments when all of it comes from one of them,
 * otherwise the whole call, as rustc has it.
 */
export function placement(places: readonly Place[], call: Span): (span: Span) => Span {
  return ({ start, end }) => {
    let low = 0;
    for (let high = places.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (places[middle]!.at <= start) low = middle + 1;
      else high = middle;
    }
    const place = places[low - 1];
    if (place === undefined) return call;
    const offset = place.span.start - place.at;
    return end + offset > place.span.end ? call : { start: start + offset, end: end + offset };
  };
}

/** A copy of lowered code with other places, and with names as people wrote them. */
export function placed<T>(code: T, place: (span: Span) => Span): T {
  if (typeof code === 'string') return withoutMarks(code) as T;
  if (typeof code !== 'object' || code === null) return code;
  if (Array.isArray(code)) return code.map((part) => placed(part, place)) as T;
  if (isSpan(code)) return place(code) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(code)) copy[key] = placed(value, place);
  return copy as T;
}

/** A range's `start` and `end` are expressions, and beside them there is more. */
function isSpan(code: object): code is Span {
  const { start, end } = code as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number' && Object.keys(code).length === 2;
}

/** The text that a rule writes, and which parts of it are the caller's. */
import type { Span } from '../../../base/text.ts';
import type { Token } from '../../../syntax/index.ts';
import type { Capture, Captures } from './matching.ts';
import { type Rule, type RulePart, Unsupported } from './rules.ts';

/** A part of the caller's text in the expansion's. */
export interface Place {
  /** Offset in the expansion. */
  readonly at: number;
  /** In the caller's text. */
  readonly span: Span;
}

export interface ExpansionText {
  readonly text: string;
  /** In the order of the expansion. */
  readonly places: readonly Place[];
}

/** Expansions longer than this are left alone: tables, parsers, whole implementations. */
const MOST_TEXT = 50_000;

/**
 * @param crate what `$crate` stands for
 * @param expansion the number that makes the macro's own names differ from all others
 * @param source the caller's text, which the captures' spans lead into
 */
export function transcribe(
  { transcriber, renaming }: Rule,
  captures: Captures,
  crate: string,
  expansion: number,
  source: (span: Span) => string,
): ExpansionText {
  const places: Place[] = [];
  let text = '';
  let last: Token | null = null;
  const write = (written: string, token: Token | null) => {
    // The macro's own tokens stay as close together as they are written: the lexer takes operators apart.
    const close = last !== null && token !== null && token.start === last.end;
    text += close ? written : ` ${written}`;
    last = token;
    if (text.length > MOST_TEXT) throw new Unsupported();
  };
  const capture = ({ fragment, span }: Capture) => {
    if (span.end === span.start) return;
    // To the macro an expression is one thing, whatever operators stand around it.
    const grouped = fragment === 'expr' || fragment === 'expr_2021';
    const written = source(span);
    const at = text.length + (grouped ? 2 : 1);
    write(grouped ? `(${written}\n)` : written, null);
    places.push({ at, span });
  };
  const all = (parts: readonly RulePart[], around: Captures) => {
    for (const part of parts) {
      switch (part.kind) {
        case 'token':
          write(renaming.get(part.token)?.(expansion) ?? part.token.text, part.token);
          break;
        case 'crate':
          write(crate, null);
          break;
        case 'variable': {
          const captured = around.get(part.name);
          if (captured?.kind !== 'capture') throw new Unsupported();
          capture(captured);
          break;
        }
        case 'repetition':
          roundsOf(part.parts, around).forEach((round, index) => {
            if (index > 0) for (const token of part.separator) write(token.text, token);
            all(part.parts, round);
          });
      }
    }
  };
  all(transcriber, captures);
  return { text, places };
}

/** What the variables stand for each time a repetition is written. */
function roundsOf(parts: readonly RulePart[], around: Captures): readonly Captures[] {
  const repeated = namesIn(parts).flatMap((name) => {
    const captured = around.get(name);
    return captured?.kind === 'repeated' ? [[name, captured] as const] : [];
  });
  const [first] = repeated;
  if (first === undefined || repeated.some(([, { each }]) => each.length !== first[1].each.length))
    throw new Unsupported();
  return first[1].each.map((_, index) => {
    const round = new Map(around);
    for (const [name, { each }] of repeated) {
      const captured = each[index]!.get(name);
      if (captured !== undefined) round.set(name, captured);
    }
    return round;
  });
}

function namesIn(parts: readonly RulePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'variable') return [part.name];
    return part.kind === 'repetition' ? namesIn(part.parts) : [];
  });
}

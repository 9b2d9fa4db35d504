/**
 * The links that the analysis writes into Markdown, `pinscope:goto?…` and `pinscope:explain?…`, turned into what the
 * reader of the Markdown can follow: commands in VS Code, `file#L…` elsewhere, code targets on our own page.
 */
import type { Position, Range } from 'vscode-languageserver';
import type { FileUri, LineIndex } from '../analysis.ts';
import { CLIENT_COMMANDS, type CodeTarget } from '../protocol.ts';
import { type PositionEncoding, toPosition } from './positions.ts';

/** What a link leads to. `offset` counts in the file `uri`. */
export interface LinkTarget {
  readonly action: 'goto' | 'explain';
  readonly uri: FileUri;
  readonly offset: number;
}

/** The address to write, or null when the reader cannot follow such a link. */
export type LinkAddress = (target: LinkTarget) => string | null;

const LINK = /\]\(pinscope:(goto|explain)\?([^)\s]*)\)/g;

/**
 * Writes an address into every link of `markdown`. A link to code that has none becomes its text; a link to an
 * explanation that has none goes away with its text, since the text only invites to click.
 *
 * @param own the file that offsets without a URI count in.
 */
export function rewriteLinks(markdown: string, own: FileUri, address: LinkAddress): string {
  let result = '';
  let done = 0;
  for (const match of markdown.matchAll(LINK)) {
    const action = match[1] === 'explain' ? 'explain' : 'goto';
    const target = parseTarget(action, match[2] ?? '', own);
    const written = target === null ? null : address(target);
    const before = markdown.slice(done, match.index);
    done = match.index + match[0].length;
    if (written !== null) {
      result += `${before}](${written})`;
      continue;
    }
    result += before;
    const label = labelStart(result);
    result = result.slice(0, label) + (action === 'goto' ? result.slice(label + 1) : DROPPED);
  }
  return withoutEmptiedLines(result + markdown.slice(done));
}

/** Stands where a link was dropped with its text, until its line is known to hold something else or nothing. */
const DROPPED = '\u0000';
const SEPARATORS = /^[\s\u00b7|\u2014\u2013-]*$/;

/** Lines that held nothing but dropped links and what separated them go away. */
function withoutEmptiedLines(text: string): string {
  if (!text.includes(DROPPED)) return text;
  return text
    .split('\n')
    .flatMap((line) => {
      if (!line.includes(DROPPED)) return [line];
      const rest = line.replaceAll(new RegExp(`${DROPPED}\\s*·\\s*|\\s*·\\s*${DROPPED}|${DROPPED}`, 'g'), '');
      return SEPARATORS.test(rest) ? [] : [rest];
    })
    .join('\n')
    .trimEnd();
}

/** Index of the `[` that opens the label at whose end `text` stops. */
function labelStart(text: string): number {
  let depth = 1;
  for (let i = text.length - 1; i > 0; i--) {
    if (text[i - 1] === '\\') continue;
    if (text[i] === ']') depth++;
    else if (text[i] === '[' && --depth === 0) return i;
  }
  return 0;
}

/** `<offset>` or `<uri>#<offset>`; null when it is neither. */
function parseTarget(action: LinkTarget['action'], query: string, own: FileUri): LinkTarget | null {
  const hash = query.lastIndexOf('#');
  const digits = query.slice(hash + 1);
  if (!/^\d+$/.test(digits)) return null;
  return { action, uri: hash < 0 ? own : query.slice(0, hash), offset: Number(digits) };
}

/** Addresses for VS Code with our client: `command:` URIs. */
export function commandAddress(lines: LinesOf, encoding: PositionEncoding): LinkAddress {
  return (target) => {
    const at = positionOf(target, lines, encoding);
    if (at === null) return null;
    const argument: Position | Range = target.action === 'goto' ? { start: at, end: at } : at;
    return `command:${CLIENT_COMMANDS[target.action]}?${encodeQuery([target.uri, argument])}`;
  };
}

/** Addresses for every other reader: the file and its 1-based line, as code hosts and editors write it. */
export function fileAddress(lines: LinesOf): LinkAddress {
  return (target) => {
    const at = target.action === 'goto' ? positionOf(target, lines, 'utf-16') : null;
    return at === null ? null : `${escapeParentheses(target.uri)}#L${at.line + 1}`;
  };
}

/** Addresses for the explainer page: `pinscope:goto?` with a {@link CodeTarget}. */
export function pageAddress(lines: LinesOf, encoding: PositionEncoding): LinkAddress {
  return (target) => {
    const at = target.action === 'goto' ? positionOf(target, lines, encoding) : null;
    if (at === null) return null;
    const place: CodeTarget = { uri: target.uri, range: { start: at, end: at } };
    return `pinscope:goto?${encodeQuery(place)}`;
  };
}

/** Lines of a file as far as they are known. */
export type LinesOf = (uri: FileUri) => LineIndex | null;

function positionOf(target: LinkTarget, linesOf: LinesOf, encoding: PositionEncoding): Position | null {
  const lines = linesOf(target.uri);
  return lines === null ? null : toPosition(lines, target.offset, encoding);
}

function encodeQuery(value: unknown): string {
  return escapeParentheses(encodeURIComponent(JSON.stringify(value)));
}

/** A parenthesis inside a Markdown link's address would end the link. */
function escapeParentheses(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

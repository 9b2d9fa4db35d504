/**
 * Closes brackets that were left open, by the indentation of the text, so that an open bracket costs the item it
 * stands in and not all that follows. People, and rustfmt, put a closing brace under the line that opened it, and
 * the items of one list into one column.
 *
 * Brackets are put where blanks are, and stray ones are blanked, so offsets hold.
 */

import { ITEM_START } from './item-start.ts';
import { blockCommentEnd } from './lexer.ts';

export interface Repair {
  /** As long as the source, or longer by the brackets that are missing at its end. */
  readonly text: string;
  /** Where something was put in or taken away, in order. */
  readonly offsets: readonly number[];
}

/** The repaired text; null when all brackets match as they are. */
export function repairBrackets(source: string): Repair | null {
  return new BracketScan(source).run();
}

interface Opening {
  readonly closer: string;
  /** Column of the first character of the line that the bracket stands in. */
  readonly indent: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const BEGINS_ITEM = new RegExp(ITEM_START, 'y');
const BEGINS_LET = /let\s/y;
const WORD = /[\p{XID_Start}_]\p{XID_Continue}*/uy;
const RAW_STRING = /(#*)"[\s\S]*?"\1/y;
const STRING = /"(?:[^"\\]|\\[\s\S])*"/y;
const CHARACTER = /'(?:[^'\\\n]|\\(?:u\{[^}\n]*\}|x..|.))'/uy;
const LINE_COMMENT = /[^\n]*/y;
const BLANKS = /[ \t]*/y;

class BracketScan {
  private readonly source: string;
  private readonly open: Opening[] = [];
  /** The closers that plain matching, blind to indentation, waits for. */
  private readonly awaited: string[] = [];
  private matching = true;
  private readonly edits: { readonly offset: number; readonly character: string }[] = [];
  /** End of the last token that was seen. */
  private tokenEnd = 0;
  /** By indentation, the end of the last line that has it, as long as no line further to the left followed. */
  private readonly lineEnds: number[] = [];

  constructor(source: string) {
    this.source = source;
  }

  run(): Repair | null {
    this.scan();
    if (this.matching && this.awaited.length === 0) return null;
    this.edits.sort((a, b) => a.offset - b.offset);
    const pieces: string[] = [];
    let copied = 0;
    for (const { offset, character } of this.edits) {
      pieces.push(this.source.slice(copied, offset), character);
      copied = offset + 1;
    }
    pieces.push(this.source.slice(copied));
    const offsets = this.edits.map((edit) => edit.offset);
    if (this.open.length > 0) {
      pieces.push('\n', ...this.open.map((opening) => opening.closer).reverse());
      offsets.push(this.source.length);
    }
    return { text: pieces.join(''), offsets };
  }

  private scan(): void {
    const { source } = this;
    let lineStart = 0;
    let indent = this.match(BLANKS, 0) - 0;
    for (let at = indent; at < source.length; ) {
      const character = source[at]!;
      let end = at + 1;
      switch (character) {
        case '\n':
          if (this.tokenEnd > lineStart) this.endLine(indent);
          lineStart = end;
          end = this.match(BLANKS, end);
          indent = end - lineStart;
          if (this.match(BEGINS_ITEM, end) > end) this.closeDownTo(indent, end);
          else if (this.match(BEGINS_LET, end) > end) this.closeStatement(indent, end);
          at = end;
          continue;
        case ' ':
        case '\t':
        case '\r':
          at = end;
          continue;
        case '/':
          if (source[end] === '/') {
            at = this.match(LINE_COMMENT, end);
            continue;
          }
          if (source[end] === '*') {
            at = blockCommentEnd(source, at);
            continue;
          }
          break;
        case '"':
          end = this.string(at);
          break;
        case "'":
          end = Math.max(this.match(CHARACTER, at), end);
          break;
        case '(':
        case '[':
        case '{':
          this.open.push({ closer: CLOSERS[character]!, indent });
          this.awaited.push(CLOSERS[character]!);
          break;
        case ')':
        case ']':
        case '}':
          this.close(character, at, at - lineStart === indent ? indent : null);
          break;
        default: {
          end = Math.max(this.match(WORD, at), end);
          if (/^[bc]?r$/.test(source.slice(at, end))) end = Math.max(this.match(RAW_STRING, end), end);
        }
      }
      this.tokenEnd = end;
      at = end;
    }
  }

  /** The end of what matches at `at`; `at` when nothing does. */
  private match(pattern: RegExp, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(this.source) ? pattern.lastIndex : at;
  }

  /**
   * The end of the string literal at `at`. Where a quote is missing, the next string's opening one seems to close
   * this: then it spans lines, and text follows on its heels. Such a string ends with its line.
   */
  private string(at: number): number {
    const { source } = this;
    const end = this.match(STRING, at);
    const lineEnd = source.indexOf('\n', at);
    const spansLines = lineEnd >= 0 && (end === at || lineEnd < end);
    if (!spansLines || (end > at && !/[\w{%]/.test(source[end] ?? ''))) return Math.max(end, at + 1);
    this.matching = false;
    this.edits.push({ offset: lineEnd, character: '"' });
    return lineEnd + 1;
  }

  /** `indent` is the closer's column when it is the first in its line. */
  private close(closer: string, at: number, indent: number | null): void {
    if (this.awaited.at(-1) === closer) this.awaited.pop();
    else this.matching = false;
    const partner = this.partnerOf(closer, indent);
    if (partner < 0) {
      if (indent === null || closer !== '}' || !this.openAfterLine(indent))
        this.edits.push({ offset: at, character: ' ' });
      return;
    }
    this.closeFrom(partner + 1, at);
    this.open.pop();
  }

  private endLine(indent: number): void {
    this.lineEnds.length = Math.min(this.lineEnds.length, indent);
    this.lineEnds[indent] = this.tokenEnd;
  }

  /** Puts the brace that a closing one in column `indent` lacks behind the last line of that column, if it can be there. */
  private openAfterLine(indent: number): boolean {
    const offset = this.lineEnds[indent];
    if (offset === undefined || !isBlank(this.source, offset) || /[;,{}]/.test(this.source[offset - 1]!))
      return false;
    this.edits.push({ offset, character: '{' });
    return true;
  }

  /** Index of the opening that the closer belongs to; -1 for none. */
  private partnerOf(closer: string, indent: number | null): number {
    const innermost = this.open.findLastIndex((opening) => opening.closer === closer);
    if (indent === null || closer !== '}') return innermost;
    const aligned = this.open.findLastIndex(
      (opening) => opening.closer === closer && opening.indent === indent,
    );
    if (aligned >= 0) return aligned;
    return this.open.findIndex((opening) => opening.closer === closer && opening.indent > indent);
  }

  /** An item begins in this column: what was opened in lines as far to the right or further is over. */
  private closeDownTo(indent: number, at: number): void {
    const first = this.open.findIndex((opening) => opening.indent >= indent);
    if (first >= 0) this.closeFrom(first, at);
  }

  /** `let` begins a statement: parentheses opened in lines as far to the right are over, and so is their statement. */
  private closeStatement(indent: number, at: number): void {
    const first = this.open.findLastIndex((opening) => opening.closer === '}' || opening.indent < indent) + 1;
    if (first < this.open.length) this.closeFrom(first, at, ';');
  }

  /** Puts the closers of the openings from `first` on, and `behind`, into blanks before `at`, as many as there are. */
  private closeFrom(first: number, at: number, behind = ''): void {
    const closers = this.open.splice(first).map((opening) => opening.closer);
    if (closers.length === 0) return;
    const slots = this.blanksBefore(at);
    const inserted = [...closers.reverse(), ...behind];
    inserted.slice(0, slots.length).forEach((character, index) => {
      this.edits.push({ offset: slots[index]!, character });
    });
  }

  /** Blanks behind the last token, then those right before `at` that do not end a comment. */
  private blanksBefore(at: number): readonly number[] {
    const slots: number[] = [];
    let offset = this.tokenEnd;
    for (; offset < at && isBlank(this.source, offset); offset++) slots.push(offset);
    if (offset === at) return slots;
    let last = at;
    while (isBlank(this.source, last - 1)) last--;
    for (let behind = last + 1; behind < at; behind++) slots.push(behind);
    return slots;
  }
}

function isBlank(source: string, offset: number): boolean {
  const character = source[offset];
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

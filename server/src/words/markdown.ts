/**
 * Small builders for the Markdown of hovers and explanations: nothing of the user's code can break out of a code span
 * or a table cell, and every link to code has one form that the edges know.
 */
import type { FileFacts } from './facts.ts';

/** An inline code span, whatever it holds. Line breaks become spaces. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}

/** Text that is not Markdown, inside Markdown. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');
}

/** A table; pipes in cells are escaped, also inside code spans, as GitHub's tables need it. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), `|${header.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/\r?\n/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

export function link(text: string, target: string): string {
  return `[${text}](${target})`;
}

/** A link to a place in the file that is spoken of. */
export function gotoTarget(offset: number): string {
  return `pinscope:goto?${offset}`;
}

/** A link to a place in another file. */
export function gotoFileTarget(uri: string, offset: number): string {
  return `pinscope:goto?${uri}#${offset}`;
}

/** A link that opens the explanation of a place. */
export function explainTarget(offset: number): string {
  return `pinscope:explain?${offset}`;
}

/** 1-based line of an offset, as people count them. */
export function lineNumber(file: FileFacts, offset: number): number {
  return file.lines.line(offset) + 1;
}

/** How a text speaks of a line: `line 9`, plain in messages, a link in Markdown. */
export type LineReference = (offset: number) => string;

export function plainLine(file: FileFacts): LineReference {
  return (offset) => `line ${lineNumber(file, offset)}`;
}

export function linkedLine(file: FileFacts): LineReference {
  return (offset) => link(`line ${lineNumber(file, offset)}`, gotoTarget(offset));
}

/** The text as the beginning of a sentence; one that begins with code stays as it is. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Paragraphs with an empty line between them; empty ones are left out. */
export function paragraphs(parts: readonly (string | null | false)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');
}

/** A finding explained: its three sentences, the code before and after the preferred fix, and the concept behind it. */
import type { FileFacts } from '../words/facts.ts';
import type { Finding, Fix, TextEdit } from '../words/finding.ts';
import * as say from '../words/messages/explain.ts';
import type { Concept } from './concept.ts';
import type { ExplainBlock, ExplainDocument } from './document.ts';

export function findingDocument(
  file: FileFacts,
  finding: Finding,
  fixes: readonly Fix[],
  concept: Concept | null,
): ExplainDocument {
  const [summary, ...rest] = sentences(finding.message);
  const blocks: ExplainBlock[] = rest.map((text) => ({ kind: 'paragraph', text }));
  if (finding.related.length > 0) {
    blocks.push({
      kind: 'tree',
      roots: finding.related.map(({ location, message }) => ({
        text: message,
        verdict: null,
        target: file.place(location),
        children: [],
      })),
    });
  }
  const [preferred] = fixes;
  if (preferred !== undefined) blocks.push(...beforeAndAfter(file, preferred));
  if (concept !== null)
    blocks.push(
      { kind: 'heading', text: concept.title },
      { kind: 'paragraph', text: concept.summary },
      ...concept.blocks,
    );
  return {
    title: `\`${finding.rule}\``,
    summary: summary ?? finding.message,
    blocks,
    actions: fixes,
    subject: { uri: file.uri, span: finding.span },
  };
}

/** Sentences of a message; a dot inside a code span ends none. */
function sentences(message: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  let inCode = false;
  for (let i = 0; i < message.length; i++) {
    if (message[i] === '`') inCode = !inCode;
    const ends =
      !inCode &&
      message[i] === '.' &&
      (i + 1 === message.length || /^\s+[A-Z`'"]/.test(message.slice(i + 1, i + 4)));
    if (!ends) continue;
    found.push(message.slice(start, i + 1).trim());
    start = i + 1;
  }
  const tail = message.slice(start).trim();
  return tail === '' ? found : [...found, tail];
}

function beforeAndAfter(file: FileFacts, fix: Fix): readonly ExplainBlock[] {
  const edits = fix.edits.filter((edit) => edit.uri === file.uri);
  const first = edits[0];
  const last = edits.at(-1);
  if (first === undefined || last === undefined) return [];
  const groups = nearby(file, edits);
  const texts = (apply: boolean) =>
    groups.map((group) => dedented(linesAround(file, group, apply))).join('\n…\n');
  return [
    { kind: 'heading', text: say.HEADING.before },
    { kind: 'code', language: 'rust', text: texts(false) },
    { kind: 'heading', text: say.HEADING.after(fix.title) },
    { kind: 'code', language: 'rust', text: texts(true) },
  ];
}

/** Lines between two edits that are shown rather than left out. */
const GAP = 3;

/** Edits in groups that stand near each other. */
function nearby(file: FileFacts, edits: readonly TextEdit[]): readonly (readonly TextEdit[])[] {
  const groups: TextEdit[][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const edit of edits) {
    if (file.lines.line(edit.span.start) - previous > GAP) groups.push([]);
    groups.at(-1)!.push(edit);
    previous = file.lines.line(edit.span.end);
  }
  return groups;
}

function linesAround(file: FileFacts, edits: readonly TextEdit[], apply: boolean): string {
  const start = file.lines.lineStart(file.lines.line(edits[0]!.span.start));
  const end = file.lines.lineEnd(file.lines.line(edits.at(-1)!.span.end));
  if (!apply) return file.text.slice(start, end);
  let text = '';
  let at = start;
  for (const { span, newText } of edits) {
    text += file.text.slice(at, span.start) + newText;
    at = span.end;
  }
  return text + file.text.slice(at, end);
}

function dedented(text: string): string {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n+$/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const least = Math.min(...indents, 80);
  return lines.map((line) => line.slice(Math.min(least, line.length))).join('\n');
}

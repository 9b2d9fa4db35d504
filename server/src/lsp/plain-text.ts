/** Our Markdown as plain text, for clients that show no Markdown. */

const LINK = /\[((?:[^[\]]|\\[[\]]|\[[^\]]*\])*)\]\([^)\s]*\)/g;

/** Knows what hovers use: emphasis, code, links, headings, tables, fenced code. */
export function toPlainText(markdown: string): string {
  const lines: string[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    else if (fenced) lines.push(line);
    else if (!isTableRule(line)) lines.push(plainLine(line.replace(LINK, '$1')));
  }
  return lines.join('\n').trim();
}

function isTableRule(line: string): boolean {
  return /^\s*\|?(\s*:?-+:?\s*\|)+\s*(:?-+:?)?\s*$/.test(line);
}

function plainLine(line: string): string {
  const text = /^\s*\|.*\|\s*$/.test(line) ? tableRow(line) : line.replace(/^\s*(#+|>)\s+/, '');
  const code: string[] = [];
  // A code span waits outside while emphasis around it is taken off: a star in it is a star.
  return withoutEmphasis(
    text.replace(CODE_SPAN, (_, __, inside: string) => `\0${code.push(inside.trim()) - 1}\0`),
  ).replace(/\0(\d+)\0/g, (_, index: string) => code[Number(index)] ?? '');
}

/** A fence is a run of backticks of any length. */
const CODE_SPAN = /(`+)(.+?)(?<!`)\1(?!`)/g;

function tableRow(line: string): string {
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  return cells
    .map((cell) => cell.trim().replaceAll('\\|', '|'))
    .filter((cell) => cell !== '')
    .join('  ');
}

function withoutEmphasis(text: string): string {
  return text
    .replace(/\*\*(\S|\S.*?\S)\*\*/g, '$1')
    .replace(/(?<![\\*])\*([^*\s]|[^*\s].*?[^*\s])\*/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+!|<>~-])/g, '$1');
}

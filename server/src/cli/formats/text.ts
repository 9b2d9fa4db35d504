import { type CheckReport, cliRange } from '../report.ts';

/** For people: one block a finding, with its line of code and a caret below it, as compilers print it. */
export function textFormat(report: CheckReport): string {
  const out: string[] = [];
  for (const { path, message } of report.problems) out.push(`problem: ${path}: ${message}\n`);
  let count = 0;
  for (const { path, lines, diagnostics } of report.files) {
    for (const { diagnostic, fixes } of diagnostics) {
      count++;
      const { start, end } = cliRange(lines, diagnostic.span);
      const source = lines.text.slice(lines.lineStart(start.line - 1), lines.lineEnd(start.line - 1));
      const gutter = String(start.line);
      const width = Math.max(
        1,
        (end.line === start.line ? end.column : [...source].length + 1) - start.column,
      );
      const indent = [...source]
        .slice(0, start.column - 1)
        .map((scalar) => (scalar === '\t' ? '\t' : ' '))
        .join('');
      out.push(
        `${diagnostic.severity}[${diagnostic.rule}]: ${diagnostic.message}`,
        `${' '.repeat(gutter.length)}--> ${path}:${start.line}:${start.column}`,
        `${gutter} | ${source}`,
        `${' '.repeat(gutter.length)} | ${indent}${'^'.repeat(width)}`,
      );
      for (const { uri, span, message } of diagnostic.related) {
        const place = report.linesOf(uri);
        const where = place === null ? '' : `${report.pathOf(uri)}:${cliRange(place, span).start.line}: `;
        out.push(`${' '.repeat(gutter.length)} = ${where}${message}`);
      }
      for (const fix of fixes) out.push(`${' '.repeat(gutter.length)} = fix: ${fix.title}`);
      out.push('');
    }
  }
  const files = report.files.length;
  out.push(
    `${count === 0 ? 'No findings' : `${count} finding${count === 1 ? '' : 's'}`} in ${files} file${files === 1 ? '' : 's'}.`,
  );
  return `${out.join('\n')}\n`;
}

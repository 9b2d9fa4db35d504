import type { Severity } from '../../analysis.ts';
import { type CheckReport, cliRange } from '../report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** GitHub Actions' workflow commands: one annotation a finding. */
export function githubFormat(report: CheckReport): string {
  const lines = report.problems.map(({ path, message }) =>
    command('error', { file: path, title: 'pinscope' }, message),
  );
  for (const file of report.files) {
    for (const { diagnostic } of file.diagnostics) {
      const { start, end } = cliRange(file.lines, diagnostic.span);
      // GitHub shows columns only for annotations within one line, and its end column is inclusive.
      const columns =
        start.line === end.line
          ? { col: start.column, endColumn: Math.max(start.column, end.column - 1) }
          : {};
      lines.push(
        command(
          COMMANDS[diagnostic.severity],
          {
            file: file.path,
            line: start.line,
            endLine: end.line,
            ...columns,
            title: `pinscope(${diagnostic.rule})`,
          },
          diagnostic.message,
        ),
      );
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  );
  return `::${name} ${written.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

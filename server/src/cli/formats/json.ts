import { type CheckReport, cliRange } from '../report.ts';

/** The stable JSON of ARCHITECTURE.md, "CLI contract". Related places in library declarations are left out: they have no path. */
export function jsonFormat(report: CheckReport): string {
  const place = (uri: string, span: { start: number; end: number }) => {
    const path = report.pathOf(uri);
    const lines = report.linesOf(uri);
    return path === null || lines === null ? null : { path, range: cliRange(lines, span) };
  };
  const diagnostics = report.files.flatMap(({ path, lines, diagnostics }) =>
    diagnostics.map(({ diagnostic, fixes }) => ({
      path,
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      evidence: diagnostic.evidence,
      message: diagnostic.message,
      range: cliRange(lines, diagnostic.span),
      related: diagnostic.related.flatMap(({ uri, span, message }) => {
        const where = place(uri, span);
        return where === null ? [] : [{ ...where, message }];
      }),
      fixes: fixes.map(({ title, preferred, edits }) => ({
        title,
        preferred,
        edits: edits.flatMap(({ uri, span, newText }) => {
          const where = place(uri, span);
          return where === null ? [] : [{ ...where, newText }];
        }),
      })),
    })),
  );
  return `${JSON.stringify({ version: 1, problems: report.problems, diagnostics }, null, 2)}\n`;
}

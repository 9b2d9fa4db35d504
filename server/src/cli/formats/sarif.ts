import type { Log, Result } from 'sarif';
import { RULES, type Severity } from '../../analysis.ts';
import { VERSION } from '../../lsp/version.ts';
import { type CheckReport, type CliRange, cliRange } from '../report.ts';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, for code scanning. Columns count Unicode code points and are declared so. */
export function sarifFormat(report: CheckReport): string {
  const results = report.files.flatMap(({ path, lines, diagnostics }) =>
    diagnostics.map(
      ({ diagnostic, fixes }): Result => ({
        ruleId: diagnostic.rule,
        ruleIndex: RULES.findIndex((rule) => rule.meta.name === diagnostic.rule),
        level: LEVELS[diagnostic.severity],
        message: { text: diagnostic.message },
        locations: [{ physicalLocation: physical(path, cliRange(lines, diagnostic.span)) }],
        relatedLocations: diagnostic.related.flatMap(({ uri, span, message }, id) => {
          const other = report.pathOf(uri);
          const text = report.linesOf(uri);
          if (other === null || text === null) return [];
          return [
            { id, message: { text: message }, physicalLocation: physical(other, cliRange(text, span)) },
          ];
        }),
        fixes: fixes.map((fix) => ({
          description: { text: fix.title },
          artifactChanges: [
            {
              artifactLocation: { uri: encodeURI(path) },
              replacements: fix.edits.map((edit) => ({
                deletedRegion: region(cliRange(lines, edit.span)),
                insertedContent: { text: edit.newText },
              })),
            },
          ],
        })),
        properties: { evidence: diagnostic.evidence },
      }),
    ),
  );
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Pinscope',
            semanticVersion: VERSION,
            rules: RULES.map(({ meta }) => ({
              id: meta.name,
              shortDescription: { text: meta.summary },
              properties: { catalogueId: meta.id, group: meta.group },
            })),
          },
        },
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(path) } } }],
            })),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function physical(path: string, range: CliRange) {
  return { artifactLocation: { uri: encodeURI(path) }, region: region(range) };
}

function region({ start, end }: CliRange) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

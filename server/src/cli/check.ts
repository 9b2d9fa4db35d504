/** `pinscope check`: findings over files, printed in a format, as an exit code, or mended. */
import { readFile, writeFile } from 'node:fs/promises';
import { createTwoFilesPatch } from 'diff';
import type { Diagnostic, Fix, LineIndex, Severity } from '../analysis.ts';
import { applyFixes } from './fix.ts';
import { githubFormat } from './formats/github.ts';
import { jsonFormat } from './formats/json.ts';
import { sarifFormat } from './formats/sarif.ts';
import { textFormat } from './formats/text.ts';
import type { CheckedFile, CheckReport } from './report.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';

export interface CheckOptions extends SessionOptions {
  readonly format: 'text' | 'json' | 'sarif' | 'github';
  /** The lowest severity printed. */
  readonly severity: Severity;
  /** Only these rules; empty: all. */
  readonly rules: readonly string[];
  readonly exitZero: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
}

const LEVELS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

const FORMATS = { text: textFormat, json: jsonFormat, sarif: sarifFormat, github: githubFormat };

/** @returns the exit code: 0 nothing found, 1 something found, 2 something could not be read. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const session = await openSession(paths, options);
  const uris = new Map<string, { path: string; lines: LineIndex }>();
  const files: CheckedFile[] = [];
  for await (const { path, uri } of session.files()) {
    const lines = session.analysis.lines(uri)!;
    uris.set(uri, { path, lines });
    const diagnostics = (await session.analysis.diagnostics(uri)).filter((found) => isAsked(found, options));
    const withFixes = await Promise.all(
      diagnostics.map(async (diagnostic) => ({ diagnostic, fixes: await fixesOf(session, uri, diagnostic) })),
    );
    if (options.fix) await mend(path, lines.text, withFixes, options.dryRun);
    files.push({ path, lines, diagnostics: withFixes });
  }
  const report: CheckReport = {
    problems: session.problems,
    files,
    pathOf: (uri) => uris.get(uri)?.path ?? null,
    linesOf: (uri) => uris.get(uri)?.lines ?? null,
  };
  session.analysis.dispose();
  if (!(options.fix && options.dryRun)) process.stdout.write(FORMATS[options.format](report));
  if (report.problems.length > 0) return 2;
  return !options.exitZero && files.some((file) => file.diagnostics.length > 0) ? 1 : 0;
}

function isAsked(diagnostic: Diagnostic, options: CheckOptions): boolean {
  if (options.rules.length > 0 && !options.rules.includes(diagnostic.rule)) return false;
  return LEVELS.indexOf(diagnostic.severity) >= LEVELS.indexOf(options.severity);
}

async function fixesOf(session: Session, uri: string, diagnostic: Diagnostic): Promise<Fix[]> {
  const offered = await session.analysis.fixes(uri, diagnostic.span);
  const own = offered.filter(
    (fix) => fix.diagnostic.rule === diagnostic.rule && fix.diagnostic.span.start === diagnostic.span.start,
  );
  const fixes = await Promise.all(own.map((fix) => session.analysis.resolveFix(uri, fix.key)));
  return fixes.filter((fix) => fix !== null);
}

/** Applies the preferred fix of every finding; fixes that overlap an earlier one wait for the next run. */
async function mend(
  path: string,
  text: string,
  found: CheckedFile['diagnostics'],
  dryRun: boolean,
): Promise<void> {
  const mended = applyFixes(
    text,
    found.flatMap(({ fixes }) => fixes.find((fix) => fix.preferred) ?? []),
  );
  if (mended === text) return;
  if (dryRun) {
    process.stdout.write(createTwoFilesPatch(path, path, text, mended));
  } else if ((await readFile(path, 'utf8')) !== text) {
    console.error(`pinscope: ${path} changed while it was analysed; not mended`);
  } else {
    await writeFile(path, mended);
  }
}

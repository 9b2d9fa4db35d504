/** One run of the command line: an analysis, the files it was asked for, and what could not be read. */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Analysis,
  type AnalysisSettings,
  createAnalysis,
  DEFAULT_SETTINGS,
  type ParserBinaries,
} from '../analysis.ts';
import { decodeSource } from '../base/decode.ts';
import { cacheFolder } from '../base/node/cache-folder.ts';
import { fileHost, toUri } from '../base/node/file-host.ts';
import { LOWERING, VERSION } from '../lsp/version.ts';
import { UsageError } from './errors.ts';
import { findFiles } from './files.ts';
import type { Problem } from './report.ts';

export interface SessionOptions {
  readonly settings: Partial<AnalysisSettings>;
  /** The name under which standard input is analysed and reported. */
  readonly stdinFilename: string;
  /** A directory in which to keep what was read, for the next run; undefined to keep nothing. */
  readonly cache: string | undefined;
  readonly wasm: Promise<ParserBinaries>;
}

export interface LoadedFile {
  /** As given. */
  readonly path: string;
  readonly uri: string;
}

export interface Session {
  readonly analysis: Analysis;
  readonly problems: Problem[];
  /** Opens every file in turn; a file stays open only until the next one is asked for. */
  files(): AsyncGenerator<LoadedFile>;
}

/** Paths as given on the command line; `-` is standard input. */
export async function openSession(paths: readonly string[], options: SessionOptions): Promise<Session> {
  const problems: Problem[] = [];
  const analysis = await createAnalysis({
    host: fileHost,
    wasm: await options.wasm,
    log: logToStderr,
    ...(options.cache === undefined
      ? {}
      : {
          cache: {
            folder: cacheFolder(resolve(options.cache)),
            maker: `${VERSION} ${LOWERING}`,
            workspace: toUri(resolve('.')),
          },
        }),
    onBrokenFile: (uri, message) => problems.push({ path: pathOf(uri), message }),
  });
  analysis.configure({ ...DEFAULT_SETTINGS, mode: 'work', ...options.settings });
  // What lies below a file is nothing: it does no harm that files are named here, too.
  for (const path of paths) if (path !== '-') analysis.allowFolder(toUri(resolve(path)));
  return { analysis, problems, files: () => load(analysis, paths, options, problems) };
}

async function* load(
  analysis: Analysis,
  paths: readonly string[],
  options: SessionOptions,
  problems: Problem[],
): AsyncGenerator<LoadedFile> {
  if (paths.includes('-')) {
    const uri = toUri(resolve(options.stdinFilename));
    analysis.openDocument(uri, await readStandardInput(), 0);
    yield { path: options.stdinFilename, uri };
    analysis.closeDocument(uri);
  }
  const found = await findFiles(paths.filter((path) => path !== '-'));
  problems.push(...found.problems);
  for (const directory of found.empty) console.error(`pinscope: no Rust files below ${directory}`);
  for (const path of found.paths) {
    const uri = toUri(resolve(path));
    const loaded = await analysis.loadFile(uri);
    if (!loaded.ok) {
      problems.push({ path, message: loaded.reason });
      continue;
    }
    yield { path, uri };
    analysis.closeDocument(uri);
  }
  await analysis.saveIndex();
}

/** @throws when standard input is not UTF-8 text, with a sentence for people. */
async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const decoded = decodeSource(Buffer.concat(chunks));
  if (decoded.kind === 'unreadable') throw new UsageError(`standard input: ${decoded.reason}`);
  return decoded.text;
}

/** As a user would write it: from the present directory. */
function pathOf(uri: string): string {
  return uri.startsWith('file:') ? relative('.', fileURLToPath(uri)).split(sep).join('/') : uri;
}

function logToStderr(level: 'info' | 'warn' | 'error', message: string): void {
  if (level !== 'info') console.error(`pinscope: ${message}`);
}

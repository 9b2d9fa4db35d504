/** What Pinscope sees in a file, through the facade, in the lines and columns of the truths. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  type Analysis,
  createAnalysis,
  type Edition,
  type Inspection,
  type LineIndex,
  type Span,
} from '../../server/src/analysis.ts';
import { fileHost, toUri } from '../../server/src/base/node/file-host.ts';
import type { InspectedFile, InspectedSlot } from './compare.ts';
import type { Range } from './truth.ts';

type Held = Inspection['coroutines'][number]['suspensions'][number]['held'][number];

/** One analysis for many files. */
export class Inspector {
  /** What the analysis reported as failed: each is a bug of Pinscope's. */
  readonly failures: string[];
  private readonly analysis: Analysis;

  private constructor(analysis: Analysis, failures: string[]) {
    this.analysis = analysis;
    this.failures = failures;
  }

  static async create(): Promise<Inspector> {
    const failures: string[] = [];
    const wasm = {
      treeSitter: await packaged('web-tree-sitter/web-tree-sitter.wasm'),
      rust: await packaged('tree-sitter-rust/tree-sitter-rust.wasm'),
    };
    const log = (level: string, message: string) => {
      if (level === 'error') failures.push(message);
    };
    return new Inspector(await createAnalysis({ host: fileHost, wasm, log }), failures);
  }

  /** The part of `inspect --json` that is compared; null when the file cannot be analysed. */
  async inspect(file: string, edition: string | null): Promise<InspectedFile | null> {
    const found = await this.ask(file, edition, (analysis, uri) => analysis.inspect(uri));
    return found && inspectedFile(file, found.lines, found.answer);
  }

  /**
   * Asks the facade about one file, with what turns its offsets into lines and columns.
   * @param edition of a file outside any crate
   */
  async ask<T>(
    file: string,
    edition: string | null,
    question: (analysis: Analysis, uri: string) => Promise<T | null>,
  ): Promise<{ answer: T; lines: LineIndex; range: (span: Span) => Range } | null> {
    this.analysis.configure(edition === null ? {} : { edition: edition as Edition });
    const uri = toUri(path.resolve(file));
    const loaded = await this.analysis.loadFile(uri);
    if (!loaded.ok) {
      this.failures.push(`${file}: ${loaded.reason}`);
      return null;
    }
    const answer = await question(this.analysis, uri);
    const lines = this.analysis.lines(uri);
    this.analysis.closeDocument(uri);
    return answer && lines && { answer, lines, range: (span) => range(lines, span) };
  }

  dispose(): void {
    this.analysis.dispose();
  }
}

function packaged(file: string): Promise<Uint8Array> {
  return readFile(createRequire(path.resolve('package.json')).resolve(file));
}

function inspectedFile(file: string, lines: LineIndex, inspection: Inspection): InspectedFile {
  const slot = (held: Held): InspectedSlot => ({
    name: nameOf(held),
    origin: held.origin,
    type: inspection.display(held.type),
    declaration: range(lines, held.declaration),
    value: held.value,
    why: held.why.map(({ kind }) => kind),
    borrowsFrom: held.borrowsFrom.map((edge) => ({
      name: nameOf(edge),
      declaration: range(lines, edge.declaration),
    })),
  });
  return {
    path: file,
    coroutines: inspection.coroutines.map((coroutine) => ({
      kind: coroutine.kind,
      range: range(lines, coroutine.span),
      suspensions: coroutine.suspensions.map((suspension) => ({
        range: range(lines, suspension.span),
        macro: suspension.macro,
        held: suspension.held.map(slot),
        witness: suspension.witness.map(slot),
      })),
    })),
  };
}

/** The truths give no name to what a macro declares: it has none in the text. */
function nameOf({ name, origin }: Pick<Held, 'name' | 'origin'>): string | null {
  return origin?.endsWith('!') ? null : name;
}

function range(lines: LineIndex, span: Span): Range {
  return { start: position(lines, span.start), end: position(lines, span.end) };
}

/** 1-based; columns count Unicode scalars. */
function position(lines: LineIndex, offset: number) {
  const line = lines.line(offset);
  return { line: line + 1, column: [...lines.text.slice(lines.lineStart(line), offset)].length + 1 };
}

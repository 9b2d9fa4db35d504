/** What Pinscope says that the paths of a file lead to, by the keys of the truth. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import {
  type Analysis,
  createAnalysis,
  type LineIndex,
  type PathFact,
} from '../../../../server/src/analysis.ts';
import { fileHost, toUri } from '../../../../server/src/base/node/file-host.ts';

export interface Answer {
  /** Canonical. */
  readonly path: string;
  /** Where the item has its name; null for modules, built-in types and what Pinscope sees only the name of. */
  readonly at: { readonly uri: string; readonly line: number; readonly column: number } | null;
  readonly certain: boolean;
}

/** By {@link answerKey}. */
export type Answers = ReadonlyMap<string, readonly Answer[]>;

export function answerKey(line: number, column: number, name: string): string {
  return `${line}:${column}:${name}`;
}

/** One analysis for many files. */
export class Answerer {
  /** What the analysis reported as failed: each is a bug of Pinscope's. */
  readonly failures: string[] = [];
  private readonly texts = new Map<string, readonly string[]>();
  private analysis: Analysis | null = null;

  async answers(file: string): Promise<Answers> {
    this.analysis ??= await this.open();
    const uri = toUri(path.resolve(file));
    await this.analysis.loadFile(uri);
    const facts = (await this.analysis.paths(uri)) ?? [];
    const lines = this.analysis.lines(uri);
    this.analysis.closeDocument(uri);
    const found = new Map<string, Answer[]>();
    for (const fact of lines === null ? [] : facts) {
      const { line, column } = position(lines!, fact.span.start);
      const key = answerKey(line, column, fact.name.replace(/^r#/, ''));
      const answer = { path: fact.path, at: this.placeOf(fact), certain: fact.certain };
      found.set(key, [...(found.get(key) ?? []), answer]);
    }
    return found;
  }

  dispose(): void {
    this.analysis?.dispose();
  }

  private open(): Promise<Analysis> {
    return createAnalysis({
      host: fileHost,
      wasm: {
        treeSitter: readFileSync(packaged('web-tree-sitter/web-tree-sitter.wasm')),
        rust: readFileSync(packaged('tree-sitter-rust/tree-sitter-rust.wasm')),
      },
      log: (level, message) => {
        if (level === 'error') this.failures.push(message);
      },
    });
  }

  private placeOf({ location }: PathFact): Answer['at'] {
    if (location === null) return null;
    const { uri, span } = location;
    if (!uri.startsWith('file:')) return { uri, line: 0, column: 0 };
    let lines = this.texts.get(uri);
    if (lines === undefined) {
      lines = readFileSync(new URL(uri), 'utf8').split('\n');
      this.texts.set(uri, lines);
    }
    let offset = span.start;
    let line = 0;
    while (line < lines.length && offset > lines[line]!.length) offset -= lines[line++]!.length + 1;
    return { uri, line: line + 1, column: [...(lines[line] ?? '').slice(0, offset)].length + 1 };
  }
}

function packaged(file: string): string {
  return createRequire(path.resolve('package.json')).resolve(file);
}

/** 1-based; columns count Unicode scalars. */
function position(lines: LineIndex, offset: number) {
  const line = lines.line(offset);
  return { line: line + 1, column: [...lines.text.slice(lines.lineStart(line), offset)].length + 1 };
}

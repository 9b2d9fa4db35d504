/** `pinscope explain FILE:LINE:COLUMN`: the hover, or with `--why` the whole proof, as text. */
import { type Analysis, type FileUri, type Question, toMarkdown } from '../analysis.ts';
import { UsageError } from './errors.ts';
import { openSession, type SessionOptions } from './session.ts';

export interface ExplainOptions extends SessionOptions {
  /** Asks about the type at the place instead of what stands there. */
  readonly why: Question | undefined;
}

/** @returns the exit code: 0 explained, 1 nothing to explain there, 2 the file cannot be read. */
export async function explain(place: string, options: ExplainOptions): Promise<number> {
  const match = /^(.+):(\d+):(\d+)$/.exec(place);
  if (match === null) throw new UsageError(`expected FILE:LINE:COLUMN, got \`${place}\``);
  const [, path, line, column] = match as unknown as [string, string, string, string];
  const session = await openSession([path], options);
  let code = 1;
  for await (const { uri } of session.files()) {
    const lines = session.analysis.lines(uri)!;
    const offset = lines.offset({ line: Number(line) - 1, column: Number(column) - 1 }, 'scalar');
    const text = await answer(session.analysis, uri, offset, options.why);
    if (text === null) {
      const missing = options.why === undefined ? 'nothing about async or Pin' : 'no type that could be told';
      console.error(`pinscope: ${missing} at ${place}`);
    } else {
      process.stdout.write(`${withoutLinks(text)}\n`);
      code = 0;
    }
  }
  session.analysis.dispose();
  for (const problem of session.problems) console.error(`pinscope: ${problem.path}: ${problem.message}`);
  return session.problems.length > 0 ? 2 : code;
}

async function answer(
  analysis: Analysis,
  uri: FileUri,
  offset: number,
  why: Question | undefined,
): Promise<string | null> {
  if (why === undefined) return (await analysis.hover(uri, offset))?.markdown ?? null;
  const document = await analysis.why(uri, offset, why);
  return document === null ? null : toMarkdown(document);
}

/** A terminal can follow neither code links nor commands: a link to code keeps its text, a command goes. */
function withoutLinks(markdown: string): string {
  return markdown
    .replace(/\s*(?:\u00b7\s*)?\[[^\]]*\]\(pinscope:(?!goto)[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\(pinscope:goto[^)]*\)/g, '$1')
    .trimEnd();
}

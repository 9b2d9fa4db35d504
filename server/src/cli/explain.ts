/** `pinscope explain FILE:LINE:COLUMN`: the hover, as text. */
import type { AnalysisSettings } from '../analysis.ts';
import { UsageError } from './errors.ts';
import { openSession } from './session.ts';

export interface ExplainOptions {
  readonly settings: Partial<AnalysisSettings>;
  readonly stdinFilename: string;
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
    const hover = await session.analysis.hover(uri, offset);
    if (hover === null) {
      console.error(`pinscope: nothing about async or Pin at ${place}`);
    } else {
      process.stdout.write(`${withoutLinks(hover.markdown)}\n`);
      code = 0;
    }
  }
  session.analysis.dispose();
  for (const problem of session.problems) console.error(`pinscope: ${problem.path}: ${problem.message}`);
  return session.problems.length > 0 ? 2 : code;
}

/** A terminal can follow neither code links nor commands: a link to code keeps its text, a command goes. */
function withoutLinks(markdown: string): string {
  return markdown
    .replace(/\s*(?:·\s*)?\[[^\]]*\]\(pinscope:(?!goto)[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\(pinscope:goto[^)]*\)/g, '$1')
    .trimEnd();
}

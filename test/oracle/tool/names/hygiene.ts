/** Reads the end of `-Zunpretty=expanded,hygiene`: which macro every macro call is a call of. */
import { debugTrees, field, leaf } from './debug-tree.ts';
import { type Place, parseSpan } from './truth.ts';

export interface MacroUse {
  /** Of the whole call. */
  readonly at: Place;
  /** Last name of the path that is written. */
  readonly name: string;
  readonly definition: string;
}

export async function readHygiene(lines: AsyncIterable<string>): Promise<MacroUse[]> {
  const uses: MacroUse[] = [];
  for await (const expansion of debugTrees(lines, (head) => head === 'ExpnData {')) {
    const kind = field(expansion, 'kind');
    const at = parseSpan(leaf(expansion, 'call_site') ?? '');
    const definition = field(expansion, 'macro_def_id')?.children[0]?.head;
    if (kind?.head !== 'Macro' || kind.children[0]?.head !== 'Bang') continue;
    if (at === null || !at.written || definition === undefined) continue;
    const written = kind.children[1]!.head.replace(/^"|"$/g, '');
    uses.push({ at, name: written.slice(written.lastIndexOf(':') + 1), definition });
  }
  return uses;
}

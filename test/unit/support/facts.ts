/** The facts of a file that stands alone, and where things stand in it. */

import type { AutoTraitProof } from '../../../server/src/types/model.ts';
import type { FileFacts } from '../../../server/src/words/facts.ts';
import { NO_CRATE } from '../../../server/src/workspace/crate.ts';
import { OpenFile } from '../../../server/src/workspace/open-file.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';
import { MemoryHost } from './memory-host.ts';
import { rustParser } from './parser.ts';

export async function factsOf(text: string, dependencies: readonly string[] = []): Promise<FileFacts> {
  const crate = { ...NO_CRATE, dependencies: new Set(dependencies) };
  const parser = await rustParser();
  const workspace = new Workspace(new MemoryHost({}), parser, () => null);
  const file = new OpenFile('file:///app/src/lib.rs', parser, text, 1, workspace);
  return file.facts({ crate, target: null }, '2024');
}

/** Whether the future of the last async fn of that name is `Send`. */
export function sendOf(file: FileFacts, name: string): AutoTraitProof {
  for (const facts of [...file.bodies()].reverse()) {
    const coroutine = facts.coroutines.find((one) => one.name === name && one.parent === null);
    if (coroutine !== undefined) return file.sendOf(facts, coroutine);
  }
  throw new Error(`no async body ${name}`);
}

/** Whether an alias of the file stands for a `Send` or `Sync` type. */
export function ofAlias(file: FileFacts, trait: 'Send' | 'Sync', name: string): AutoTraitProof {
  const span = { start: 0, end: 0 };
  const segments = [{ name: { text: name, span }, generics: [], parenthesized: null }];
  const type = file.typeOf(
    { kind: 'path', span, path: { span, global: false, qself: null, segments } },
    null,
  );
  return file.threadSafetyIn(trait, type, null);
}

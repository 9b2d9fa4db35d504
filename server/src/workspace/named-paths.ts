/** Every path of a file and what it leads to: what the oracle asks rustc about. */
import type { FileUri } from '../base/host.ts';
import { type Span, shift } from '../base/text.ts';
import type { NamedPath } from '../types/named-paths.ts';
import type { FileFacts } from '../words/facts.ts';

/** A path that leads somewhere, everything in file offsets. */
export interface PathFact extends Omit<NamedPath, 'location'> {
  readonly location: { readonly uri: FileUri; readonly span: Span } | null;
}

/** Those that lead nowhere are left out. Expensive: all bodies are inferred. */
export function pathFacts(file: FileFacts): readonly PathFact[] {
  const bodies = file
    .everyBody()
    .flatMap((facts) => facts.paths().map((found) => ({ ...found, span: shift(found.span, facts.offset) })));
  return [...file.paths(), ...bodies].map((found) => ({
    ...found,
    location: found.location === null ? null : file.place(found.location),
  }));
}

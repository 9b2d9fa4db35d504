/**
 * What clippy's own configuration says of types that must not be kept at an `.await`: `await-holding-invalid-types` of
 * `clippy.toml` or `.clippy.toml`, with reasons as far as they are written.
 */
import { decodeSource } from '../base/decode.ts';
import { type FileUri, joinUri } from '../base/host.ts';
import type { InvalidType } from '../words/facts.ts';
import { parseManifest } from './manifest.ts';
import type { ReportProblem } from './problems.ts';

/** In the order in which clippy looks for them; the first one that is there is the only one that counts. */
const NAMES = ['.clippy.toml', 'clippy.toml'];
const KEY = 'await-holding-invalid-types';

/** @param folders the nearest first; @param report is told of a file that is broken, which then lists nothing. */
export async function invalidTypesIn(
  folders: readonly FileUri[],
  read: (uri: FileUri) => Promise<Uint8Array | undefined>,
  report: ReportProblem,
): Promise<readonly InvalidType[]> {
  for (const folder of folders) {
    for (const name of NAMES) {
      const uri = joinUri(folder, name);
      const bytes = await read(uri);
      if (bytes === undefined) continue;
      const decoded = decodeSource(bytes);
      const types = decoded.kind === 'unreadable' ? decoded.reason : listed(decoded.text);
      if (typeof types !== 'string') return types;
      report({
        uri,
        message: `It is not understood, so the types in it are not known: ${types}`,
        kind: 'broken',
      });
      return [];
    }
  }
  return [];
}

/** The entries of the list; a sentence when there is something else in it. */
function listed(text: string): readonly InvalidType[] | string {
  const config = parseManifest(text);
  if (typeof config === 'string') return config;
  const list = config[KEY] ?? [];
  if (!Array.isArray(list)) return `\`${KEY}\` is not a list.`;
  const types: InvalidType[] = [];
  for (const entry of list) {
    const type = entryOf(entry);
    if (type === null)
      return `an entry of \`${KEY}\` is neither a path nor \`{ path = "…", reason = "…" }\`.`;
    types.push(type);
  }
  return types;
}

function entryOf(entry: unknown): InvalidType | null {
  if (typeof entry === 'string') return { path: entry, reason: null };
  if (typeof entry !== 'object' || entry === null) return null;
  const { path, reason } = entry as { readonly path?: unknown; readonly reason?: unknown };
  if (typeof path !== 'string' || (reason !== undefined && typeof reason !== 'string')) return null;
  return { path, reason: reason ?? null };
}

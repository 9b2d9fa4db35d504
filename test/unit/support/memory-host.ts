import type { Host } from '../../../server/src/base/host.ts';

/** A host over a map from URI to text or bytes; counts how often each file was read. */
export class MemoryHost implements Host {
  readonly reads = new Map<string, number>();
  private readonly files: Readonly<Record<string, string | Uint8Array>>;

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.files = files;
  }

  async readFile(uri: string): Promise<Uint8Array | undefined> {
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
    const content = this.files[uri];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  async readDirectory(uri: string) {
    const names = new Set<string>();
    for (const file of Object.keys(this.files)) {
      if (file.startsWith(`${uri}/`)) names.add(file.slice(uri.length + 1).split('/')[0]!);
    }
    if (names.size === 0) return undefined;
    return [...names].map((name) => ({
      name,
      kind: `${uri}/${name}` in this.files ? ('file' as const) : ('directory' as const),
    }));
  }
}

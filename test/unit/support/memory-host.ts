import type { DirectoryEntry, FileUri, Host, Machine } from '../../../server/src/base/host.ts';

/** What a machine has besides its files. */
export interface MachineSetup {
  readonly cargoHome?: FileUri;
  readonly rustupHome?: FileUri;
  /** Symbolic links: where each of them leads. */
  readonly links?: Readonly<Record<FileUri, FileUri>>;
}

/** A host over a map from URI to text or bytes; counts how often each file was read. */
export class MemoryHost implements Host {
  readonly reads = new Map<string, number>();
  readonly machine?: Machine;
  private readonly files: Readonly<Record<string, string | Uint8Array>>;

  /** @param setup makes the files those of a machine, which can be read at once. */
  constructor(files: Readonly<Record<string, string | Uint8Array>>, setup?: MachineSetup) {
    this.files = files;
    if (setup !== undefined) this.machine = this.machineOf(setup);
  }

  async readFile(uri: string): Promise<Uint8Array | undefined> {
    return this.read(uri);
  }

  async readDirectory(uri: string) {
    return this.list(uri);
  }

  private read(uri: FileUri): Uint8Array | undefined {
    this.reads.set(uri, (this.reads.get(uri) ?? 0) + 1);
    const content = this.files[uri];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  private list(uri: FileUri): readonly DirectoryEntry[] | undefined {
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

  private machineOf({ cargoHome, rustupHome, links = {} }: MachineSetup): Machine {
    const real = (uri: FileUri): FileUri => {
      const link = Object.keys(links).find((one) => uri === one || uri.startsWith(`${one}/`));
      return link === undefined ? uri : real(links[link]! + uri.slice(link.length));
    };
    return {
      cargoHome,
      rustupHome,
      readFileNow: (uri) => this.read(real(uri)),
      readDirectoryNow: (uri) => this.list(real(uri)),
      realUri: (uri) => {
        const found = real(uri);
        return found in this.files || this.list(found) !== undefined ? found : undefined;
      },
    };
  }
}

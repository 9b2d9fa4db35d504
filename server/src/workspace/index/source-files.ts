/**
 * The Rust files that the workspace and its libraries consist of, each read and lowered once, whoever asks. The one way
 * from a file on disk to its items: module trees, libraries and the background index all come here.
 */
import { decodeSource } from '../../base/decode.ts';
import type { FileUri, Host } from '../../base/host.ts';
import { lowerItems } from '../../hir/index.ts';
import type { Item, ItemTree, ModItem } from '../../hir/model.ts';
import type { RustParser } from '../../syntax/index.ts';

/**
 * A file as the rest of the workspace sees it. The same object stands for the same content of the same file, so it may
 * be a key of what is worked out from it; a file whose content changed gets another one.
 */
export interface LoweredFile {
  readonly uri: FileUri;
  /** The modules whose text is in another file, in source order: what a walk along `mod name;` needs. */
  readonly modules: readonly FileModule[];
  /** Made when first asked for, which costs more than a property should; the same object from then on. */
  readonly items: ItemTree;
}

/** A `mod name;`, with the inline modules that it stands in, outermost first. */
export interface FileModule {
  readonly item: ModItem;
  readonly around: readonly ModItem[];
}

interface Known {
  readonly text: string;
  readonly file: LoweredFile;
}

export class SourceFiles {
  private readonly host: Host;
  private readonly parser: RustParser;
  /** What is on disk as far as anybody knows. */
  private readonly fresh = new Map<FileUri, Promise<LoweredFile | null>>();
  /** What was read last: a file that is read again and did not change stays the same object. */
  private readonly known = new Map<FileUri, Known>();

  constructor(host: Host, parser: RustParser) {
    this.host = host;
    this.parser = parser;
  }

  /**
   * The file, read when it is first asked for and then never again until {@link forget}; null when there is none or it
   * is no text. Absent files are remembered, too. Never rejects.
   */
  read(uri: FileUri): Promise<LoweredFile | null> {
    let reading = this.fresh.get(uri);
    if (reading === undefined) {
      reading = this.load(uri);
      this.fresh.set(uri, reading);
    }
    return reading;
  }

  /** The file changed on disk, came or went: it is read again when it is next asked for. */
  forget(uri: FileUri): void {
    this.fresh.delete(uri);
  }

  /** Any file may have changed. */
  forgetAll(): void {
    this.fresh.clear();
  }

  private async load(uri: FileUri): Promise<LoweredFile | null> {
    const bytes = await this.host.readFile(uri);
    const decoded = bytes === undefined ? null : decodeSource(bytes);
    if (decoded?.kind !== 'text') return null;
    const before = this.known.get(uri);
    if (before?.text === decoded.text) return before.file;
    const items = this.lower(decoded.text);
    const file = { uri, items, modules: fileModules(items) };
    this.known.set(uri, { text: decoded.text, file });
    return file;
  }

  private lower(text: string): ItemTree {
    const document = this.parser.open(text);
    try {
      return lowerItems(document);
    } finally {
      document.dispose();
    }
  }
}

export function fileModules({ items }: ItemTree): FileModule[] {
  return items.flatMap((item) =>
    item.kind === 'mod' && !item.inline ? [{ item, around: modulesAround(items, item) }] : [],
  );
}

function modulesAround(items: readonly Item[], item: Item): ModItem[] {
  const around: ModItem[] = [];
  for (let id = item.parent; id !== null; ) {
    const parent: Item | undefined = items[id];
    if (parent === undefined) break;
    if (parent.kind === 'mod') around.unshift(parent);
    id = parent.parent;
  }
  return around;
}

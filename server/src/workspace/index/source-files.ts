/**
 * The Rust files that the workspace and its libraries consist of, each read and lowered once, whoever asks. The one way
 * from a file on disk to its items: module trees, libraries and the background index all come here.
 */
import { giveUpFor, isAttempt } from '../../base/attempt.ts';
import { sourceText } from '../../base/decode.ts';
import type { FileUri, Host } from '../../base/host.ts';
import { Limit } from '../../base/limit.ts';
import type { Pieces, Turns } from '../../base/turns.ts';
import { lowerItems, lowerItemsInPieces } from '../../hir/index.ts';
import type { ItemTree } from '../../hir/model.ts';
import type { RustParser, SyntaxDocument } from '../../syntax/index.ts';
import { digestOf, fingerprintOf } from './digest.ts';
import type { ItemCache } from './item-cache.ts';
import {
  decodeItems,
  encodeFile,
  encodeItems,
  type LoweredFile,
  loweredFile,
  storedFile,
} from './lowered-file.ts';

export type { FileModule, LoweredFile } from './lowered-file.ts';

export interface SourceFilesOptions {
  /** Items of earlier times. With it, items are kept as bytes until somebody asks for them. */
  readonly cache: ItemCache | null;
  /** Reading is background work: it is done in pieces, and answers go first. */
  readonly turns: Turns | null;
}

/** Files whose bytes are in memory because they wait to be parsed. */
const MOST_AT_ONCE = 8;

/** UTF-16 units of text that are parsed and lowered in a millisecond or two. */
const SMALL = 4000;

interface Known {
  /** Null where content has no digest. */
  readonly digest: string | null;
  readonly file: LoweredFile;
}

export class SourceFiles {
  private readonly host: Host;
  private readonly parser: RustParser;
  private readonly cache: ItemCache | null;
  private readonly turns: Turns | null;
  private readonly limit = new Limit(MOST_AT_ONCE);
  /** What is on disk as far as anybody knows. */
  private readonly fresh = new Map<FileUri, Promise<LoweredFile | null>>();
  /** What was read last: a file that is read again and did not change stays the same object. */
  private readonly known = new Map<FileUri, Known>();
  /** Items of texts that an attempt asked for, until the next one takes them. */
  private readonly ahead = new Map<string, ItemTree>();

  constructor(host: Host, parser: RustParser, { cache, turns }: Partial<SourceFilesOptions> = {}) {
    this.host = host;
    this.parser = parser;
    this.cache = cache ?? null;
    this.turns = turns ?? null;
  }

  /**
   * The file, read when it is first asked for and then never again until {@link forget}; null when there is none or it
   * is no text. Absent files are remembered, too. Never rejects.
   */
  read(uri: FileUri): Promise<LoweredFile | null> {
    let reading = this.fresh.get(uri);
    if (reading === undefined) {
      reading = this.limit.run(() => this.load(uri));
      this.fresh.set(uri, reading);
    }
    return reading;
  }

  /** Whether the file is there, was read, and did not change since as far as anybody knows. */
  isRead(uri: FileUri): boolean {
    return this.fresh.has(uri) && this.known.has(uri);
  }

  /** The text of a file that was read; null when it was not, or is none. */
  text(uri: FileUri): string | null {
    return this.known.get(uri)?.file.text ?? null;
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
    if (bytes === undefined) {
      this.known.delete(uri);
      return null;
    }
    const digest = await digestOf(bytes);
    const before = this.known.get(uri);
    if (before !== undefined && digest !== null && before.digest === digest) return before.file;
    const file = (await this.fromCache(uri, bytes, digest)) ?? (await this.fromText(uri, bytes, digest));
    if (file === null) this.known.delete(uri);
    else this.known.set(uri, { digest, file });
    return file;
  }

  private async fromCache(
    uri: FileUri,
    bytes: Uint8Array,
    digest: string | null,
  ): Promise<LoweredFile | null> {
    const { cache } = this;
    const stored = digest === null ? undefined : await cache?.get(digest);
    if (cache === null || digest === null || stored === undefined) return null;
    try {
      return storedFile(uri, bytes, stored, () => cache.drop(digest));
    } catch {
      cache.drop(digest);
      return null;
    }
  }

  private async fromText(
    uri: FileUri,
    bytes: Uint8Array,
    digest: string | null,
  ): Promise<LoweredFile | null> {
    const text = sourceText(bytes);
    if (text === null) return null;
    const items = await this.lower(text);
    await this.rest();
    if (this.cache === null || digest === null) return loweredFile(uri, text, items);
    const encoded = encodeFile(items);
    this.cache.put(digest, encoded);
    return storedFile(uri, bytes, encoded, () => {});
  }

  /**
   * The items of a text that cannot be waited for: of a dependency, whose files are read in the middle of an answer.
   * Items of the same text are remembered from one start to the next, as those of files are.
   */
  lowerNow(text: string): ItemTree {
    const ahead = this.ahead.get(text);
    if (ahead !== undefined) {
      this.ahead.delete(text);
      return ahead;
    }
    const { cache } = this;
    const key = cache === null ? null : fingerprintOf(text);
    const stored = key === null ? undefined : cache?.getNow(key);
    const before = stored === undefined ? null : decodeItems(stored);
    if (before !== null) return before;
    if (isAttempt() && text.length >= SMALL) giveUpFor((pieces) => this.lowerAhead(text, key, pieces));
    const items = this.lowerAtOnce(text);
    if (key !== null) cache?.put(key, encodeItems(items));
    return items;
  }

  /** An attempt has all but small texts lowered in pieces, before it is made again. */
  private async lowerAhead(text: string, key: string | null, pieces: Pieces): Promise<void> {
    const document = await this.parser.openAhead(text, pieces);
    try {
      const items = await lowerItemsInPieces(document, pieces);
      this.ahead.set(text, items);
      await pieces.pause();
      if (key === null) return;
      this.cache?.put(key, encodeItems(items));
      await pieces.pause();
    } finally {
      document.dispose();
    }
  }

  private lowerAtOnce(text: string): ItemTree {
    const document = this.parser.open(text);
    try {
      return lowerItems(document);
    } finally {
      document.dispose();
    }
  }

  private async lower(text: string): Promise<ItemTree> {
    const document = await this.open(text);
    try {
      return this.turns === null ? lowerItems(document) : await lowerItemsInPieces(document, this.turns);
    } finally {
      document.dispose();
    }
  }

  /** Between two steps that cannot be interrupted. */
  private async rest(): Promise<void> {
    if (this.turns?.isDue) await this.turns.pause();
  }

  private open(text: string): SyntaxDocument | Promise<SyntaxDocument> {
    return this.turns === null ? this.parser.open(text) : this.parser.openInPieces(text, this.turns);
  }
}

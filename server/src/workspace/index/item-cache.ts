/**
 * The items of files as bytes, by what the file holds: kept in memory while the server runs and, where there is a
 * folder for it, in one file for each workspace from one session to the next. What is in the folder can be deleted,
 * damaged or another version's: it is then made again.
 */
import type { CacheFolder } from '../../base/host.ts';
import { digestOf } from './digest.ts';
import { type PackEntry, readPack, writePack } from './pack.ts';

/** Raised whenever {@link encodeFile} or what it encodes changes its form. */
const FORMAT = 3;

/** Bytes that the file of one workspace, and the folder as a whole, may take. */
const MOST_BYTES = 64 * 2 ** 20;
const MOST_BYTES_IN_FOLDER = 256 * 2 ** 20;
/** Sessions for which something is kept although nobody used it: branches are left and come back. */
const MOST_IDLE = 8;
/** A file that is only read is written again after this many milliseconds, which says that it is in use. */
const DAY = 24 * 60 * 60 * 1000;
/** After this many milliseconds a file that a server left half written is nobody's any more. */
const ABANDONED = 60 * 60 * 1000;

export interface ItemCacheOptions {
  /** Null: nothing outlasts the process. */
  readonly folder: CacheFolder | null;
  /** What the entries are made by: other makers' are not used. */
  readonly maker: string;
  /** Tells workspaces apart: the URIs of their folders. */
  readonly workspace: string;
  readonly log: (level: 'info' | 'warn', message: string) => void;
}

export class ItemCache {
  private readonly options: ItemCacheOptions;
  private readonly entries = new Map<string, PackEntry>();
  private readonly used = new Set<string>();
  private loading: Promise<void> | null = null;
  private changed = false;
  private saving: Promise<void> = Promise.resolve();

  constructor(options: ItemCacheOptions) {
    this.options = options;
  }

  /** Bytes made of the same content before. */
  async get(key: string): Promise<Uint8Array | undefined> {
    this.loading ??= this.load();
    await this.loading;
    return this.getNow(key);
  }

  /** The same without waiting: nothing while what was stored is still being read. */
  getNow(key: string): Uint8Array | undefined {
    const entry = this.entries.get(key);
    if (entry !== undefined) this.used.add(key);
    return entry?.bytes;
  }

  put(key: string, bytes: Uint8Array): void {
    this.entries.set(key, { idle: 0, bytes });
    this.used.add(key);
    this.changed = true;
  }

  /** What was kept under the key is of no use. */
  drop(key: string): void {
    this.entries.delete(key);
    this.changed = true;
  }

  /**
   * Writes to the folder what is new since the last time, and removes what is too old or too much. Resolves when all
   * that is known now has been written.
   */
  save(): Promise<void> {
    this.saving = this.saving.then(() => this.write());
    return this.saving;
  }

  private async write(): Promise<void> {
    const { folder, log } = this.options;
    if (folder === null || !this.changed) return;
    this.changed = false;
    const name = await this.fileName();
    const bytes = await writePack(this.stamp, this.kept());
    if (name === null || bytes === null) return;
    if (await folder.write(name, bytes)) await tidy(folder, name);
    else
      log('warn', 'The index could not be written to its folder: the next start takes as long as this one.');
  }

  /** Used ones first, then those that were used most recently, as far as there is room. */
  private kept(): ReadonlyMap<string, PackEntry> {
    const kept = new Map<string, PackEntry>();
    let room = MOST_BYTES;
    const aged = [...this.entries].map(([key, { idle, bytes }]) => ({
      key,
      bytes,
      idle: this.used.has(key) ? 0 : idle + 1,
    }));
    aged.sort((a, b) => a.idle - b.idle);
    for (const { key, bytes, idle } of aged) {
      room -= bytes.length;
      if (idle > MOST_IDLE || room < 0) break;
      kept.set(key, { idle, bytes });
    }
    return kept;
  }

  private async load(): Promise<void> {
    const { folder, log } = this.options;
    const name = folder === null ? null : await this.fileName();
    if (folder === null || name === null) return;
    const about = (await folder.list()).find((each) => each.name === name);
    const file = about === undefined || about.size > 2 * MOST_BYTES ? undefined : await folder.read(name);
    if (about === undefined || file === undefined) return;
    this.changed = Date.now() - about.written > DAY;
    const pack = await readPack(this.stamp, file);
    if (pack.ok) for (const [key, entry] of pack.entries) this.entries.set(key, entry);
    else log('info', `The stored index ${name} is made anew: ${pack.reason}.`);
  }

  private get stamp(): string {
    return `${FORMAT} ${this.options.maker}`;
  }

  private async fileName(): Promise<string | null> {
    const digest = await digestOf(new TextEncoder().encode(this.options.workspace));
    return digest === null ? null : `${digest}${SUFFIX}`;
  }
}

const SUFFIX = '.index';

/** Removes other workspaces' files, the longest unused first, until the folder is small enough; and lost beginnings. */
async function tidy(folder: CacheFolder, own: string): Promise<void> {
  const files = await folder.list();
  const lost = files.filter(
    ({ name, written }) => !name.endsWith(SUFFIX) && Date.now() - written > ABANDONED,
  );
  const others = files.filter(({ name }) => name.endsWith(SUFFIX) && name !== own);
  let room = MOST_BYTES_IN_FOLDER - (files.find(({ name }) => name === own)?.size ?? 0);
  const surplus = others
    .sort((a, b) => b.written - a.written)
    .filter(({ size }) => {
      room -= size;
      return room < 0;
    });
  for (const { name } of [...lost, ...surplus]) await folder.remove(name);
}

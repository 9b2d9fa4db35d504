import type { CachedFile, CacheFolder } from '../../../server/src/base/host.ts';

/** A cache folder in memory. What is written gets the time `now`. */
export class MemoryFolder implements CacheFolder {
  readonly files = new Map<string, { bytes: Uint8Array; written: number }>();
  now = Date.now();
  readOnly = false;

  async list(): Promise<readonly CachedFile[]> {
    return [...this.files].map(([name, { bytes, written }]) => ({ name, size: bytes.length, written }));
  }

  async read(name: string): Promise<Uint8Array | undefined> {
    return this.files.get(name)?.bytes;
  }

  async write(name: string, bytes: Uint8Array): Promise<boolean> {
    if (!this.readOnly) this.files.set(name, { bytes, written: this.now });
    return !this.readOnly;
  }

  async remove(name: string): Promise<void> {
    this.files.delete(name);
  }

  /** The one file in it. */
  get only(): { readonly name: string; readonly bytes: Uint8Array } {
    const [first] = this.files;
    if (first === undefined) throw new Error('The folder is empty.');
    const [name, { bytes }] = first;
    return { name, bytes };
  }
}

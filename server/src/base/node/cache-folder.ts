/** The {@link CacheFolder} in a directory of this machine, which is made when something is first written to it. */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CachedFile, CacheFolder } from '../host.ts';

let written = 0;

/** @param directory an absolute path. Names handed to the result are file names of our own, never paths. */
export function cacheFolder(directory: string): CacheFolder {
  return {
    async list() {
      const names = await readdir(directory).catch(() => []);
      const found = await Promise.all(names.map((name) => fileAt(directory, name)));
      return found.flatMap((file) => file ?? []);
    },
    async read(name) {
      return readFile(join(directory, name)).catch(() => undefined);
    },
    async write(name, bytes) {
      // Several servers may write at the same time, and none may ever read the half of a file.
      const temporary = join(directory, `${name}.${process.pid}-${written++}.tmp`);
      try {
        await mkdir(directory, { recursive: true });
        await writeFile(temporary, bytes);
        await rename(temporary, join(directory, name));
        return true;
      } catch {
        await rm(temporary, { force: true }).catch(() => {});
        return false;
      }
    },
    async remove(name) {
      await rm(join(directory, name), { force: true }).catch(() => {});
    },
  };
}

async function fileAt(directory: string, name: string): Promise<CachedFile | null> {
  const about = await stat(join(directory, name)).catch(() => null);
  return about?.isFile() === true ? { name, size: about.size, written: about.mtimeMs } : null;
}

/** What the declarations of libraries say is what rustc says of the real ones. */
import { beforeAll, expect, test } from 'vitest';
import { rustParser } from '../unit/support/parser.ts';
import { fetchTrouble } from './cargo.ts';
import { checkLibrary, prepare } from './check.ts';
import { libraryNames } from './library.ts';

const MINUTES = 60_000;
const libraries = libraryNames().filter((name) => name !== 'std');

let pieces: ReturnType<typeof prepare>;
let trouble: string | null = null;
beforeAll(async () => {
  pieces = prepare(await rustParser());
  trouble = fetchTrouble();
  if (trouble !== null) console.log(`Skipped: ${trouble}.`);
}, 5 * MINUTES);

test.for(libraries)('%s', { timeout: 20 * MINUTES }, (name, { skip }) => {
  if (trouble !== null) return skip(trouble);
  const { lies, asked } = checkLibrary(pieces.get(name)!);
  console.log(`${name}: ${asked} claims`);
  const told = new Set(lies.map(({ place, claim, rustc }) => `${place} ${claim}: ${rustc}`));
  expect([...told]).toEqual([]);
});

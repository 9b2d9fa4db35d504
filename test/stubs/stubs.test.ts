/** What the declarations of libraries say is what rustc says of the real ones. */
import { beforeAll, describe, expect, test } from 'vitest';
import { rustParser } from '../unit/support/parser.ts';
import { fetchTrouble, standardTrouble } from './cargo.ts';
import { checkLibrary, prepare, STANDARD, VERSIONS } from './check.ts';
import { libraryNames } from './library.ts';

const MINUTES = 60_000;
const libraries = libraryNames().filter((name) => name !== STANDARD);

let pieces: ReturnType<typeof prepare>;
beforeAll(async () => {
  pieces = prepare(await rustParser());
}, 5 * MINUTES);

function expectNoLies(name: string): void {
  const { lies, asked, unchecked } = checkLibrary(pieces.get(name)!);
  const leftOut = [...unchecked].map(([why, count]) => `\n  ${count} not asked: ${why}`);
  console.log(`${name}: ${asked} claims${leftOut.join('')}`);
  const told = new Set(lies.map(({ place, claim, rustc }) => `${place} ${claim}: ${rustc}`));
  expect([...told]).toEqual([]);
}

test(STANDARD, { timeout: 20 * MINUTES }, ({ skip }) => {
  const trouble = standardTrouble(VERSIONS[STANDARD]!.version);
  if (trouble !== null) {
    console.log(`Skipped: ${trouble}.`);
    return skip(trouble);
  }
  expectNoLies(STANDARD);
});

describe('libraries that cargo fetches', () => {
  let trouble: string | null = null;
  beforeAll(() => {
    trouble = fetchTrouble();
    if (trouble !== null) console.log(`Skipped: ${trouble}.`);
  }, 5 * MINUTES);

  test.for(libraries)('%s', { timeout: 20 * MINUTES }, (name, { skip }) => {
    if (trouble !== null) return skip(trouble);
    expectNoLies(name);
  });
});

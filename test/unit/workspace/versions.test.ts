import { expect, test } from 'vitest';
import { satisfies } from '../../../server/src/workspace/versions.ts';

/** Requirements of The Cargo Book, "Specifying Dependencies", with versions that fit and one that does not. */
const rows: readonly [requirement: string, fitting: readonly string[], not: readonly string[]][] = [
  ['1.2.3', ['1.2.3', '1.9.0', '1.2.3+build'], ['1.2.2', '2.0.0', '1.2.3-alpha']],
  ['^0.2.3', ['0.2.3', '0.2.9'], ['0.3.0', '0.2.2']],
  ['0.0.3', ['0.0.3'], ['0.0.4']],
  ['0', ['0.0.1', '0.9.0'], ['1.0.0']],
  ['~1.2.3', ['1.2.3', '1.2.9'], ['1.3.0']],
  ['~1', ['1.0.0', '1.9.0'], ['2.0.0']],
  ['*', ['0.1.0', '3.0.0'], []],
  ['1.*', ['1.0.0', '1.9.9'], ['2.0.0']],
  ['=1.2.3', ['1.2.3'], ['1.2.4']],
  ['>=1.2, <1.5', ['1.2.0', '1.4.9'], ['1.5.0', '1.1.0']],
  ['>1.2', ['1.3.0'], ['1.2.5']],
  ['<=1.2', ['1.2.7', '1.0.0'], ['1.3.0']],
  ['1.0.0-rc.1', ['1.0.0-rc.2', '1.0.0'], ['1.0.0-beta.1']],
];

test.each(rows)('%s', (requirement, fitting, not) => {
  expect(fitting.filter((version) => !satisfies(version, requirement))).toEqual([]);
  expect(not.filter((version) => satisfies(version, requirement))).toEqual([]);
});

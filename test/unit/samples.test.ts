/** The samples are a promise to readers: what a header says about rustc is what rustc says, and every file is listed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const SAMPLES = path.join(import.meta.dirname, '../../samples');
const GUIDE_STEPS = ['g01', 'g02', 'g03', 'g04', 'g05', 'g06', 'g07', 'g08', 'g09', 'g10'];

const PROGRAM = /^\w+\/(broken|src\/bin|solutions)\/\w+\.rs$/;
const files = ['guide', 'tokio', 'exercises']
  .flatMap((folder) =>
    readdirSync(path.join(SAMPLES, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => PROGRAM.test(file))
  .sort();
const broken = files.filter((file) => file.includes('/broken/'));
const whole = files.filter((file) => !file.includes('/broken/'));

/** What stands after `// KEY:` in the comment that opens a sample; null when there is no such line. */
function header(file: string, key: string): string | null {
  const [comment = ''] = readFileSync(path.join(SAMPLES, file), 'utf8').split(/^(?!\/\/)/m);
  return new RegExp(`^// ${key}: +(.+)$`, 'm').exec(comment)?.[1] ?? null;
}

describe('the list in samples/README.md', () => {
  const listed = [
    ...readFileSync(path.join(SAMPLES, 'README.md'), 'utf8').matchAll(/\]\(([^)]+\.rs)\)/g),
  ].map((match) => match[1]!);

  test('names every sample, and nothing else', () => {
    expect([...new Set(listed)].sort()).toEqual(files);
  });
});

describe('the guide', () => {
  test.each(GUIDE_STEPS)('%s has a broken and a mended program', (step) => {
    const ofStep = broken.filter((file) => path.basename(file).startsWith(step));
    expect(ofStep).not.toEqual([]);
    for (const file of ofStep) expect(whole).toContain(file.replace('/broken/', '/src/bin/'));
  });

  test.each(broken)('%s says what is wrong, who shows it, and where it is mended', (file) => {
    expect(header(file, 'Broken on purpose')).toMatch(/\.$/);
    expect(header(file, 'rustc says')).toMatch(/^(nothing|(error|warning)\[\w+\])$/);
    expect(header(file, 'Pinscope shows')).toMatch(/^(nothing of its own; .+|[a-z-]+(, [a-z-]+)*)$/);
    expect(header(file, 'Mended in')).toBe(`../src/bin/${path.basename(file)}`);
  });

  test.each(broken.filter((file) => !header(file, 'rustc says')?.startsWith('error')))(
    '%s compiles, so it says what happens when it runs',
    (file) => {
      expect(header(file, 'When run')).toMatch(/^(never ends|panics|prints ".*", and nothing was saved)/);
    },
  );

  test.each(whole.filter((file) => file.includes('/src/bin/')))('%s says how to run it', (file) => {
    const run = header(file, 'Run it') ?? header(file, 'Run');
    expect(run).toBe(`cargo run --bin ${path.basename(file, '.rs')}`);
  });
});

/** The samples are written in edition 2024. */
const OLDEST_MINOR = 85;
const rustc = spawnSync('rustc', ['--version'], { encoding: 'utf8' });
const minor = Number(/^rustc 1\.(\d+)/.exec(rustc.stdout ?? '')?.[1] ?? 0);
const whyNot = minor >= OLDEST_MINOR ? null : `rustc 1.${OLDEST_MINOR} or later is not installed`;
if (whyNot !== null) console.log(`samples are not compiled: ${whyNot}`);

/** Programs of `samples/tokio` need a dependency; rustc alone compiles the others. */
const standardLibraryOnly = (file: string): boolean => !file.startsWith('tokio/');

describe.skipIf(whyNot !== null)('rustc', () => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'pinscope-samples-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  /** Distinct codes of what rustc reports, as `error[E0599]` and `warning[unused_must_use]`. */
  function check(file: string): string[] {
    const source = path.join(SAMPLES, file);
    const args = [
      '--edition=2024',
      '--emit=metadata',
      '--crate-type=bin',
      '--error-format=json',
      '--out-dir',
      out,
    ];
    const { stderr, error } = spawnSync('rustc', [...args, source], { encoding: 'utf8' });
    if (error !== undefined) throw error;
    const reports = stderr.split('\n').filter((line) => line.startsWith('{'));
    const messages: { level: string; code: { code: string } | null }[] = reports.map((line) =>
      JSON.parse(line),
    );
    return [
      ...new Set(messages.flatMap(({ level, code }) => (code === null ? [] : [`${level}[${code.code}]`]))),
    ];
  }

  /** A later rustc may warn of more; what it rejects stays the same. */
  const errors = (codes: readonly string[]): string[] => codes.filter((code) => code.startsWith('error'));

  test.each(whole.filter(standardLibraryOnly))('accepts %s', (file) => {
    expect(errors(check(file))).toEqual([]);
  });

  test.each(broken.filter(standardLibraryOnly))('says of %s what its header says', (file) => {
    const says = header(file, 'rustc says')!;
    const codes = check(file);
    expect(errors(codes)).toEqual(says.startsWith('error') ? [says] : []);
    if (says.startsWith('warning')) expect(codes).toContain(says);
  });
});

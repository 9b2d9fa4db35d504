/** The documentation is true where a machine can tell: links lead somewhere, and Rust does what the page says of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const pages = [
  ...readdirSync(ROOT),
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join('docs', file),
  ),
  path.join('samples', 'README.md'),
]
  .filter((file) => file.endsWith('.md'))
  .sort();

const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');
const withoutCode = (markdown: string): string =>
  markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');

/** The anchor GitHub gives a heading. */
function anchor(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '');
  return words.trim().replace(/\s/g, '-');
}

test.each(pages)('every link in %s leads somewhere', (page) => {
  const links = [...withoutCode(read(page)).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(
    (match) => match[1]!,
  );
  const dead = links.filter((link) => {
    const [file = '', heading] = link.split('#');
    const target = file === '' ? page : path.join(path.dirname(page), file);
    if (!existsSync(path.join(ROOT, target))) return true;
    if (heading === undefined || !target.endsWith('.md')) return false;
    return ![...read(target).matchAll(/^#+ (.+)$/gm)].some((match) => anchor(match[1]!) === heading);
  });
  expect(dead).toEqual([]);
});

interface Snippet {
  readonly page: string;
  readonly line: number;
  /** The error code the page promises; null: it compiles. */
  readonly expected: string | null;
  readonly code: string;
}

/**
 * Fences that say `rust` hold whole items and compile; `rust,E0599` fails with that code and nothing else; `rust,ignore`
 * shows a part of something. ARCHITECTURE.md and the pages of rules have other notations, and the latter their own test.
 */
const snippets: Snippet[] = pages
  .filter((page) => page !== 'ARCHITECTURE.md' && !page.startsWith(path.join('docs', 'rules')))
  .flatMap((page) =>
    [...read(page).matchAll(/^```rust(?:,(E\d{4}))?\n(.*?)^```$/gms)].map((match) => ({
      page,
      line: read(page).slice(0, match.index).split('\n').length,
      expected: match[1] ?? null,
      code: match[2]!,
    })),
  );

/** The snippets are written in edition 2024. */
const OLDEST_MINOR = 85;
const rustc = spawnSync('rustc', ['--version'], { encoding: 'utf8' });
const minor = Number(/^rustc 1\.(\d+)/.exec(rustc.stdout ?? '')?.[1] ?? 0);
const whyNot = minor >= OLDEST_MINOR ? null : `rustc 1.${OLDEST_MINOR} or later is not installed`;
if (whyNot !== null) console.log(`Rust in the documentation is not compiled: ${whyNot}`);

describe.skipIf(whyNot !== null)('rustc', () => {
  const out = mkdtempSync(path.join(os.tmpdir(), 'pinscope-docs-'));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test.each(snippets)('agrees with $page:$line', ({ code, expected }) => {
    const args = [
      '-',
      '--edition=2024',
      '--emit=metadata',
      '--crate-type=lib',
      '--error-format=json',
      '--out-dir',
      out,
    ];
    const { stderr, error } = spawnSync('rustc', args, {
      encoding: 'utf8',
      input: `#![allow(warnings)]\n${code}`,
    });
    if (error !== undefined) throw error;
    const reports = stderr.split('\n').filter((line) => line.startsWith('{'));
    const messages: { level: string; code: { code: string } | null }[] = reports.map((line) =>
      JSON.parse(line),
    );
    const codes = messages
      .filter(({ level }) => level === 'error')
      .flatMap((message) => message.code?.code ?? []);
    expect([...new Set(codes)]).toEqual(expected === null ? [] : [expected]);
  });
});

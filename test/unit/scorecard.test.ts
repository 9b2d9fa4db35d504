/**
 * The hard cases of locks at suspension points: what is right, and what rustc, clippy and Pinscope say of each. Pinscope
 * must be right in all of them; docs/scorecard.md shows the four side by side (`npm test -- -u` writes it).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysisOver } from './support/analysis.ts';

const FOLDER = 'test/scorecard/cases';
const URI = 'file:///case.rs';

type Verdict = 'held' | 'maybe' | 'not held';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly title: string;
  readonly right: Verdict;
}

interface Verdicts {
  readonly toolchain: { readonly rustc: string; readonly clippy: string };
  readonly cases: Readonly<Record<string, { readonly rustc: string; readonly clippy: readonly string[] }>>;
}

const verdicts: Verdicts = JSON.parse(readFileSync('test/scorecard/verdicts.json', 'utf8'));

const cases: Case[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.rs'))
  .sort(new Intl.Collator('en', { numeric: true }).compare)
  .map((file) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const header = (key: string) => new RegExp(`^//@ ${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
    return { name: file.replace('.rs', ''), text, title: header('case'), right: header('lock') as Verdict };
  });

/** What Pinscope's findings say of the `.await` marked `// here`. */
async function pinscope({ text }: Case): Promise<Verdict> {
  const analysis = await analysisOver();
  analysis.configure({ mode: 'work' });
  analysis.openDocument(URI, text, 0);
  const lines = analysis.lines(URI)!;
  const here = lines.line(text.indexOf('// here'));
  const findings = (await analysis.diagnostics(URI)).filter(
    ({ rule, span, related }) =>
      (rule === 'lock-across-await' || rule === 'refcell-borrow-across-await') &&
      [span, ...related.map((place) => place.span)].some((place) => lines.line(place.start) === here),
  );
  if (findings.length === 0) return 'not held';
  return findings.every(({ message }) => /on one path|may (still )?be/.test(message)) ? 'maybe' : 'held';
}

test.each(cases)('$title: $right', async (one) => {
  expect(await pinscope(one)).toBe(one.right);
});

test('the scorecard shows what everybody says', async () => {
  const rows = await Promise.all(
    cases.map(async (one) => {
      const { rustc, clippy } = verdicts.cases[one.name]!;
      const fires = clippy.length > 0;
      const clippySays = `${fires ? 'fires' : 'silent'}${fires === (one.right === 'not held') ? ' ✗' : ''}`;
      const ours = await pinscope(one);
      return `| [${one.title}](../${FOLDER}/${one.name}.rs) | **${one.right}** | ${rustc} | ${clippySays} | ${ours}${ours === one.right ? '' : ' ✗'} |`;
    }),
  );
  const page = [
    '# Scorecard',
    '',
    'Is the lock held while the future waits at the marked `.await`? The cases that are hard to tell, and what each tool says.',
    '✗ marks a wrong answer. That a future is not `Send` is another question, and rustc answers it rightly: a guard that was used',
    'and then dropped holds no lock, but its place in the future is still reserved, and `Send` looks at places.',
    '',
    `Taken from ${verdicts.toolchain.rustc} and ${verdicts.toolchain.clippy} (\`await_holding_lock\`, \`await_holding_refcell_ref\`) with`,
    '`npm run scorecard`; Pinscope (mode `work`) by the tests.',
    '',
    '| the guard is … | right | rustc, when the future is spawned | clippy | Pinscope |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/scorecard.md');
});

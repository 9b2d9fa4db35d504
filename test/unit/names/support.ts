/** Paths in real files and where they lead, through the facade. */
import type { PathFact } from '../../../server/src/analysis.ts';
import { analysisOver } from '../support/analysis.ts';

const ROOT = 'file:///home/me/app';
/** Stands directly before the path that is asked about. */
const MARK = '/*?*/';

/** `path@file:line` for an item in the files, the canonical path alone for any other; `?` behind it: not certain. */
export async function meaningsAtMarks(
  files: Readonly<Record<string, string>>,
  edition = '2021',
): Promise<readonly string[]> {
  const texts: Record<string, string> = {
    'Cargo.toml': `[package]\nname = "app"\nedition = "${edition}"\n`,
    ...files,
  };
  const analysis = await analysisOver(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${ROOT}/${path}`, text])),
  );
  const found: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    if (!path.endsWith('.rs') || !text.includes(MARK)) continue;
    await analysis.loadFile(`${ROOT}/${path}`);
    const facts = (await analysis.paths(`${ROOT}/${path}`)) ?? [];
    for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      const fact = facts.find(({ span }) => span.start === at + MARK.length);
      found.push(fact === undefined ? 'unknown' : describeFact(fact, texts));
    }
  }
  analysis.dispose();
  return found;
}

/** The one mark in a crate that is a single file. */
export async function meaning(text: string, edition?: string): Promise<string | undefined> {
  return (await meaningsAtMarks({ 'src/lib.rs': text }, edition))[0];
}

function describeFact(
  { path, location, certain }: PathFact,
  texts: Readonly<Record<string, string>>,
): string {
  const file = location?.uri.startsWith(`${ROOT}/`) ? location.uri.slice(ROOT.length + 1) : null;
  const line = file === null ? 0 : texts[file]!.slice(0, location!.span.start).split('\n').length;
  const name = path.replace(/^(app|crate)(?=::)/, 'crate');
  return `${name}${file === null ? '' : `@${file}:${line}`}${certain ? '' : '?'}`;
}

/** Compares what Pinscope says that paths lead to with what rustc says. Pure. */
import path from 'node:path';
import { type Answer, type Answers, answerKey } from './answers.ts';
import type { Meanings } from './probe.ts';
import { KINDS, type Kind, type NamedFile, type NameTruth, type RustItem, type Written } from './truth.ts';

export interface Count {
  /** Both name the same item. */
  readonly same: number;
  /** Pinscope names another one. */
  readonly wrong: number;
  /** Pinscope names none. */
  readonly unknown: number;
}

export interface Mismatch {
  readonly file: string;
  readonly written: Written;
  readonly rustc: readonly RustItem[];
  /** Empty when Pinscope does not know. */
  readonly pinscope: readonly Answer[];
}

export interface NameComparison {
  readonly counts: Readonly<Record<Kind, Count>>;
  readonly mismatches: readonly Mismatch[];
}

export function total({ counts }: NameComparison): Count {
  return KINDS.map((kind) => counts[kind]).reduce(plus, NONE);
}

export function all({ same, wrong, unknown }: Count): number {
  return same + wrong + unknown;
}

const NONE: Count = { same: 0, wrong: 0, unknown: 0 };

function plus(a: Count, b: Count): Count {
  return { same: a.same + b.same, wrong: a.wrong + b.wrong, unknown: a.unknown + b.unknown };
}

/** `answersOf` gives what Pinscope says of a file; `meanings` what rustc says of the paths in those answers. */
export function compareNames(
  truth: NameTruth,
  files: readonly NamedFile[],
  answersOf: (file: string) => Answers,
  meanings: Meanings,
): NameComparison {
  const counts = { type: NONE, value: NONE, pattern: NONE, macro: NONE, import: NONE };
  const mismatches: Mismatch[] = [];
  for (const { path: file, names } of files) {
    const answers = answersOf(file);
    for (const written of names) {
      const rustc = written.items.map((index) => truth.items[index]!);
      const on = written.on === undefined ? null : truth.items[written.on]!;
      const said = answers.get(answerKey(written.line, written.column, written.name)) ?? [];
      const pinscope = written.kind === 'import' ? said : said.slice(0, 1);
      const judge = (item: RustItem, answer: Answer) => sameItem(item, on, answer, meanings);
      const isWrong = pinscope.some((answer) => !rustc.some((item) => judge(item, answer)));
      const isWhole = rustc.every((item) => pinscope.some((answer) => judge(item, answer)));
      const outcome = isWrong ? 'wrong' : isWhole ? 'same' : 'unknown';
      counts[written.kind] = plus(counts[written.kind], { ...NONE, [outcome]: 1 });
      if (outcome !== 'same') mismatches.push({ file, written, rustc, pinscope });
    }
  }
  return { counts, mismatches };
}

function sameItem(item: RustItem, on: RustItem | null, answer: Answer, meanings: Meanings): boolean {
  if (item.kind === 'PrimTy') return answer.path === item.path;
  // `crate` and the crate's own name are the same where the item is the crate's own.
  if (item.at !== null && answer.at !== null)
    return isInside(answer.at, item) && lastOf(answer.path) === lastOf(item.path);
  if (item.at !== null || answer.path.startsWith('crate'))
    return behindCrate(answer.path) === behindCrate(item.path);
  const said = [answer.path, ...definitionPaths(answer.path, meanings)].map(oneStandard);
  const member = /^(.*?)(::.*)?::\{impl#\d+\}::(\w+)$/.exec(oneStandard(item.path));
  if (member === null) return said.includes(oneStandard(item.path));
  // Which impl it is rustc tells by number only: then the name, the crate and the type that is written must agree.
  const [, crate, , name] = member;
  const owners = said.map((candidate) => candidate.slice(0, candidate.lastIndexOf('::')));
  return (
    lastOf(answer.path) === name &&
    owners.some((owner) => owner.startsWith(`${crate}::`) || !owner.includes('::')) &&
    (on === null || owners.some((owner) => isOfType(owner, on)))
  );
}

/** Declarations of ours let one built-in type stand for all that are alike (`pinscope::stands_for`). */
function isOfType(owner: string, on: RustItem): boolean {
  if (on.kind === 'PrimTy') return !owner.includes('::');
  return !/^(Struct|Enum|Union)$/.test(on.kind) || owner === oneStandard(on.path);
}

/** The definition paths behind a public path; of a member behind that of its type or trait. */
function definitionPaths(written: string, meanings: Meanings): readonly string[] {
  const whole = meanings.get(written);
  if (whole !== undefined) return whole;
  const owner = written.slice(0, Math.max(0, written.lastIndexOf('::')));
  return (meanings.get(owner) ?? []).map((definition) => `${definition}::${lastOf(written)}`);
}

/** std, core and alloc are one library in three crates. */
function oneStandard(definition: string): string {
  return definition.replace(/^(core|alloc)(?=::|$)/, 'std');
}

function behindCrate(definition: string): string {
  return definition.replace(/^\w+/, '');
}

function lastOf(definition: string): string {
  return definition.slice(definition.lastIndexOf(':') + 1);
}

function isInside(at: NonNullable<Answer['at']>, { at: place }: RustItem): boolean {
  if (place === null || !at.uri.endsWith(`/${path.posix.normalize(place.file)}`)) return false;
  const isBehindStart =
    at.line > place.start.line || (at.line === place.start.line && at.column >= place.start.column);
  const isBeforeEnd =
    at.line < place.end.line || (at.line === place.end.line && at.column <= place.end.column);
  return isBehindStart && isBeforeEnd;
}

/** Asks rustc about the declarations of libraries: what does it say otherwise? */
import type { RustParser } from '../../server/src/syntax/index.ts';
import { ASK_FEATURE, associatedTypes, writeDeclared } from './auto-traits.ts';
import { check, checkStandard, type Refusal, writeWorkshop } from './cargo.ts';
import { CrateText, type Line } from './crate-text.ts';
import { libraryNames, readLibrary, type StubModule } from './library.ts';
import { SignatureProbes } from './signatures.ts';
import table from './versions.json' with { type: 'json' };

/** The real crates a library's declarations describe. */
export interface Described {
  /** The crate that paths begin with. */
  readonly crate: string;
  readonly version: string;
  readonly features: readonly string[];
}

export const VERSIONS: Readonly<Record<string, Described>> = table;

export interface Lie {
  readonly library: string;
  readonly place: string;
  readonly claim: string;
  readonly rustc: string;
}

export interface Checked {
  readonly lies: readonly Lie[];
  /** How many lines rustc was asked about. */
  readonly asked: number;
  /** How many claims were left out, by the reason that the declarations give. */
  readonly unchecked: ReadonlyMap<string, number>;
}

interface Workpiece {
  readonly name: string;
  readonly real: CrateText;
  readonly declared: CrateText;
  /** How many claims rustc cannot be asked about, by the reason. */
  readonly unchecked: ReadonlyMap<string, number>;
}

/** core, alloc and std: one library, which is no package, and needs only rustc. */
export const STANDARD = 'std';

/** Unstable features whose items are declared, because what is stable rests on them. */
const FEATURES = [
  'auto_traits',
  'box_as_ptr',
  'box_into_boxed_slice',
  'box_into_inner',
  'duration_constants',
  'duration_constructors',
  'error_reporter',
  'exitcode_exit_method',
  'fn_traits',
  'int_from_ascii',
  'iter_is_partitioned',
  'negative_impls',
  'never_type',
  'pattern',
  'slice_concat_trait',
  'step_trait',
  'string_from_utf8_lossy_owned',
  'thread_sleep_until',
  'try_trait_v2',
  'unboxed_closures',
];

/** Writes the crates that ask, for all libraries. */
export function prepare(parser: RustParser): ReadonlyMap<string, Workpiece> {
  const roots = new Map(libraryNames().map((name) => [name, readLibrary(name, parser)]));
  const associated = associatedTypes([...roots.values()]);
  const pieces = new Map<string, Workpiece>();
  for (const [name, root] of roots) {
    const [real, declared] = [new CrateText(), new CrateText()];
    if (name === STANDARD)
      for (const text of [real, declared]) text.add(`#![feature(${FEATURES.join(', ')})]`);
    const described = VERSIONS[name];
    if (described === undefined) throw new Error(`versions.json says nothing about ${name}`);
    const crate = described.crate.replaceAll('-', '_');
    const probes = new SignatureProbes(root, crate, associated, real);
    probes.write();
    writeDeclared(root, name === STANDARD ? crate : `real_${crate}`, associated, declared);
    pieces.set(name, { name, real, declared, unchecked: probes.unchecked });
  }
  writeWorkshopFiles(roots, pieces);
  return pieces;
}

function writeWorkshopFiles(
  roots: ReadonlyMap<string, StubModule>,
  pieces: ReadonlyMap<string, Workpiece>,
): void {
  for (const { name, real, declared } of pieces.values()) {
    writeWorkshop(`real-${name}/src/lib.rs`, real.toString());
    writeWorkshop(`declared-${name}/src/lib.rs`, declared.toString());
  }
  const names = [...roots.keys()].filter((name) => name !== STANDARD);
  const members = names.flatMap((name) => [`real-${name}`, `declared-${name}`]);
  writeWorkshop(
    'Cargo.toml',
    `[workspace]\nresolver = "2"\nmembers = [${members.map((member) => `"${member}"`).join(', ')}]\n`,
  );
  const packages = Object.values(VERSIONS).filter(({ crate }) => crate !== STANDARD);
  for (const name of names) {
    const { real, declared } = pieces.get(name)!;
    const dependencies = packages.map(({ crate, version, features }) => ({
      crate,
      value: `version = "=${version}", features = [${features.map((feature) => `"${feature}"`).join(', ')}]`,
    }));
    const used = new Set(real.toString().match(/\b\w+(?=::|;| as )/g) ?? []);
    const needed = dependencies.filter(
      ({ crate }) => used.has(crate.replaceAll('-', '_')) || crate === VERSIONS[name]!.crate,
    );
    writeWorkshop(
      `real-${name}/Cargo.toml`,
      manifest(
        `real-${name}`,
        needed.map(({ crate, value }) => `${crate} = { ${value} }`),
      ),
    );
    const own = dependencies.find(({ crate }) => crate === VERSIONS[name]!.crate)!;
    const mentioned = new Set(declared.toString().match(/\b\w+(?=::|;| as )/g) ?? []);
    writeWorkshop(
      `declared-${name}/Cargo.toml`,
      manifest(`declared-${name}`, [
        `real_${own.crate.replaceAll('-', '_')} = { package = "${own.crate}", ${own.value} }`,
        ...names
          .filter((other) => other !== name && mentioned.has(other))
          .map((other) => `${other} = { package = "declared-${other}", path = "../declared-${other}" }`),
      ]),
    );
  }
}

function manifest(name: string, dependencies: readonly string[]): string {
  return `[package]\nname = "${name}"\nversion = "0.0.0"\nedition = "2021"\n\n[features]\n${ASK_FEATURE} = []\n\n[dependencies]\n${dependencies.join('\n')}\n`;
}

/** Runs rustc over what {@link prepare} wrote of one library. */
export function checkLibrary({ name, real, declared, unchecked }: Workpiece): Checked {
  const packages = [`real-${name}`, `declared-${name}`];
  const refusals =
    name === STANDARD
      ? checkStandard(packages, [ASK_FEATURE])
      : check(
          packages,
          packages.map((each) => `${each}/${ASK_FEATURE}`),
        );
  const of = (package_: string) => refusals.filter((each) => each.package === package_);
  const [saidOfReal, saidOfDeclared] = [of(`real-${name}`), of(`declared-${name}`)];
  // While a name leads nowhere rustc does not look at types, and silence means nothing.
  const resolved = [...saidOfReal, ...saidOfDeclared].every(({ code }) => !UNRESOLVED.has(code));
  const lies = [
    ...unexpected(name, real, saidOfReal),
    ...unexpected(name, declared, saidOfDeclared),
    ...(resolved ? accepted(name, real, saidOfReal) : []),
    ...(resolved ? differences(name, real, saidOfReal, declared, saidOfDeclared) : []),
  ];
  const asked = [...real.lines, ...declared.lines].filter(({ origin }) => origin !== null).length;
  return { lies, asked, unchecked };
}

/** Codes of errors about names, and of what makes rustc stop early like them: syntax errors have no code. */
const UNRESOLVED = new Set([
  '',
  'E0401',
  'E0404',
  'E0405',
  'E0412',
  'E0422',
  'E0425',
  'E0432',
  'E0433',
  'E0603',
]);

/** What is refused that should be fine, or for another reason than an unmet bound. */
function unexpected(library: string, text: CrateText, refusals: readonly Refusal[]): readonly Lie[] {
  return refusals.flatMap(({ line, code, message }) => {
    const about = text.line(line);
    if (about === undefined || about.origin === null) return [];
    const foreseen = about.expected !== 'fine' && (code === UNMET_BOUND || code === FAILED_ASSERTION);
    return foreseen ? [] : [lie(library, about, `${code} ${message}`)];
  });
}

const UNMET_BOUND = 'E0277';
const FAILED_ASSERTION = 'E0080';

function accepted(library: string, text: CrateText, refusals: readonly Refusal[]): readonly Lie[] {
  const refused = new Set(refusals.map(({ line }) => line));
  return text.lines.flatMap((about, index) =>
    about.expected === 'error' && !refused.has(index + 1)
      ? [lie(library, about, 'accepts the opposite')]
      : [],
  );
}

/** Where the two crates answer the same question differently. */
function differences(
  library: string,
  real: CrateText,
  saidOfReal: readonly Refusal[],
  declared: CrateText,
  saidOfDeclared: readonly Refusal[],
): readonly Lie[] {
  const answers = (text: CrateText, refusals: readonly Refusal[]) => {
    const refused = new Set(refusals.map(({ line }) => line));
    return text.lines.flatMap((line, index) =>
      line.expected === 'either' ? [{ line, yes: !refused.has(index + 1) }] : [],
    );
  };
  const theirs = answers(real, saidOfReal);
  return answers(declared, saidOfDeclared).flatMap(({ line, yes }, index) =>
    theirs[index]!.yes === yes ? [] : [lie(library, line, theirs[index]!.yes ? 'it is' : 'it is not')],
  );
}

function lie(library: string, { origin, detail }: Line, rustc: string): Lie {
  const place = origin === null ? '' : `${origin.file}:${origin.line}`;
  return { library, place, claim: `${origin?.subject ?? ''}${detail === '' ? '' : `: ${detail}`}`, rustc };
}

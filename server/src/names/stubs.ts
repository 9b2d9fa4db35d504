/**
 * The library of declarations: std, tokio, futures and others as Rust files of our own (`server/stubs`).
 *
 * One file a module; a file is lowered when something in it is first asked for, and only once in a process. Stub files
 * declare, they don't define: functions have no bodies, and impls stand in the file of their type or of their trait,
 * so that a search never has to open more than those two.
 */
import type { ItemTree } from '../hir/model.ts';
import { Crate } from './crate.ts';
import type { CrateSource, SourceFile } from './model.ts';
import { CRATE_ALIASES, STUB_FILES } from './stub-files.ts';

/**
 * Gives the items of one declaration file: `file` is its name, `std/option.rs`. The text is asked for where the items
 * are not at hand: it may have to be read first.
 */
export type LowerStub = (file: string, text: () => string) => ItemTree;

export class StubLibrary {
  private readonly lower: LowerStub;
  /** By every name that was asked for. */
  private readonly crates = new Map<string, Crate>();
  private readonly files = new Map<string, SourceFile>();

  constructor(lower: LowerStub) {
    this.lower = lower;
  }

  /** Names of crates there are declarations for, as they are written in paths. */
  has(name: string): boolean {
    return this.stubName(name) !== null;
  }

  /** The crate under that name; `core` and `alloc` are `std`. Undefined: there are no declarations for it. */
  crate(name: string): Crate | undefined {
    const known = this.crates.get(name);
    if (known !== undefined) return known;
    const canonical = this.stubName(name);
    if (canonical === null) return undefined;
    const crate =
      (canonical === name ? undefined : this.crate(canonical)) ?? new Crate(this.source(canonical));
    this.crates.set(name, crate);
    return crate;
  }

  /** The names under which a crate of declarations goes, its own first. */
  namesOf(crate: Crate): readonly string[] {
    const others = Object.entries(CRATE_ALIASES).filter(([, canonical]) => canonical === crate.name);
    return [crate.name, ...others.map(([name]) => name)];
  }

  /** Text of the file behind a `pinscope-stub:/…` URI, for showing a declaration; undefined for other URIs. */
  static text(uri: string): string | undefined {
    return uri.startsWith(SCHEME) ? STUB_FILES[uri.slice(SCHEME.length)] : undefined;
  }

  private stubName(name: string): string | null {
    const canonical = CRATE_ALIASES[name] ?? name;
    return isStub(`${canonical}/lib.rs`) ? canonical : null;
  }

  private source(name: string): CrateSource {
    return {
      name,
      edition: '2021',
      stub: true,
      file: (path) => this.file(`${name}/${path.length === 0 ? 'lib' : path.join('_')}.rs`),
      filePaths: () => [],
      dependency: (other) => this.crate(other),
      canonical: (other) => this.crate(other) ?? null,
    };
  }

  private file(key: string): SourceFile | null {
    const known = this.files.get(key);
    if (known !== undefined) return known;
    if (!isStub(key)) return null;
    const file: SourceFile = { uri: SCHEME + key, items: this.lower(key, () => STUB_FILES[key]!) };
    this.files.set(key, file);
    return file;
  }
}

function isStub(file: string): boolean {
  return Object.hasOwn(STUB_FILES, file);
}

const SCHEME = 'pinscope-stub:/';

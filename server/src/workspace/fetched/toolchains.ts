/**
 * The sources of the standard library, where rustup's component `rust-src` is installed. They answer only for what our
 * declarations leave out.
 */
import { parse } from 'smol-toml';
import { sourceText } from '../../base/decode.ts';
import { type FileUri, joinUri, type Machine, parentUri } from '../../base/host.ts';
import type { FunctionItem, ItemTree } from '../../hir/model.ts';
import { Cfg, type Edition } from '../../names/index.ts';
import type { Library } from '../../types/index.ts';
import type { Bodies } from '../bodies.ts';
import { editionOf, parseManifest, table } from '../manifest.ts';
import type { ReadableFolders } from '../readable-folders.ts';
import { LibraryFiles, type LowerText } from './library-files.ts';

const CRATES = ['std', 'core', 'alloc', 'proc_macro', 'test'] as const;
const SOURCES = 'lib/rustlib/src/rust/library';

export interface ToolchainTools {
  readonly machine: Machine;
  readonly folders: ReadableFolders;
  readonly lower: LowerText;
  readonly bodies: Pick<Bodies, 'read'>;
}

export class Toolchains {
  private readonly tools: ToolchainTools;
  /** By the root of a workspace: the folder of `library`, null without sources. */
  private readonly sources = new Map<FileUri | null, FileUri | null>();
  private readonly libraries = new Map<FileUri, ToolchainLibrary | null>();

  constructor(tools: ToolchainTools) {
    this.tools = tools;
  }

  /** A crate of the standard library; null for other names, and when its sources are not installed. */
  library(name: string, workspaceRoot: FileUri | null): Library | null {
    if (!CRATES.some((one) => one === name)) return null;
    let sources = this.sources.get(workspaceRoot);
    if (sources === undefined) {
      sources = this.find(workspaceRoot);
      this.sources.set(workspaceRoot, sources);
    }
    return sources === null ? null : this.open(sources, name);
  }

  /** A crate of the standard library that some path led into. */
  reachable(name: string): Library | null {
    for (const library of this.libraries.values()) if (library?.name === name) return library;
    return null;
  }

  itemsOf(uri: FileUri): ItemTree | undefined {
    for (const library of this.libraries.values()) {
      const items = library?.files.itemsOf(uri);
      if (items !== undefined) return items;
    }
    return undefined;
  }

  private open(sources: FileUri, name: string): ToolchainLibrary | null {
    const root = joinUri(sources, name);
    let library = this.libraries.get(root);
    if (library === undefined) {
      const manifest = this.text(joinUri(root, 'Cargo.toml'));
      library = manifest === null ? null : this.make(sources, root, name, manifest);
      this.libraries.set(root, library);
    }
    return library;
  }

  private make(sources: FileUri, root: FileUri, name: string, manifest: string): ToolchainLibrary {
    const { machine, folders, lower, bodies } = this.tools;
    const parsed = parseManifest(manifest);
    const own = typeof parsed === 'string' ? null : table(parsed, 'package');
    const files = new LibraryFiles(machine, folders, lower, joinUri(root, 'src/lib.rs'), BUILD);
    const edition = (own === null ? null : editionOf(own, null)) ?? '2024';
    return new ToolchainLibrary(name, edition, files, bodies, (other) => this.open(sources, other));
  }

  /** `rust-toolchain(.toml)` decides, else rustup's default, else whichever toolchain has sources. */
  private find(workspaceRoot: FileUri | null): FileUri | null {
    const { machine } = this.tools;
    if (machine.rustupHome === undefined) return null;
    const toolchains = joinUri(machine.rustupHome, 'toolchains');
    const installed = (machine.readDirectoryNow(toolchains) ?? []).map(({ name }) => name).sort();
    const wanted = this.override(workspaceRoot) ?? this.standard();
    const chosen = installed.filter((name) => name === wanted || name.startsWith(`${wanted}-`));
    for (const name of [...chosen, ...installed]) {
      const sources = joinUri(toolchains, `${name}/${SOURCES}`);
      if (machine.readDirectoryNow(sources) !== undefined) return sources;
    }
    return null;
  }

  private override(workspaceRoot: FileUri | null): string | null {
    for (let at = workspaceRoot ?? undefined; at !== undefined; at = parentUri(at)) {
      const plain = this.text(joinUri(at, 'rust-toolchain'));
      const text = this.text(joinUri(at, 'rust-toolchain.toml')) ?? plain;
      if (text === null) continue;
      const channel = /^\s*channel\s*=\s*["']([^"']+)["']/m.exec(text)?.[1];
      return channel ?? (text === plain ? text.trim() : null);
    }
    return null;
  }

  private standard(): string | null {
    const { rustupHome } = this.tools.machine;
    const text = rustupHome === undefined ? null : this.text(joinUri(rustupHome, 'settings.toml'));
    try {
      const { default_toolchain: name } = text === null ? {} : parse(text);
      return typeof name === 'string' ? name : null;
    } catch {
      return null; // Any toolchain will do then.
    }
  }

  private text(uri: FileUri): string | null {
    const { machine, folders } = this.tools;
    const bytes = folders.isInside(uri) ? machine.readFileNow(uri) : undefined;
    return sourceText(bytes);
  }
}

/** Which platform a workspace is built for is not known here. */
const BUILD = new Cfg({ isSet: (name) => (name === 'test' || name === 'bootstrap' ? false : null) });

class ToolchainLibrary implements Library {
  readonly fetched = true;
  readonly cfg = BUILD;
  readonly name: string;
  readonly edition: Edition;
  readonly files: LibraryFiles;
  readonly dependencies: ReadonlySet<string> = new Set(CRATES);
  private readonly bodies: Pick<Bodies, 'read'>;
  private readonly other: (name: string) => Library | null;

  constructor(
    name: string,
    edition: Edition,
    files: LibraryFiles,
    bodies: Pick<Bodies, 'read'>,
    other: (name: string) => Library | null,
  ) {
    this.name = name;
    this.edition = edition;
    this.files = files;
    this.bodies = bodies;
    this.other = other;
  }

  library(alias: string): Library | null {
    return CRATES.some((one) => one === alias) ? this.other(alias) : null;
  }

  reachable(name: string): Library | null {
    return this.library(name);
  }

  bodyOf(uri: FileUri, item: FunctionItem) {
    return this.bodies.read(uri, item, Cfg.unknown);
  }
}

/**
 * Whether two paths name the same type. rustc prints the path that a user may write, through whatever re-export is
 * shortest; Pinscope the one of the declaration it has, or the written one when it has none.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Which crates can re-export types of which, by their names in paths. */
export class CrateGraph {
  private readonly direct = new Map<string, readonly string[]>();
  private readonly below = new Map<string, ReadonlySet<string>>();

  /** Reads the `Cargo.lock` in `directory` or above it; without one only crates of one family are related. */
  static of(directory: string): CrateGraph {
    const graph = new CrateGraph();
    for (let at = path.resolve(directory); ; at = path.dirname(at)) {
      const lock = path.join(at, 'Cargo.lock');
      if (existsSync(lock)) graph.read(readFileSync(lock, 'utf8'));
      if (existsSync(lock) || path.dirname(at) === at) return graph;
    }
  }

  /** Whether one of the crates is the other, belongs to its family (`futures`, `futures_util`), or depends on it. */
  areRelated(a: string, b: string): boolean {
    if (isStandard(a) || isStandard(b)) return isStandard(a) && isStandard(b);
    return a.split('_')[0] === b.split('_')[0] || this.dependsOn(a, b) || this.dependsOn(b, a);
  }

  private read(lock: string): void {
    for (const entry of lock.split('[[package]]')) {
      const name = /^name = "(.*)"$/m.exec(entry)?.[1];
      const list = /^dependencies = \[([^\]]*)\]/m.exec(entry)?.[1] ?? '';
      if (name === undefined) continue;
      const dependencies = [...list.matchAll(/"([\w-]+)/g)].map((match) => inPaths(match[1]!));
      this.direct.set(inPaths(name), [...(this.direct.get(inPaths(name)) ?? []), ...dependencies]);
    }
  }

  private dependsOn(crate: string, other: string): boolean {
    let below = this.below.get(crate);
    if (below === undefined) {
      const seen = new Set<string>();
      this.visit(crate, seen);
      below = seen;
      this.below.set(crate, below);
    }
    return below.has(other);
  }

  private visit(crate: string, seen: Set<string>): void {
    for (const next of this.direct.get(crate) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      this.visit(next, seen);
    }
  }
}

function inPaths(name: string): string {
  return name.replaceAll('-', '_');
}

function isStandard(crate: string): boolean {
  return crate === 'std' || crate === 'core' || crate === 'alloc';
}

/** The name must agree, and the crate or, for the crate's own types, the modules around it. */
export function samePath(rustc: string, ours: string, crates: CrateGraph): boolean {
  // Nightly's atomics are aliases of one generic type.
  const atomic = rustc === 'std::sync::atomic::Atomic' && ours.startsWith('std::sync::atomic::Atomic');
  const names = rustc.split('::');
  const own = ours.split('::');
  if (atomic || rustc === ours) return true;
  // pin-project makes up names for projections that were not given one, and so does Pinscope.
  const projection = /::_::(?:__\w*)?(Projection(?:Ref)?)$|::__\w+(Projection(?:Ref)?)$/.exec(`::${rustc}`);
  if (projection) return /::__\w+$/.test(ours) && ours.endsWith(projection[1] ?? projection[2]!);
  if (names.at(-1) !== own.at(-1)) return false;
  if (own[0] !== 'crate') return crates.areRelated(names[0]!, own[0]!) || endsWith(own, names);
  // A type declared in a body stands, for Pinscope, in the module around it; rustc names the function too.
  const modules = own.slice(1, -1);
  return endsWith(own.slice(1), names) || modules.every((name, i) => name === names[i]);
}

function endsWith(list: readonly string[], end: readonly string[]): boolean {
  return end.length <= list.length && end.every((name, i) => name === list[list.length - end.length + i]);
}

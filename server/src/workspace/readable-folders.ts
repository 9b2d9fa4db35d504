/**
 * Where files may be read: inside the workspace, cargo's folder and rustup's. A `#[path]`, a path dependency or a
 * symbolic link that leads elsewhere is not followed, and whoever listens is told once.
 */
import { type FileUri, joinUri, type Machine, parentUri } from '../base/host.ts';
import type { ReportProblem } from './problems.ts';

export class ReadableFolders {
  private readonly machine: Machine | undefined;
  private readonly report: ReportProblem;
  private readonly folders = new Set<FileUri>();
  private readonly known = new Map<FileUri, boolean>();
  private readonly reported = new Set<FileUri>();
  private readonly around = new Set<FileUri>();

  /** @param report is told once of every place that is not read. */
  constructor(machine: Machine | undefined, report: ReportProblem) {
    this.machine = machine;
    this.report = report;
    for (const folder of [machine?.cargoHome, machine?.rustupHome])
      if (folder !== undefined) this.allow(folder);
  }

  /** Lets everything below a folder be read: a workspace's root. */
  allow(folder: FileUri): void {
    const real = this.machine?.realUri(folder) ?? folder;
    if (this.folders.has(folder) && this.folders.has(real)) return;
    this.folders.add(folder);
    this.folders.add(real);
    this.known.clear();
  }

  /** Lets the workspace around a cargo workspace or package be read: all of its git repository, else its own folder. */
  allowAround(root: FileUri): void {
    if (this.around.has(root)) return;
    this.around.add(root);
    this.allow(this.repositoryOf(root) ?? root);
  }

  private repositoryOf(root: FileUri): FileUri | null {
    for (let at: FileUri | undefined = root; at !== undefined; at = parentUri(at)) {
      if (this.machine?.realUri(joinUri(at, '.git')) !== undefined) return at;
    }
    return null;
  }

  /** The same as {@link mayRead} for what is only looked for: that it lies elsewhere is no news. */
  isInside(uri: FileUri): boolean {
    return this.machine === undefined || this.isBelow(this.machine.realUri(uri) ?? uri);
  }

  /** Whether a file or folder lies, symbolic links followed, where it may be read. */
  mayRead(uri: FileUri): boolean {
    // In a browser the client shows nothing but what was opened.
    if (this.machine === undefined || !uri.startsWith('file:')) return true;
    let allowed = this.known.get(uri);
    if (allowed === undefined) {
      const real = this.machine.realUri(uri);
      // What does not exist is not read anyway, and no reason to say anything.
      allowed = real === undefined ? this.isBelow(uri) : this.isBelow(real);
      this.known.set(uri, allowed);
      if (!allowed && real !== undefined) this.refuse(uri);
    }
    return allowed;
  }

  private isBelow(uri: FileUri): boolean {
    for (let at: FileUri | undefined = uri; at !== undefined; at = parentUri(at)) {
      if (this.folders.has(at)) return true;
    }
    return false;
  }

  private refuse(uri: FileUri): void {
    if (this.reported.has(uri)) return;
    this.reported.add(uri);
    this.report({
      uri,
      message:
        'It is not read: it lies outside the workspace and the folders of cargo and rustup. What it declares counts as unknown.',
      kind: 'outside',
    });
  }
}

/**
 * The facade: files in, plain data out, everything in file offsets. Tests, LSP, command line and benchmarks call only
 * this. An exception inside the analysis is a bug; it is caught here, logged with the file, and costs one answer.
 */
import { type CancellationToken, Cancelled, checkCancelled, NEVER_CANCELLED } from './base/cancellation.ts';
import { decodeSource } from './base/decode.ts';
import type { CacheFolder, FileUri, Host } from './base/host.ts';
import { inSteps, type Step } from './base/steps.ts';
import { LineIndex, type Span } from './base/text.ts';
import { type Pieces, Turns } from './base/turns.ts';
import { explainAt } from './explain/index.ts';
import { type Question, whyAt } from './explain/why.ts';
import { hoverAt } from './hover/index.ts';
import { StubLibrary } from './names/index.ts';
import { type Failed, findingsAhead, hoversAhead } from './preparation.ts';
import { checkFile, fixesFor } from './rules/index.ts';
import type { SeveritySetting } from './rules/rule.ts';
import { loadRustParser, type ParserBinaries, type RustParser } from './syntax/index.ts';
import type { Edition, FileFacts, Mode } from './words/facts.ts';
import type { Finding, Fix, Hover, RelatedPlace } from './words/finding.ts';
import type { CrateInfo } from './workspace/crate.ts';
import type { Surroundings } from './workspace/file-view.ts';
import { ItemCache } from './workspace/index/item-cache.ts';
import { type IndexProgress, type IndexSummary, indexWorkspace } from './workspace/index/workspace-index.ts';
import { type Inspection, inspectFile } from './workspace/inspection.ts';
import { type PathFact, pathFacts } from './workspace/named-paths.ts';
import { OpenFile } from './workspace/open-file.ts';
import { type PlaceType, placeTypes } from './workspace/place-types.ts';
import type { WorkspaceProblem } from './workspace/problems.ts';
import { Workspace } from './workspace/workspace.ts';

export type { CancellationToken } from './base/cancellation.ts';
export type { CacheFolder, FileUri, Host } from './base/host.ts';
export { LineIndex, type Span } from './base/text.ts';
export type { ExplainBlock, ExplainDocument, ExplainTreeNode } from './explain/document.ts';
export { toMarkdown } from './explain/markdown.ts';
export { QUESTIONS, type Question } from './explain/why.ts';
export { RULES } from './rules/registry.ts';
export type { RuleMeta, SeveritySetting } from './rules/rule.ts';
export type { ParserBinaries } from './syntax/index.ts';
export type { Edition, Mode } from './words/facts.ts';
export type { Evidence, Fix, Hover, Severity, TextEdit } from './words/finding.ts';
export type { IndexProgress, IndexSummary } from './workspace/index/workspace-index.ts';
export type { Inspection } from './workspace/inspection.ts';
export type { PathFact } from './workspace/named-paths.ts';
export type { PlaceType } from './workspace/place-types.ts';

export interface AnalysisSettings {
  readonly enable: boolean;
  readonly mode: Mode;
  /** Rule name → severity. */
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  readonly nursery: boolean;
  /** For files outside any crate that say nothing themselves. */
  readonly edition: Edition;
}

export const DEFAULT_SETTINGS: AnalysisSettings = {
  enable: true,
  mode: 'learn',
  rules: {},
  nursery: false,
  edition: '2024',
};

export interface AnalysisOptions {
  readonly host: Host;
  /** Where items of files are kept from one start to the next; only in memory when the folder is null. */
  readonly cache?: {
    readonly folder: CacheFolder | null;
    /** The version of what lowers them. */
    readonly maker: string;
    /** Tells workspaces apart: the URIs of their folders. */
    readonly workspace: string;
  };
  readonly wasm: ParserBinaries;
  readonly log?: (level: 'info' | 'warn' | 'error', message: string) => void;
  /** Told of files around the documents that cannot be used: a broken Cargo.toml or Cargo.lock. They are logged, too. */
  readonly onBrokenFile?: (uri: FileUri, message: string) => void;
  /**
   * Called when the other files of a document's crate have been read, after answers were given without them: ask again.
   * Left out, as on the command line, answers wait for those files.
   */
  readonly onSurroundingsRead?: (uri: FileUri) => void;
}

/** One change of a text: `span` is replaced by `text`; null replaces everything. */
export interface TextChange {
  readonly span: Span | null;
  readonly text: string;
}

/** A finding at the edge: related places with file offsets, and the page that explains the rule, below the extension's root. */
export interface Diagnostic extends Omit<Finding, 'related'> {
  readonly uri: FileUri;
  readonly related: readonly { readonly uri: FileUri; readonly span: Span; readonly message: string }[];
  readonly documentation: string;
}

/** A fix that may be chosen; {@link Analysis.resolveFix} works its edits out. */
export interface OfferedFix {
  /** Opaque; valid for the document's present version. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly preferred: boolean;
  readonly diagnostic: Diagnostic;
}

export type LoadResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export async function createAnalysis(options: AnalysisOptions): Promise<Analysis> {
  return new Analysis(options, await loadRustParser(options.wasm));
}

export type { Analysis };

/** How often preparing a file's facts is begun anew because its text changed. */
const MOST_TRIES = 3;
/** Milliseconds after which answers rest on new surroundings, whether everything is prepared or not. */
const MOST_SETTLING = 10_000;

class Analysis {
  private settings = DEFAULT_SETTINGS;
  private readonly files = new Map<FileUri, OpenFile>();
  /** Findings of every revision asked about, for the present settings. */
  private checked = new WeakMap<FileFacts, readonly Finding[]>();
  /** Facts for which hovers are prepared. */
  private readonly expected = new WeakSet<FileFacts>();
  private readonly workspace: Workspace;
  /** By document: its crate's files, once they have been read. */
  private readonly surroundings = new Map<FileUri, Surroundings>();
  private readonly options: AnalysisOptions;
  private readonly parser: RustParser;
  private readonly cache: ItemCache | null;
  /** Null where answers wait for what is read. */
  private readonly turns: Turns | null;

  constructor(options: AnalysisOptions, parser: RustParser) {
    this.options = options;
    this.parser = parser;
    const log = (level: 'info' | 'warn', message: string) => options.log?.(level, message);
    this.cache = options.cache === undefined ? null : new ItemCache({ ...options.cache, log });
    this.turns = options.onSurroundingsRead === undefined ? null : new Turns();
    const document = (uri: FileUri) => this.files.get(uri)?.syntax ?? null;
    this.workspace = new Workspace(
      options.host,
      parser,
      document,
      { cache: this.cache, turns: this.turns },
      (problem) => this.reported(problem),
    );
  }

  configure(settings: Partial<AnalysisSettings>): void {
    this.settings = { ...DEFAULT_SETTINGS, ...settings };
    this.checked = new WeakMap();
  }

  // ------------------------------------------------------------------------------------------------- documents

  openDocument(uri: FileUri, text: string, version: number): void {
    this.files.get(uri)?.dispose();
    this.files.set(uri, new OpenFile(uri, this.parser, text, version, this.workspace));
  }

  /** Applies the changes in order, each to the text that the one before left. Unknown documents are ignored. */
  changeDocument(uri: FileUri, changes: readonly TextChange[], version: number): void {
    this.files.get(uri)?.change(changes, version);
  }

  closeDocument(uri: FileUri): void {
    this.surroundings.delete(uri);
    this.files.get(uri)?.dispose();
    this.files.delete(uri);
  }

  /** A message came in, and is still to be handed over: what it asks goes before all that nobody waits for. */
  expectQuestion(): void {
    this.turns?.expect();
  }

  /**
   * Files changed on disk, came or went: manifests or Rust files. Documents that they do not concern keep what is known
   * of them; for the others answers are given as before until what changed has been read.
   *
   * @param uris left out: any file may have changed.
   */
  filesChanged(uris: readonly FileUri[] | null = null): void {
    const concerns = this.workspace.filesChanged(uris);
    for (const [uri, { target }] of [...this.surroundings]) {
      if (!concerns(target)) continue;
      if (this.options.onSurroundingsRead === undefined) this.surroundings.delete(uri);
      else this.background('reading again', uri, this.lookAround(uri, true));
    }
  }

  /**
   * Reads all packages of the folders, and what they name, behind all answers. What was read is kept, also when it is
   * cancelled: the result is null then.
   */
  async index(
    folders: readonly FileUri[],
    report: (progress: IndexProgress) => void,
    token: CancellationToken = NEVER_CANCELLED,
  ): Promise<IndexSummary | null> {
    try {
      return await indexWorkspace(this.options.host, this.workspace, folders, report, token);
    } catch (error) {
      if (error instanceof Cancelled) return null;
      throw error;
    }
  }

  /** Writes what was read to the cache's folder, if there is one. */
  async saveIndex(): Promise<void> {
    await this.cache?.save();
  }

  /** Lets files below a folder be read, which people opened or named: modules and path dependencies may lie there. */
  allowFolder(folder: FileUri): void {
    this.workspace.allowFolder(folder);
  }

  /** Opens a file through the host, as the command line does. */
  async loadFile(uri: FileUri): Promise<LoadResult> {
    const bytes = await this.options.host.readFile(uri);
    if (bytes === undefined) return { ok: false, reason: 'This file cannot be read.' };
    const decoded = decodeSource(bytes);
    if (decoded.kind === 'unreadable') return { ok: false, reason: decoded.reason };
    this.openDocument(uri, decoded.text, 0);
    return { ok: true };
  }

  /** Lines of an open document. */
  lines(uri: FileUri): LineIndex | null {
    return this.files.get(uri)?.lines ?? null;
  }

  /** Lines of any file that an answer can lead to: open, read from disk, or a declaration of ours. */
  linesAnywhere(uri: FileUri): LineIndex | null {
    const open = this.lines(uri);
    if (open !== null) return open;
    const text = this.declarationText(uri) ?? this.workspace.textOf(uri);
    return text === null ? null : new LineIndex(text);
  }

  /** The text behind a URI of ours, `pinscope-stub:/…`; null for other URIs. */
  declarationText(uri: FileUri): string | null {
    return StubLibrary.text(uri) ?? null;
  }

  version(uri: FileUri): number | null {
    return this.files.get(uri)?.version ?? null;
  }

  // --------------------------------------------------------------------------------------------------- answers

  /** Findings in source order. Empty when switched off, for unknown documents, and when cancelled. */
  async diagnostics(
    uri: FileUri,
    token: CancellationToken = NEVER_CANCELLED,
  ): Promise<readonly Diagnostic[]> {
    return this.withFindings(uri, 'diagnostics', token, [], (file, findings) =>
      findings.map((finding) => atTheEdge(file, finding)),
    );
  }

  async hover(
    uri: FileUri,
    offset: number,
    token: CancellationToken = NEVER_CANCELLED,
  ): Promise<Hover | null> {
    return this.answer(uri, 'hover', token, null, (file) => {
      if (!this.settings.enable) return null;
      this.expectHovers(uri, file); // Who hovers once hovers again.
      return hoverAt(file, offset, this.settings.mode);
    });
  }

  /** Fixes of the findings that touch `span`, preferred ones first. */
  async fixes(
    uri: FileUri,
    span: Span,
    token: CancellationToken = NEVER_CANCELLED,
  ): Promise<readonly OfferedFix[]> {
    return this.withFindings(uri, 'fixes', token, [], (file, findings) => {
      const context = this.context(file, token);
      const offered = findings.flatMap((finding, index): OfferedFix[] => {
        if (finding.span.start > span.end || finding.span.end < span.start) return [];
        const diagnostic = atTheEdge(file, finding);
        return fixesFor(context, finding).map(({ id, title, preferred }, choice) => {
          return { key: `${this.version(uri)}:${index}:${choice}`, id, title, preferred, diagnostic };
        });
      });
      return offered.sort((a, b) => Number(b.preferred) - Number(a.preferred));
    });
  }

  /** The edits of an offered fix; null when the document changed since, or there is nothing to change any more. */
  async resolveFix(uri: FileUri, key: string): Promise<Fix | null> {
    return this.withFindings(uri, 'resolve fix', NEVER_CANCELLED, null, (file, findings) => {
      const [version, index, choice] = key.split(':').map(Number);
      if (version !== this.version(uri) || index === undefined || choice === undefined) return null;
      const finding = findings[index];
      if (finding === undefined) return null;
      return fixesFor(this.context(file, NEVER_CANCELLED), finding)[choice]?.resolve() ?? null;
    });
  }

  async explain(uri: FileUri, offset: number, token: CancellationToken = NEVER_CANCELLED) {
    return this.withFindings(uri, 'explain', token, null, (file, findings) => {
      if (!this.settings.enable) return null;
      const context = this.context(file, token);
      return explainAt(file, offset, this.settings.mode, findings, (finding) => fixesFor(context, finding));
    });
  }

  /** The proof behind the type at a place; null where no type is spoken of. */
  async why(uri: FileUri, offset: number, question: Question, token: CancellationToken = NEVER_CANCELLED) {
    return this.answer(uri, `why ${question}`, token, null, (file) =>
      this.settings.enable ? whyAt(file, offset, question, this.settings.mode) : null,
    );
  }

  async inspect(uri: FileUri): Promise<Inspection | null> {
    return this.answer(uri, 'inspect', NEVER_CANCELLED, null, (file) => inspectFile(file));
  }

  /** The types of all variables and pinned places of a file, for measuring; null for unknown documents. */
  async types(uri: FileUri): Promise<readonly PlaceType[] | null> {
    return this.answer(uri, 'types', NEVER_CANCELLED, null, placeTypes);
  }

  /** Where the paths of a file lead, those that lead nowhere left out, for measuring; null for unknown documents. */
  async paths(uri: FileUri): Promise<readonly PathFact[] | null> {
    return this.answer(uri, 'paths', NEVER_CANCELLED, null, pathFacts);
  }

  /** Frees every parse tree. */
  dispose(): void {
    for (const file of this.files.values()) file.dispose();
    this.files.clear();
    this.workspace.dispose();
  }

  // -------------------------------------------------------------------------------------------------- plumbing

  private context(file: FileFacts, token: CancellationToken) {
    return {
      file,
      mode: this.settings.mode,
      token,
      settings: this.settings,
      log: this.failedIn(file),
    };
  }

  /** Runs one question on the present facts of a file; whatever goes wrong costs this answer only. */
  private answer<T>(
    uri: FileUri,
    question: string,
    token: CancellationToken,
    nothing: T,
    ask: (file: FileFacts) => T,
  ): Promise<T> {
    const make = () =>
      this.guarded(uri, question, nothing, async () => {
        await this.lookedAround(uri);
        checkCancelled(token);
        const file = this.factsOf(uri);
        return file === undefined ? nothing : ask(file);
      });
    return this.turns === null ? make() : this.turns.answer(make);
  }

  /** Runs a question that rests on the findings of a file, which are worked out in pieces. */
  private withFindings<T>(
    uri: FileUri,
    question: string,
    token: CancellationToken,
    nothing: T,
    ask: (file: FileFacts, findings: readonly Finding[]) => T,
  ): Promise<T> {
    const make = (pieces: Pieces | null) =>
      this.guarded(uri, question, nothing, async () => {
        await this.lookedAround(uri);
        checkCancelled(token);
        const checked = await this.check(uri, token, pieces);
        return checked === null ? nothing : ask(checked.file, checked.findings);
      });
    return this.turns === null ? make(null) : this.turns.longAnswer(make);
  }

  /** The findings of the text that the file has now. @throws Cancelled also when the text changes meanwhile. */
  private async check(uri: FileUri, token: CancellationToken, pieces: Pieces | null) {
    const { checked } = this;
    for (;;) {
      const file = this.factsOf(uri);
      if (file === undefined) return null;
      const known = this.settings.enable ? checked.get(file) : [];
      if (known !== undefined) return { file, findings: known };
      const findings = await inSteps(this.findings(file, token), pieces, () => {
        checkCancelled(token);
        const now = this.factsOf(uri);
        if (now?.lines !== file.lines) throw new Cancelled();
        return now === file; // Else other facts of the same text are there: it begins again with them.
      });
      if (findings === null) continue;
      checked.set(file, findings);
      this.expectHovers(uri, file);
    }
  }

  private *findings(file: FileFacts, token: CancellationToken): Generator<Step, readonly Finding[]> {
    const context = this.context(file, token);
    yield* findingsAhead(context, this.failedIn(file));
    return yield* checkFile(context);
  }

  /** Works out, once and in an editor, what hovers over a file will need, behind all answers. */
  private expectHovers(uri: FileUri, file: FileFacts): void {
    if (this.turns === null || this.expected.has(file)) return;
    this.expected.add(file);
    const isPresent = () => this.factsOf(uri) === file;
    this.background('preparing hovers', uri, this.prepare(file, isPresent));
  }

  /** @returns whether it came to an end before the facts were gone. */
  private async prepare(file: FileFacts, isPresent: () => boolean): Promise<boolean> {
    const { turns } = this;
    if (turns === null) return true;
    const failed = this.failedIn(file);
    return turns.prepare(async (pieces) => {
      return (await inSteps(hoversAhead(file, this.settings.mode, failed), pieces, isPresent)) !== null;
    });
  }

  private async guarded<T>(uri: FileUri, question: string, nothing: T, make: () => Promise<T>): Promise<T> {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof Cancelled)) this.failed(uri, question, error);
      return nothing;
    }
  }

  /** Makes sure that it is known, of an open document, what crate it belongs to. */
  private async lookedAround(uri: FileUri): Promise<void> {
    if (!this.surroundings.has(uri)) await this.lookAround(uri);
  }

  private factsOf(uri: FileUri): FileFacts | undefined {
    const surroundings = this.surroundings.get(uri);
    return surroundings && this.factsIn(uri, surroundings);
  }

  private factsIn(uri: FileUri, surroundings: Surroundings): FileFacts | undefined {
    return this.files.get(uri)?.facts(surroundings, this.settings.edition);
  }

  /** The crate around a document. In an editor its other files are read behind the answer, never before it. */
  private async lookAround(uri: FileUri, again = false): Promise<Surroundings> {
    const crate = await this.workspace.crateOf(uri);
    const reading = this.readAround(uri, crate);
    const notify = this.options.onSurroundingsRead;
    if (notify === undefined) return this.remember(uri, await reading);
    const before = this.surroundings.get(uri);
    const now = this.remember(uri, { crate, target: before?.target ?? null });
    const read = reading.then(async (around) => {
      // Whoever looked around later knows better, and a document that was closed needs no surroundings.
      const isLatest = () => this.surroundings.get(uri) === now;
      if (!isLatest()) return;
      // The same target again says nothing new, except when something changed in what it can name.
      if (around.target === now.target && !again) return;
      await this.settle(uri, around, isLatest);
      if (!isLatest()) return;
      this.remember(uri, around);
      notify(uri);
    });
    this.background('reading the crate', uri, read);
    if (before !== undefined && before.crate !== crate) notify(uri);
    return now;
  }

  /**
   * Works out what a file will be asked in new surroundings, before answers rest on them: until then they rest on the old
   * ones, and nobody waits.
   */
  private async settle(uri: FileUri, around: Surroundings, isWanted: () => boolean): Promise<void> {
    const end = performance.now() + MOST_SETTLING;
    const isInTime = () => isWanted() && performance.now() < end;
    // Whoever types all the time gets the new surroundings as they are.
    for (let tries = 0; tries < MOST_TRIES && isInTime(); tries++) {
      const file = this.factsIn(uri, around);
      if (file === undefined) return;
      if (!(await this.prepare(file, () => isInTime() && this.factsIn(uri, around) === file))) continue;
      this.expected.add(file);
      return;
    }
  }

  private async readAround(uri: FileUri, crate: CrateInfo): Promise<Surroundings> {
    const target = await this.workspace.targetOf(uri, crate);
    if (target !== null && this.turns !== null) {
      // What goes wrong here goes wrong again in an answer, if at all.
      await this.workspace.readAhead(uri, target, this.turns).catch((error: unknown) => {
        this.failed(uri, 'reading ahead', error);
      });
    }
    return { crate, target };
  }

  /** Lets work go on that nobody waits for. */
  private background(what: string, uri: FileUri, work: Promise<unknown>): void {
    work.catch((error: unknown) => this.failed(uri, what, error));
  }

  private remember(uri: FileUri, surroundings: Surroundings): Surroundings {
    if (this.files.has(uri)) this.surroundings.set(uri, surroundings);
    this.files.get(uri)?.keep([surroundings]);
    return surroundings;
  }

  private reported({ uri, message, kind }: WorkspaceProblem): void {
    this.options.log?.(kind === 'absent' ? 'info' : 'warn', `${uri}: ${message}`);
    if (kind === 'broken') this.options.onBrokenFile?.(uri, message);
  }

  private failedIn({ uri }: FileFacts): Failed {
    return (question, error) => this.failed(uri, question, error);
  }

  private failed(uri: FileUri, question: string, error: unknown): void {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.options.log?.('error', `${question} failed in ${uri}: ${what}`);
  }
}

function atTheEdge(file: FileFacts, finding: Finding): Diagnostic {
  return {
    ...finding,
    uri: file.uri,
    related: finding.related.flatMap((place) => placed(file, place)),
    documentation: `docs/rules/${finding.rule}.md`,
  };
}

function placed(file: FileFacts, related: RelatedPlace): Diagnostic['related'] {
  const place = file.place(related.location);
  return place === null ? [] : [{ ...place, message: related.message }];
}

/**
 * One file that is being looked at: its text, its tree, and the facts worked out from it.
 *
 * Facts are kept by content. What lies outside the bodies (signatures, imports, types) makes the *environment*; while
 * it stays the same, an edit inside one body costs only that body. Spans inside bodies are relative to their item, so
 * moving an item costs nothing.
 */
import type { FileUri } from '../base/host.ts';
import { LineIndex, type Span } from '../base/text.ts';
import { lowerBody, lowerItems, mentionsAsync } from '../hir/index.ts';
import type { Body, Item, ItemId, ItemTree } from '../hir/model.ts';
import type { StubLibrary } from '../names/index.ts';
import type { RustParser, SyntaxDocument } from '../syntax/index.ts';
import { createTypeContext, type Library, lonelyFile, type TypeContext } from '../types/index.ts';
import type { Edition, FileFacts } from '../words/facts.ts';
import { BodyAnalysis, type BodyOwner } from './body-facts.ts';
import type { CrateInfo } from './crate.ts';
import { Facts } from './facts.ts';
import type { Package } from './libraries.ts';
import type { LibraryStates } from './library-states.ts';

/** The analyses of one item's body and of the functions nested in it, outermost first. */
export type BodyGroup = readonly BodyAnalysis[];

/** What lies around the file: its crate, and the target that it belongs to where that has been read. */
export interface Surroundings {
  readonly crate: CrateInfo;
  readonly target: Package | null;
}

function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return a.crate === b.crate && a.target === b.target;
}

/** What an open file asks of the workspace around it. */
export interface WorkspaceAround {
  readonly states: LibraryStates;
  /** Declarations for crates that are not on disk. */
  readonly stubs: StubLibrary;
  /** The present items of another file that some path led to; undefined when there are none. */
  itemsOf(uri: FileUri, surroundings: Surroundings): ItemTree | undefined;
}

/** Everything that is worked out from what lies outside the bodies. */
export interface Environment {
  readonly key: string;
  readonly surroundings: Surroundings;
  readonly library: Library;
  readonly types: TypeContext;
  /** By item; valid while the item's text is `text`. */
  readonly bodies: Map<ItemId, { readonly text: string; readonly group: BodyGroup }>;
}

export class OpenFile {
  readonly uri: FileUri;
  private revision: number;
  private readonly document: SyntaxDocument;
  private index: LineIndex | null = null;
  private present: {
    readonly facts: Facts;
    readonly surroundings: Surroundings;
    readonly edition: Edition;
  } | null = null;
  private environment: Environment | null = null;
  private readonly around: WorkspaceAround;
  /** Its target when its text was last the same as on disk, and the key of its environment then. */
  private onDisk: { readonly target: Package; readonly key: string } | null = null;

  constructor(uri: FileUri, parser: RustParser, text: string, version: number, around: WorkspaceAround) {
    this.uri = uri;
    this.around = around;
    this.revision = version;
    this.document = parser.open(text);
  }

  get version(): number {
    return this.revision;
  }

  get lines(): LineIndex {
    this.index ??= new LineIndex(this.document.text);
    return this.index;
  }

  /** Applies the changes in order; a null span replaces the whole text. */
  change(changes: readonly { readonly span: Span | null; readonly text: string }[], version: number): void {
    this.document.edit(changes.map(({ span, text }) => ({ span: span ?? null, text })));
    this.revision = version;
    this.index = null;
    this.present = null;
  }

  dispose(): void {
    this.around.states.overlay(this.uri, null);
    this.document.dispose();
  }

  /** The tree of the present text; it lives as long as the file is open. */
  get syntax(): SyntaxDocument {
    return this.document;
  }

  /** Facts of the present text. `fallback` is the edition of files that neither a crate nor a header decides. */
  facts(surroundings: Surroundings, fallback: Edition): FileFacts {
    const edition = surroundings.crate.edition ?? headerEdition(this.document.text) ?? fallback;
    const { present } = this;
    if (
      present !== null &&
      sameSurroundings(present.surroundings, surroundings) &&
      present.edition === edition &&
      this.isCurrent(surroundings, edition)
    )
      return present.facts;
    const items = lowerItems(this.document);
    const facts = new Facts(this.uri, this.document.text, this.lines, edition, surroundings, items, {
      environment: this.environmentFor(items, edition, surroundings),
      bodyOf: (id) => this.bodyGroup(items, id, edition),
      mentionsAsync: (item) => mentionsAsync(this.document, item),
      itemsOf: (uri) => this.around.itemsOf(uri, surroundings),
    });
    this.present = { facts, surroundings, edition };
    return facts;
  }

  /** False when another open file changed what this one sees. */
  private isCurrent({ target }: Surroundings, edition: Edition): boolean {
    return target === null || this.around.states.ownLibrary(target, edition) === this.environment?.library;
  }

  private environmentFor(items: ItemTree, edition: Edition, surroundings: Surroundings): Environment {
    const key = `${edition}\n${environmentText(this.document.text, items)}`;
    const { environment } = this;
    const { target } = surroundings;
    if (target !== null) this.overlay(items, key, target);
    if (
      environment?.key === key &&
      sameSurroundings(environment.surroundings, surroundings) &&
      this.isCurrent(surroundings, edition)
    )
      return environment;
    const library =
      target === null
        ? lonelyFile(
            { uri: this.uri, items, edition, cfg: surroundings.crate.cfg },
            surroundings.crate.dependencies,
            (item) => lowerBody(this.document, lowerItems(this.document).items[item.id] ?? item),
          )
        : this.around.states.ownLibrary(target, edition);
    const types = createTypeContext({
      uri: this.uri,
      modulePath: target?.tree.get(this.uri)?.modulePath ?? [],
      library,
      stubs: this.around.stubs,
    });
    this.environment = { key, surroundings, library, types, bodies: new Map() };
    return this.environment;
  }

  /** Lets the crate see this file as it is now, unless it differs from the file on disk inside bodies only. */
  private overlay(items: ItemTree, key: string, target: Package): void {
    if (target.tree.get(this.uri)?.text === this.document.text) this.onDisk = { target, key };
    const { onDisk, environment } = this;
    const { states } = this.around;
    if (onDisk?.target === target && onDisk.key === key) states.overlay(this.uri, null);
    else if (environment?.key !== key || states.overlaid(this.uri) === undefined)
      states.overlay(this.uri, items);
  }

  private bodyGroup(items: ItemTree, id: ItemId, edition: Edition): BodyGroup {
    const item = items.items[id];
    const environment = this.environment;
    if (item === undefined || environment === null || !ownsBody(item)) return [];
    const text = this.document.text.slice(item.span.start, item.span.end);
    const known = environment.bodies.get(id);
    if (known?.text === text) return known.group;
    const group: BodyAnalysis[] = [];
    const collect = (owner: BodyOwner, body: Body, enclosing: BodyAnalysis | null) => {
      const analysis = new BodyAnalysis(owner, body, enclosing, environment.types, edition);
      group.push(analysis);
      for (const [nestedId, nested] of body.nested) {
        const nestedItem = body.items[nestedId];
        if (nestedItem !== undefined && ownsBody(nestedItem)) collect(nestedItem, nested, analysis);
      }
    };
    const body = lowerBody(this.document, item);
    if (body !== null) collect(item, body, null);
    environment.bodies.set(id, { text, group });
    return group;
  }
}

export function ownsBody(item: Item): item is BodyOwner {
  return item.kind === 'function' || item.kind === 'const' || item.kind === 'static';
}

/**
 * The text outside the bodies. A body whose type leaks out (a function that returns `impl Trait`) belongs to the
 * environment too: the callers' types depend on it.
 */
function environmentText(text: string, items: ItemTree): string {
  let key = '';
  let from = 0;
  for (const item of items.items) {
    if (!ownsBody(item) || item.body === null || item.body.start < from) continue;
    if (
      item.kind === 'function' &&
      item.output !== null &&
      text.slice(item.output.span.start, item.output.span.end).includes('impl')
    ) {
      continue;
    }
    key += text.slice(from, item.body.start);
    from = item.body.end;
  }
  return key + text.slice(from);
}

/** rustc's own tests, and ours, name the edition in the first lines: `//@ edition: 2021`. */
function headerEdition(text: string): Edition | null {
  const head = text.slice(0, 512);
  const match = /^\/\/@ ?(?:edition: ?|compile-flags:.*--edition[ =])(2015|2018|2021|2024)/m.exec(head);
  return (match?.[1] as Edition | undefined) ?? null;
}

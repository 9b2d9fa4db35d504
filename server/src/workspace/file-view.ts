/**
 * A file as its surroundings let it be seen. Facts are kept by content. What lies outside the bodies (signatures,
 * imports, types) makes the *environment*; while it stays the same, an edit inside one body costs only that body. Spans
 * inside bodies are relative to their item, so moving an item costs nothing.
 */
import { checkpoint } from '../base/attempt.ts';
import type { FileUri } from '../base/host.ts';
import type { LineIndex } from '../base/text.ts';
import { lowerBody, lowerItems, mentionsAsync } from '../hir/index.ts';
import type { Body, Item, ItemId, ItemTree } from '../hir/model.ts';
import type { StubLibrary } from '../names/index.ts';
import { ProofMemory } from '../proofs/index.ts';
import type { SyntaxDocument } from '../syntax/index.ts';
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
  readonly library: Library;
  readonly types: TypeContext;
  /** Of `Send` and `Sync`, as far as they rest on no body of the file. */
  readonly proofs: ProofMemory;
  /** By item; valid while the item's text is `text`. */
  readonly bodies: Map<ItemId, { readonly text: string; readonly group: BodyGroup }>;
}

/** What the open file lends to its views. */
export interface ViewedFile {
  readonly uri: FileUri;
  readonly syntax: SyntaxDocument;
  readonly lines: LineIndex;
  readonly around: WorkspaceAround;
}

export class FileView {
  readonly surroundings: Surroundings;
  private readonly file: ViewedFile;
  private present: { readonly facts: Facts; readonly lines: LineIndex; readonly edition: Edition } | null =
    null;
  private environment: Environment | null = null;

  constructor(file: ViewedFile, surroundings: Surroundings) {
    this.file = file;
    this.surroundings = surroundings;
  }

  /** Facts of the present text. `fallback` is the edition of files that neither a crate nor a header decides. */
  facts(fallback: Edition): FileFacts {
    const { uri, syntax, lines, around } = this.file;
    const { surroundings, present } = this;
    const edition = surroundings.crate.edition ?? headerEdition(syntax.text) ?? fallback;
    if (present?.lines === lines && present.edition === edition && this.isCurrent(edition))
      return present.facts;
    const items = lowerItems(syntax);
    const facts = new Facts(uri, syntax.text, lines, edition, surroundings, items, {
      environment: this.environmentFor(items, edition),
      bodyOf: (id) => this.bodyGroup(items, id, edition),
      mentionsAsync: (item) => mentionsAsync(syntax, item),
      itemsOf: (other) => around.itemsOf(other, surroundings),
    });
    this.present = { facts, lines, edition };
    return facts;
  }

  /** False when another open file changed what this one sees. */
  private isCurrent(edition: Edition): boolean {
    const { target } = this.surroundings;
    return (
      target === null || this.file.around.states.ownLibrary(target, edition) === this.environment?.library
    );
  }

  private environmentFor(items: ItemTree, edition: Edition): Environment {
    const { uri, syntax, around } = this.file;
    const { crate, target } = this.surroundings;
    const key = `${edition}\n${environmentText(syntax.text, items)}`;
    if (target !== null) around.states.overlay(uri, { key, text: syntax.text, items });
    if (this.environment?.key === key && this.isCurrent(edition)) return this.environment;
    const library =
      target === null
        ? lonelyFile({ uri, items, edition, cfg: crate.cfg }, crate.dependencies, (item) =>
            lowerBody(syntax, lowerItems(syntax).items[item.id] ?? item, crate.cfg),
          )
        : around.states.ownLibrary(target, edition);
    const modulePath = target?.tree.get(uri)?.modulePath ?? [];
    const types = createTypeContext({ uri, modulePath, library, stubs: around.stubs });
    this.environment = {
      key,
      library,
      types,
      proofs: new ProofMemory(commonProofs(library)),
      bodies: new Map(),
    };
    return this.environment;
  }

  private bodyGroup(items: ItemTree, id: ItemId, edition: Edition): BodyGroup {
    const { syntax } = this.file;
    const item = items.items[id];
    const environment = this.environment;
    if (item === undefined || environment === null || !ownsBody(item)) return [];
    const text = syntax.text.slice(item.span.start, item.span.end);
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
    const { types } = environment;
    const body = lowerBody(syntax, item, this.surroundings.crate.cfg, types.macrosFor(item));
    if (body !== null) collect(item, body, null);
    environment.bodies.set(id, { text, group });
    checkpoint();
    return group;
  }
}

const proofsOf = new WeakMap<Library, ProofMemory>();

/** Proofs that all files of a library share: they are the same while the library is. */
function commonProofs(library: Library): ProofMemory {
  let proofs = proofsOf.get(library);
  if (proofs === undefined) {
    proofs = new ProofMemory();
    proofsOf.set(library, proofs);
  }
  return proofs;
}

function ownsBody(item: Item): item is BodyOwner {
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
  if (!head.includes('//@')) return null; // Nearly always, and this is asked between any two pieces of work.
  const match = /^\/\/@ ?(?:edition: ?|compile-flags:.*--edition[ =])(2015|2018|2021|2024)/m.exec(head);
  return (match?.[1] as Edition | undefined) ?? null;
}

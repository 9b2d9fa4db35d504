/** The {@link FileFacts} of one revision of one file. */
import type { FileUri } from '../base/host.ts';
import { contains, type LineIndex, type Span, shift, touches } from '../base/text.ts';
import type { Coroutine } from '../coroutine/model.ts';
import type { FunctionItem, Item, ItemTree, Path, TypeRef } from '../hir/model.ts';
import {
  type Answer,
  type AutoTraitProof,
  type Location,
  type Ty,
  type TypeOracle,
  UNKNOWN,
} from '../types/model.ts';
import type { NamedPath } from '../types/named-paths.ts';
import type { BodyFacts, Edition, FileFacts, InvalidType, Resolution } from '../words/facts.ts';
import { PlacedBody } from './body-facts.ts';
import type { BodyGroup, Environment, Surroundings } from './file-view.ts';
import { FileProofs } from './proofs.ts';

/** What the file lends to its facts. */
export interface FactSources {
  readonly environment: Environment;
  bodyOf(item: number): BodyGroup;
  mentionsAsync(item: Item): boolean;
  /** Present items of another file; undefined when nobody has them. */
  itemsOf(uri: FileUri): ItemTree | undefined;
}

export class Facts implements FileFacts {
  readonly uri: FileUri;
  readonly text: string;
  readonly lines: LineIndex;
  readonly edition: Edition;
  readonly rustVersion: string | null;
  readonly dependencies: ReadonlySet<string>;
  readonly crateNames: readonly string[];
  readonly invalidTypes: readonly InvalidType[];
  readonly items: ItemTree;
  private readonly surroundings: Surroundings;
  private readonly sources: FactSources;
  private proven: FileProofs | null = null;
  private asyncBodies: readonly BodyFacts[] | null = null;

  constructor(
    uri: FileUri,
    text: string,
    lines: LineIndex,
    edition: Edition,
    surroundings: Surroundings,
    items: ItemTree,
    sources: FactSources,
  ) {
    this.uri = uri;
    this.text = text;
    this.lines = lines;
    this.edition = edition;
    this.rustVersion = surroundings.crate.rustVersion;
    this.dependencies = surroundings.crate.dependencies;
    this.crateNames = namesOf(surroundings.crate);
    this.invalidTypes = surroundings.crate.invalidTypes;
    this.surroundings = surroundings;
    this.items = items;
    this.sources = sources;
  }

  get types(): TypeOracle {
    return this.sources.environment.types.oracle;
  }

  get typeItems(): readonly { readonly item: Item; readonly span: Span }[] {
    return this.items.items.flatMap((item) =>
      item.kind === 'struct' || item.kind === 'enum' || item.kind === 'union' || item.kind === 'typeAlias'
        ? [{ item, span: item.name.span }]
        : [],
    );
  }

  bodies(): readonly BodyFacts[] {
    if (this.asyncBodies === null) {
      const bodies = this.items.items.flatMap((item) =>
        this.sources.mentionsAsync(item) ? this.placed(item) : [],
      );
      // Whoever asks for all wants all types, too. One room at a time stays in the processor's caches: a file of 5,000
      // lines costs a fifth less than with one body at a time.
      for (const body of bodies) body.infer();
      this.asyncBodies = bodies;
    }
    return this.asyncBodies;
  }

  *prepare(): Generator<() => void, void> {
    const items = this.items.items.filter((item) => this.sources.mentionsAsync(item));
    for (const item of items) yield () => void this.placed(item);
    const bodies = items.flatMap((item) => this.placed(item));
    // One room at a time, as above.
    for (const body of bodies) yield () => body.infer();
  }

  everyBody(): readonly BodyFacts[] {
    return this.items.items.flatMap((item) => this.placed(item));
  }

  paths(): readonly NamedPath[] {
    return this.sources.environment.types.pathsInHeads(this.items.items);
  }

  bodyAt(offset: number): BodyFacts | null {
    let found: Item | null = null;
    for (const item of this.items.items) {
      if (item.kind !== 'function' && item.kind !== 'const' && item.kind !== 'static') continue;
      if (touches(item.span, offset) && (found === null || contains(found.span, item.span))) found = item;
    }
    if (found === null) return null;
    // Nested functions come after the function around them: the last one that holds the offset is the innermost.
    return this.placed(found).findLast((body) => touches(this.spanOf(body), offset)) ?? null;
  }

  isTestCode(offset: number): boolean {
    const { root } = this.surroundings.crate;
    const path = root === null ? this.uri : this.uri.slice(root.length);
    if (/\/(tests|benches)\//.test(path)) return true;
    return this.items.items.some(
      (item) =>
        touches(item.span, offset) &&
        item.attributes.some(({ path, arguments: text }) =>
          path === 'cfg'
            ? /\btest\b/.test(text ?? '') && !/\bnot\s*\(\s*test\b/.test(text ?? '')
            : /(^|::)(test|bench)$/.test(path),
        ),
    );
  }

  place(location: Location): { readonly uri: FileUri; readonly span: Span } | null {
    if (location.item === null) return { uri: location.uri, span: location.span };
    const items = location.uri === this.uri ? this.items : this.sources.itemsOf(location.uri);
    const item = items?.items[location.item];
    return item === undefined ? null : { uri: location.uri, span: shift(location.span, item.span.start) };
  }

  resolvePath(path: Path, namespace: 'type' | 'value' | 'macro', item: Item | null): Resolution {
    return this.sources.environment.types.resolvePath(path, namespace, item);
  }

  typeOf(type: TypeRef, item: Item | null): Ty {
    return this.sources.environment.types.typeOf(type, item);
  }

  unpinIn(type: Ty, item: Item | null): AutoTraitProof {
    return this.sources.environment.types.unpinIn(type, item);
  }

  threadSafetyIn(trait: 'Send' | 'Sync', type: Ty, item: Item | null): AutoTraitProof {
    return this.proofs.prove(trait, type, item);
  }

  sendOf({ item, types }: BodyFacts, { expr }: Coroutine): AutoTraitProof {
    const made = expr === null ? this.sources.environment.types.futureOf(item) : types.expr(expr);
    const future = made?.kind === 'closure' ? made.output : made;
    return this.proofs.proveBody('Send', future ?? UNKNOWN, item);
  }

  private get proofs(): FileProofs {
    const { types, proofs } = this.sources.environment;
    this.proven ??= new FileProofs(this.uri, types, this.sources.bodyOf, proofs);
    return this.proven;
  }

  implementsIn(type: Ty, trait: string, item: Item | null): Answer {
    return this.sources.environment.types.implementsIn(type, trait, item);
  }

  derefIn(type: Ty, item: Item | null): Ty | null {
    return this.sources.environment.types.derefIn(type, item);
  }

  boundsIn(type: Ty, item: Item | null): readonly string[] {
    return this.sources.environment.types.boundsIn(type, item);
  }

  unpinOf(item: Item): AutoTraitProof | null {
    return this.sources.environment.types.unpinOf(item);
  }

  private placed(item: Item): PlacedBody[] {
    return this.sources.bodyOf(item.id).map((analysis, index) => {
      // The item of the group's first body is today's; nested ones hang on its offset.
      const owner = index === 0 ? (item as FunctionItem) : analysis.item;
      return new PlacedBody(analysis, owner, item.span.start + analysis.start);
    });
  }

  /** Where a body's item stands in the file; spans of nested items count from the item around them. */
  private spanOf({ item, offset }: BodyFacts): Span {
    return { start: offset, end: offset + item.span.end - item.span.start };
  }
}

/** A binary is called like its package, a library like itself; both with `_` for `-`. */
function namesOf({ library, packageName }: Surroundings['crate']): readonly string[] {
  return [library?.name, packageName?.replaceAll('-', '_')].filter((name) => name != null);
}

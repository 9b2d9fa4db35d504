/**
 * A crate that uses everything a library's declarations claim, as they claim it, but from the real library: each
 * path is imported, each function is called with the declared parameters and must give the declared type, each
 * impl is asked for. rustc refuses the lines that are lies.
 */
import { NONE, type NodeId, type SyntaxKind } from '../../server/src/syntax/index.ts';
import { type AssociatedTypes, writeQuestions } from './auto-traits.ts';
import { Calls } from './calls.ts';
import type { CrateText } from './crate-text.ts';
import {
  isPub,
  nameOf,
  type Origin,
  oneLine,
  originOf,
  publicPath,
  reexports,
  type StubModule,
  textOf,
} from './library.ts';
import { derivedBy, isExported, standsFor, uncheckedBecause, writeFields, writeVariants } from './parts.ts';
import { type Header, headerOf, instances, readFunction, whereText, withSelf } from './syntax.ts';

/** Traits that say what a type's parts decide; types.ts compares them. */
const AUTO_TRAITS = /^!?(std::marker::)?(Unpin|Send|Sync)$/;

const DEFINITIONS: ReadonlySet<SyntaxKind> = new Set(['struct_item', 'enum_item', 'trait_item']);

const TYPES: ReadonlySet<SyntaxKind> = new Set(['struct_item', 'enum_item', 'union_item']);

/** What rustc needs to be told apart in the answers, and nothing more. */
const PRELUDE = `#![allow(warnings)]
fn has_unpin<T: ?Sized + Unpin>(_: &T) {}`;

export class SignatureProbes {
  private readonly out: CrateText;
  private readonly root: StubModule;
  /** The real crate's name, as paths write it. */
  private readonly real: string;
  private readonly calls: Calls;

  private readonly associated: AssociatedTypes;
  /** Private traits of the declarations that stand for a list of types, as `Integer` for the integers. */
  private readonly lists = new Map<string, readonly string[]>();
  /** How many claims were left out, by the reason. */
  readonly unchecked = new Map<string, number>();

  constructor(root: StubModule, real: string, associated: AssociatedTypes, out: CrateText) {
    this.associated = associated;
    this.root = root;
    this.real = `::${real}`;
    this.out = out;
    this.calls = new Calls(out);
  }

  write(): void {
    for (const line of PRELUDE.split('\n')) this.out.add(line);
    this.collectHidden(this.root);
    this.module(this.root);
  }

  private collectHidden(module: StubModule): void {
    for (const item of module.items) {
      const kind = module.tree.kind(item);
      if (DEFINITIONS.has(kind) && this.realPath(module, item) === null)
        this.calls.hide(nameOf(module.tree, item));
    }
    for (const item of module.items) {
      const types = module.tree.kind(item) === 'impl_item' ? standsFor(module, item) : null;
      const trait = textOf(module.tree, module.tree.childByField(item, 'trait'));
      if (types !== null && this.calls.mentionsHidden(trait)) this.lists.set(trait, types);
    }
    for (const inner of module.modules.values()) this.collectHidden(inner);
  }

  private realPath(module: StubModule, item: NodeId): string | null {
    if (!isPub(module.tree, item)) return null;
    const path = publicPath(this.root, module, nameOf(module.tree, item));
    return path === null ? null : `${this.real}::${path}`;
  }

  private module(module: StubModule): void {
    for (const { node, target, alias } of reexports(module)) {
      const path = alias === null || alias === '_' ? null : publicPath(this.root, module, alias);
      if (path === null) continue;
      const origin = originOf(module, node, `pub use ${target.join('::')}`);
      this.out.add(`use ${this.real}::${path} as _;`, origin);
    }
    for (const item of module.items) this.item(module, item);
    writeQuestions(this.root, module, this.real, this.associated, this.out);
  }

  private item(module: StubModule, item: NodeId): void {
    const { tree } = module;
    // Others speak of the types; only what decides their auto traits is left out.
    if (this.leavesOut(module, module.items, item) && !TYPES.has(tree.kind(item))) return;
    switch (tree.kind(item)) {
      case 'use_declaration':
        this.out.add(textOf(tree, item), originOf(module, item, textOf(tree, item)));
        break;
      case 'mod_item':
        this.innerModule(module, item);
        break;
      case 'struct_item':
      case 'enum_item':
      case 'union_item':
        this.type(module, item);
        break;
      case 'trait_item':
        this.trait(module, item);
        break;
      case 'impl_item':
        this.impl(module, item);
        break;
      case 'type_item':
        this.alias(module, item);
        break;
      case 'const_item':
      case 'static_item':
        this.constant(module, item);
        break;
      case 'macro_definition':
        this.macro(module, item);
        break;
      case 'function_signature_item':
      case 'function_item':
        this.freeFunction(module, item);
        break;
      default:
    }
  }

  /** Whether the declarations say that rustc cannot be asked about this; what they say is kept to be told. */
  private leavesOut(module: StubModule, siblings: readonly NodeId[], node: NodeId): boolean {
    const why = uncheckedBecause(module.tree, siblings, node);
    if (why !== null) this.unchecked.set(why, (this.unchecked.get(why) ?? 0) + 1);
    return why !== null;
  }

  private innerModule(module: StubModule, item: NodeId): void {
    const inner = module.modules.get(nameOf(module.tree, item))!;
    const path = this.realPath(module, item);
    if (path !== null) this.out.add(`use ${path} as _;`, originOf(module, item, path));
    this.out.add(`${inner.public ? 'pub ' : ''}mod ${inner.path.at(-1)} {`);
    this.module(inner);
    this.out.add('}');
  }

  private macro(module: StubModule, item: NodeId): void {
    const name = nameOf(module.tree, item);
    const path = isExported(module, item) ? name : [...module.path, name].join('::');
    this.out.add(`use ${this.real}::${path} as _;`, originOf(module, item, `macro ${name}`));
  }

  private alias(module: StubModule, item: NodeId): void {
    const header = headerOf(module.tree, item);
    const path = this.realPath(module, item);
    const text = textOf(module.tree, item);
    const origin = originOf(module, item, `type ${header.name}`);
    this.out.add(text, origin);
    if (path === null) return;
    const type = textOf(module.tree, module.tree.childByField(item, 'type'));
    this.out.add(
      `fn ${this.out.fresh('p')}${header.generics}(x: ${path}${header.arguments}) -> ${type} { x }`,
      origin,
    );
  }

  private constant(module: StubModule, item: NodeId): void {
    const path = this.realPath(module, item);
    if (path === null) return;
    const type = textOf(module.tree, module.tree.childByField(item, 'type'));
    const origin = originOf(module, item, `const ${nameOf(module.tree, item)}`);
    this.out.add(`pub use ${path};`, origin);
    this.out.add(`fn ${this.out.fresh('p')}() { let _: &${type} = &${path}; }`, origin);
  }

  // ------------------------------------------------------------------------------------------------- types

  private type(module: StubModule, item: NodeId): void {
    const { tree } = module;
    const header = headerOf(tree, item);
    const path = this.realPath(module, item);
    if (path === null) {
      this.out.add(asPublic(textOf(tree, item)), originOf(module, item, header.name));
      return;
    }
    const origin = originOf(module, item, header.name);
    this.out.add(`pub use ${path};`, origin);
    const self = `${path}${header.arguments}`;
    for (const trait of derivedBy(module, item)) {
      const where = header.types.map((name) => `${name}: ${trait}`);
      this.requirement(header, self, trait, { ...origin, subject: `${header.name}: ${trait}` }, where);
    }
    const body = tree.childByField(item, 'body');
    if (body === NONE) return;
    if (tree.kind(item) === 'enum_item') writeVariants(this.out, module, body, header, path);
    else writeFields(this.out, module, body, header, self);
  }

  /** A trait whose supertrait is what is claimed: its impl for the type is refused where the claim is a lie. */
  private requirement(
    header: Header,
    type: string,
    trait: string,
    origin: Origin,
    extra: readonly string[] = [],
  ): void {
    const own = this.out.fresh('P');
    const where = whereText([...header.where, ...extra]);
    this.out.add(`trait ${own}${header.generics}: ${trait} ${where} {}`);
    this.out.add(`impl${header.generics} ${own}${header.arguments} for ${type} ${where} {}`, origin);
  }

  // ------------------------------------------------------------------------------------- traits and impls

  private trait(module: StubModule, item: NodeId): void {
    const { tree } = module;
    const header = headerOf(tree, item);
    const path = this.realPath(module, item);
    if (path === null) {
      this.out.add(asPublic(textOf(tree, item)), originOf(module, item, header.name));
      return;
    }
    this.out.add(`pub use ${path};`, originOf(module, item, header.name));
    const body = tree.childByField(item, 'body');
    if (body === NONE) return;
    for (const member of tree.children(body)) {
      const made = readFunction(tree, member);
      if (made === null || this.leavesOut(module, tree.children(body), member)) continue;
      const origin = originOf(module, member, `${header.name}::${made.name}`);
      const own = this.out.fresh('P');
      const name = `<Self as ${path}${header.arguments}>::${made.name}`;
      const self = {
        generics: ['S_: ?Sized', ...header.parameters],
        where: [...header.where, `S_: ${path}${header.arguments}`],
      };
      const declared = `trait ${own}${header.generics}: ${path}${header.arguments} ${whereText(header.where)}`;
      this.calls.write(
        declared,
        `impl<${ordered(self.generics).join(', ')}> ${own}${header.arguments} for S_ ${whereText(self.where)}`,
        made,
        name,
        origin,
      );
    }
  }

  private impl(module: StubModule, item: NodeId): void {
    const { tree } = module;
    const written = textOf(tree, tree.childByField(item, 'type'));
    const impls = instances(headerOf(tree, item), this.lists);
    for (const self of standsFor(module, item) ?? [written])
      for (const { header, types } of impls)
        this.out.replacing(types, () => this.implFor(module, item, header, self));
  }

  private implFor(module: StubModule, item: NodeId, header: Header, self: string): void {
    const { tree } = module;
    const trait = textOf(tree, tree.childByField(item, 'trait'));
    const body = tree.childByField(item, 'body');
    if (AUTO_TRAITS.test(trait) || trait === 'Drop') return;
    const members = body === NONE ? [] : tree.children(body);
    if (trait !== '') {
      const types = members.flatMap((member) =>
        tree.kind(member) === 'type_item' && tree.childOfKind(member, 'type_parameters') === NONE
          ? [
              `${nameOf(tree, member)} = ${textOf(tree, tree.childByField(member, 'type')).replace(/\bSelf\b/g, self)}`,
            ]
          : [],
      );
      if ([self, trait, ...types].some((text) => this.calls.mentionsHidden(text))) return;
      const asked = withArguments(trait, types).replace(/\bSelf\b/g, self);
      this.requirement(header, self, asked, originOf(module, item, `impl ${trait} for ${self}`));
      return;
    }
    if (this.calls.mentionsHidden(self)) return;
    for (const member of members)
      if (!this.leavesOut(module, members, member)) this.member(module, member, header, self);
  }

  private member(module: StubModule, member: NodeId, header: Header, self: string): void {
    const { tree } = module;
    if (!isPub(tree, member)) return;
    const subject = `${self.replace(/<.*/, '')}::${nameOf(tree, member)}`;
    const origin = originOf(module, member, subject);
    if (tree.kind(member) === 'const_item') {
      const type = textOf(tree, tree.childByField(member, 'type')).replace(/\bSelf\b/g, self);
      this.out.add(
        `fn ${this.out.fresh('p')}${header.generics}() ${whereText(header.where)} { let _: ${type} = <${self}>::${nameOf(tree, member)}; }`,
        origin,
      );
    }
    const made = withSelf(readFunction(tree, member), self);
    if (made === null) return;
    const own = this.out.fresh('P');
    const where = whereText(header.where);
    this.calls.write(
      `trait ${own}${header.generics} ${where}`,
      `impl${header.generics} ${own}${header.arguments} for ${self} ${where}`,
      made,
      `Self::${made.name}`,
      origin,
    );
  }

  private freeFunction(module: StubModule, item: NodeId): void {
    const path = this.realPath(module, item);
    const made = readFunction(module.tree, item);
    if (path === null || made === null) return;
    const origin = originOf(module, item, `fn ${made.name}`);
    this.out.add(`pub use ${path};`, origin);
    const own = this.out.fresh('P');
    this.calls.write(`trait ${own}`, `impl ${own} for ()`, made, path, origin);
  }
}

/** What nobody can name in the real library is declared again, so that signatures can speak of it. */
function asPublic(text: string): string {
  return `pub ${text.replace(/^pub(\([a-z]+\))? /, '')}`;
}

/** Lifetimes before types, as the grammar of generics wants them. */
function ordered(parameters: readonly string[]): readonly string[] {
  return [...parameters].sort((a, b) => Number(b.startsWith("'")) - Number(a.startsWith("'")));
}

/** `Sink<T>` with `Error = E` is `Sink<T, Error = E>`. */
function withArguments(trait: string, extra: readonly string[]): string {
  if (extra.length === 0) return oneLine(trait);
  return trait.endsWith('>')
    ? `${trait.slice(0, -1)}, ${extra.join(', ')}>`
    : `${trait}<${extra.join(', ')}>`;
}

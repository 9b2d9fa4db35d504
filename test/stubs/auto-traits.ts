/**
 * Two crates that ask the same of every type, one of the real library's, one of the declared fields and impls alone:
 * is it `Unpin`, `Send`, `Sync`, if all its parameters are, and if one of them lacks one of these? Does it need drop?
 * Where rustc answers differently, a declaration is a lie.
 */
import { NONE, type NodeId } from '../../server/src/syntax/index.ts';
import type { CrateText } from './crate-text.ts';
import {
  allModules,
  isPub,
  nameOf,
  originOf,
  publicPath,
  type StubModule,
  splitList,
  textOf,
} from './library.ts';
import { uncheckedBecause } from './parts.ts';
import { type Header, headerOf, whereText } from './syntax.ts';

const AUTO_TRAITS = ['Unpin', 'Send', 'Sync'] as const;

/** Libraries have types of the same names. */
const MARKER = '::std::marker::';

/** Associated types by trait: their auto traits decide, too, where a type has `Option<St::Item>` inside. */
export type AssociatedTypes = ReadonlyMap<string, readonly string[]>;

export function associatedTypes(libraries: readonly StubModule[]): AssociatedTypes {
  const found = new Map<string, readonly string[]>();
  for (const root of libraries) {
    for (const { tree, items } of allModules(root)) {
      for (const item of items) {
        const body = tree.childByField(item, 'body');
        if (tree.kind(item) !== 'trait_item' || body === NONE) continue;
        const types = tree.children(body).filter((member) => tree.kind(member) === 'associated_type');
        found.set(
          nameOf(tree, item),
          types.map((type) => nameOf(tree, type)),
        );
      }
    }
  }
  return found;
}

/** Only under this feature, so that other crates can use the declared types whatever the answers are. */
export const ASK_FEATURE = 'ask';

/** Writes what is asked about a module's types, where its imports are in scope; `rootPath` is `::tokio` or `crate`. */
export function writeQuestions(
  root: StubModule,
  module: StubModule,
  rootPath: string,
  associated: AssociatedTypes,
  out: CrateText,
): void {
  const { tree } = module;
  for (const item of module.items) {
    const kind = tree.kind(item);
    if ((kind !== 'struct_item' && kind !== 'enum_item') || !isPub(tree, item)) continue;
    if (uncheckedBecause(tree, module.items, item) !== null) continue;
    const path = publicPath(root, module, nameOf(tree, item));
    if (path === null) continue;
    new Questions(headerOf(tree, item), `${rootPath}::${path}`, associated, module, item, out).write();
  }
}

class Questions {
  private readonly header: Header;
  private readonly path: string;
  private readonly module: StubModule;
  private readonly item: NodeId;
  private readonly out: CrateText;
  /** What may lack an auto trait: the parameters, and the associated types of their bounds. */
  private readonly deciding: readonly string[];

  constructor(
    header: Header,
    path: string,
    associated: AssociatedTypes,
    module: StubModule,
    item: NodeId,
    out: CrateText,
  ) {
    this.header = header;
    this.path = path;
    this.module = module;
    this.item = item;
    this.out = out;
    this.deciding = [...header.types, ...projections(header, associated)];
  }

  write(): void {
    this.needsDrop();
    for (const trait of AUTO_TRAITS) {
      this.ask(trait, null, null);
      for (const subject of this.deciding)
        for (const lacking of AUTO_TRAITS) this.ask(trait, subject, lacking);
    }
  }

  private ask(trait: string, subject: string | null, lacking: string | null): void {
    const bounds = this.deciding.map((name) => {
      const has = AUTO_TRAITS.filter((each) => name !== subject || each !== lacking);
      return `${name}: ${has.map((each) => MARKER + each).join(' + ')}`;
    });
    const { header } = this;
    const outliving = [...header.lifetimes, ...header.types].flatMap((name) =>
      header.lifetimes.flatMap((lifetime) => (name === lifetime ? [] : [`${name}: ${lifetime}`])),
    );
    const type = `${this.path}${header.arguments}`;
    const detail = subject === null ? trait : `${trait} where not ${subject}: ${lacking}`;
    this.out.add(
      `#[cfg(feature = "${ASK_FEATURE}")] fn ${this.out.fresh('q')}${header.generics}() ${whereText([...header.where, ...outliving, ...bounds])} { fn is<X: ?Sized + ${MARKER}${trait}>() {} is::<${type}>() }`,
      originOf(this.module, this.item, header.name),
      'either',
      detail,
    );
  }

  /** Only where any type will do for the parameters. */
  private needsDrop(): void {
    const { header } = this;
    const free = header.parameters.every((text) => /^('\w+|\w+(: *\?Sized)?)$/.test(text));
    if (!free || header.where.length > 0) return;
    const values = [...header.lifetimes.map(() => "'static"), ...header.types.map(() => 'u8')];
    const type = `${this.path}${values.length === 0 ? '' : `<${values.join(', ')}>`}`;
    this.out.add(
      `#[cfg(feature = "${ASK_FEATURE}")] const _: () = ::std::assert!(::std::mem::needs_drop::<${type}>());`,
      originOf(this.module, this.item, header.name),
      'either',
      'needs drop',
    );
  }
}

function projections(header: Header, associated: AssociatedTypes): readonly string[] {
  const found = [...header.parameters, ...header.where].flatMap((text) => {
    const [, subject, bounds] = /^(\w+)\s*:\s*(.*)$/s.exec(text) ?? [];
    if (subject === undefined || bounds === undefined || !header.types.includes(subject)) return [];
    return splitList(bounds, '+').flatMap((bound) => {
      const trait = bound.replace(/<.*/s, '').split('::').at(-1)!;
      const types = bound.includes('=') ? [] : (associated.get(trait) ?? []);
      return types.map((type) => `<${subject} as ${bound}>::${type}`);
    });
  });
  return [...new Set(found)];
}

// ------------------------------------------------------------------------------------- the declared crate

/** The declared types, with their fields and the impls that decide auto traits, as a crate that compiles. */
export function writeDeclared(
  root: StubModule,
  real: string,
  associated: AssociatedTypes,
  out: CrateText,
): void {
  out.add('#![allow(warnings)]');
  declareModule(root, root, real, associated, out);
}

function declareModule(
  root: StubModule,
  module: StubModule,
  real: string,
  associated: AssociatedTypes,
  out: CrateText,
): void {
  const { tree } = module;
  for (const item of module.items) {
    const name = nameOf(tree, item);
    const text = textOf(tree, item);
    const origin = originOf(module, item, name);
    switch (tree.kind(item)) {
      case 'union_item':
        // rustc wants the real `ManuallyDrop` in unions, also in the module that declares it.
        out.add(text.replace(/\bManuallyDrop\b/g, '::std::mem::ManuallyDrop'), origin);
        break;
      case 'use_declaration':
      case 'struct_item':
      case 'enum_item':
      case 'type_item':
        out.add(tree.kind(item) === 'use_declaration' ? text : text.replace(/#\[.*?\]\s*/g, ''), origin);
        break;
      case 'trait_item': {
        const path = publicPath(root, module, name);
        out.add(path !== null && isPub(tree, item) ? `pub use ::${real}::${path};` : text, origin);
        break;
      }
      case 'function_signature_item':
      case 'function_item':
        out.add(`pub fn ${name}() {}`);
        break;
      case 'const_item':
      case 'static_item':
        out.add(`pub const ${name}: () = ();`);
        break;
      case 'macro_definition':
        out.add(`#[macro_export] ${text}`);
        break;
      case 'impl_item':
        declareImpl(module, item, out);
        break;
      case 'mod_item': {
        out.add(`${isPub(tree, item) ? 'pub ' : ''}mod ${name} {`);
        declareModule(root, module.modules.get(name)!, real, associated, out);
        out.add('}');
        break;
      }
      default:
    }
  }
  writeQuestions(root, module, 'crate', associated, out);
}

function declareImpl(module: StubModule, item: NodeId, out: CrateText): void {
  const { tree } = module;
  const trait = textOf(tree, tree.childByField(item, 'trait')).split('::').at(-1)!;
  const body = tree.childByField(item, 'body');
  const head = tree.slice(tree.start(item), body === NONE ? tree.after(item) : tree.start(body));
  const origin = originOf(module, item, `impl ${trait}`);
  if (trait === 'Drop') out.add(`${head} { fn drop(&mut self) {} }`, origin);
  else if (['Unpin', 'Send', 'Sync'].includes(trait)) out.add(`${head} {}`, origin);
}

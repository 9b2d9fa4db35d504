/**
 * What a list of items declares, by name: made once for the items of a module, whichever crate or revision asks.
 */
import type {
  Attribute,
  ExternCrateItem,
  FunctionItem,
  Item,
  ItemId,
  MacroItem,
  ModItem,
  UseImport,
} from '../hir/model.ts';
import type { ItemList } from './item-list.ts';
import type { Namespace } from './model.ts';

export interface Import {
  readonly use: UseImport;
  readonly visibility: Item['visibility'];
  /** Those of the item that it stands in, for the `cfg` among them. */
  readonly attributes: readonly Attribute[];
  /** Written among the arguments of a macro, which may leave it out. */
  readonly inCall: boolean;
  /** Of an `extern crate`. */
  readonly crate: boolean;
}

export interface Entry {
  readonly items: readonly Item[];
  readonly imports: readonly Import[];
  /** Functions that define procedural macros of this name. */
  readonly procMacros: readonly FunctionItem[];
}

interface OpenEntry extends Entry {
  readonly items: Item[];
  readonly imports: Import[];
  readonly procMacros: FunctionItem[];
}

export class DeclaredNames {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly globs: readonly Import[];
  /** `use … as _`: only traits matter among them. */
  readonly anonymous: readonly Import[];
  /** Calls that may make items. */
  readonly calls: readonly MacroItem[];
  /** `#[macro_use]`: whose macros are in textual scope from there on. */
  readonly macroUses: readonly (ModItem | ExternCrateItem)[];

  /** `owner` is the module's own item in their list. */
  constructor(items: readonly Item[], owner: ItemId | null) {
    const entries = new Map<string, OpenEntry>();
    const globs: Import[] = [];
    const anonymous: Import[] = [];
    const calls: MacroItem[] = [];
    const macroUses: (ModItem | ExternCrateItem)[] = [];
    const entry = (name: string) => {
      let found = entries.get(name);
      if (found === undefined) {
        found = { items: [], imports: [], procMacros: [] };
        entries.set(name, found);
      }
      return found;
    };
    for (const item of items) {
      const { visibility } = item;
      const of = (use: UseImport, crate = false): Import => ({
        use,
        visibility,
        attributes: item.attributes,
        inCall: item.parent !== owner,
        crate,
      });
      switch (item.kind) {
        case 'use':
          for (const use of item.imports) {
            if (use.alias === null) globs.push(of(use));
            else if (use.alias.text === '_') anonymous.push(of(use));
            else entry(use.alias.text).imports.push(of(use));
          }
          break;
        case 'externCrate': {
          const alias = item.alias ?? item.name;
          entry(alias.text).imports.push(of({ path: [item.name], global: true, alias }, true));
          if (hasAttribute(item, 'macro_use')) macroUses.push(item);
          break;
        }
        case 'macroCall':
          calls.push(item);
          break;
        case 'impl':
        case 'externBlock':
          break;
        default:
          entry(item.name.text).items.push(item);
          if (item.kind === 'mod' && hasAttribute(item, 'macro_use')) macroUses.push(item);
          if (item.kind === 'function' && item.attributes.length > 0) {
            const macro = procMacroName(item);
            if (macro !== null) entry(macro).procMacros.push(item);
          }
      }
    }
    this.entries = entries;
    this.globs = globs;
    this.anonymous = anonymous;
    this.calls = calls;
    this.macroUses = macroUses;
  }

  /** Those of the items that stand in `owner` of a list. */
  static of(list: ItemList, owner: ItemId | null): DeclaredNames {
    let owners = known.get(list);
    if (owners === undefined) {
      owners = new Map();
      known.set(list, owners);
    }
    let names = owners.get(owner);
    if (names === undefined) {
      names = new DeclaredNames(list.children(owner), owner);
      owners.set(owner, names);
    }
    return names;
  }
}

const known = new WeakMap<ItemList, Map<ItemId | null, DeclaredNames>>();

export function hasAttribute(item: Item, path: string): boolean {
  return item.attributes.some((attribute) => attribute.path === path);
}

/** The macro that a function of a proc-macro crate defines (Reference, "Procedural Macros"). */
function procMacroName(item: FunctionItem): string | null {
  for (const { path, arguments: text } of item.attributes) {
    if (path === 'proc_macro' || path === 'proc_macro_attribute') return item.name.text;
    if (path === 'proc_macro_derive') return /^\s*(\w+)/.exec(text ?? '')?.[1] ?? null;
  }
  return null;
}

/** The namespaces in which an item declares its name. */
export function isIn(item: Item, namespace: Namespace): boolean {
  switch (item.kind) {
    case 'struct':
      return namespace === 'type' || (namespace === 'value' && item.variants[0]?.shape !== 'struct');
    case 'enum':
    case 'union':
    case 'typeAlias':
    case 'trait':
    case 'mod':
      return namespace === 'type';
    case 'function':
    case 'const':
    case 'static':
      return namespace === 'value';
    case 'macroDefinition':
      return namespace === 'macro';
    default:
      return false;
  }
}

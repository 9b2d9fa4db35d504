/** Headers and signatures of declarations as text that can be written again elsewhere. */
import { type FlatTree, NONE, type NodeId } from '../../server/src/syntax/index.ts';
import { nameOf, oneLine, splitList, textOf } from './library.ts';

export interface Header {
  readonly name: string;
  /** `'a`, `T: Bound`, `const N: usize`, defaults left out. */
  readonly parameters: readonly string[];
  /** `<'a, T: Bound>`, defaults left out; empty without parameters. */
  readonly generics: string;
  /** `<'a, T>`: the parameters handed on. */
  readonly arguments: string;
  readonly lifetimes: readonly string[];
  /** Names of the type parameters. */
  readonly types: readonly string[];
  readonly where: readonly string[];
}

export interface Signature {
  readonly name: string;
  readonly generics: string;
  /** Names of the type and const parameters, in order. */
  readonly handedOn: readonly string[];
  /** `&mut self`, `self: Pin<&mut Self>`; null for an associated function. */
  readonly self: string | null;
  readonly names: readonly string[];
  readonly types: readonly string[];
  /** All parameters as written. */
  readonly parameters: string;
  /** ` -> T`, or empty. */
  readonly output: string;
  readonly where: readonly string[];
  readonly async: boolean;
  readonly unsafe: boolean;
}

export function headerOf(tree: FlatTree, item: NodeId): Header {
  const parameters = parametersOf(tree, item);
  return { name: nameOf(tree, item), ...written(parameters), where: whereOf(tree, item) };
}

function written(parameters: readonly string[]): Omit<Header, 'name' | 'where'> {
  const lifetimes = parameters
    .filter((text) => text.startsWith("'"))
    .map((text) => text.split(':')[0]!.trim());
  const types = parameters.filter((text) => !text.startsWith("'") && !text.startsWith('const '));
  const handedOn = parameters.map(nameOfParameter);
  return {
    parameters,
    generics: parameters.length === 0 ? '' : `<${parameters.join(', ')}>`,
    arguments: handedOn.length === 0 ? '' : `<${handedOn.join(', ')}>`,
    lifetimes,
    types: types.map((text) => text.split(':')[0]!.trim()),
  };
}

function nameOfParameter(text: string): string {
  return text
    .replace(/^const /, '')
    .split(':')[0]!
    .trim();
}

/** Null: the node is no function. */
export function readFunction(tree: FlatTree, node: NodeId): Signature | null {
  const kind = tree.kind(node);
  if (kind !== 'function_signature_item' && kind !== 'function_item') return null;
  const list = textOf(tree, tree.childByField(node, 'parameters')).slice(1, -1);
  const parameters = splitList(list);
  const first = parameters[0] ?? '';
  const hasSelf = /^(&\s*('\w+\s+)?)?(mut\s+)?self\b/.test(first);
  const rest = parameters.slice(hasSelf ? 1 : 0);
  const output = textOf(tree, tree.childByField(node, 'return_type'));
  const modifiers = textOf(tree, tree.childOfKind(node, 'function_modifiers'));
  const generics = parametersOf(tree, node);
  return {
    name: nameOf(tree, node),
    generics: generics.length === 0 ? '' : `<${generics.join(', ')}>`,
    handedOn: generics.filter((text) => !text.startsWith("'")).map(nameOfParameter),
    self: hasSelf ? first.replace(/^mut self/, 'self') : null,
    names: rest.map((text) => text.slice(0, text.indexOf(':')).trim()),
    types: rest.map((text) => text.slice(text.indexOf(':') + 1).trim()),
    parameters: list,
    output: output === '' ? '' : ` -> ${output}`,
    where: whereOf(tree, node),
    async: /\basync\b/.test(modifiers),
    unsafe: /\bunsafe\b/.test(modifiers),
  };
}

/** The generic parameters as written, without their defaults. */
function parametersOf(tree: FlatTree, item: NodeId): readonly string[] {
  const list = tree.childByField(item, 'type_parameters');
  if (list === NONE) return [];
  return splitList(textOf(tree, list).slice(1, -1)).map(withoutDefault);
}

/** An `=` outside all brackets begins the default. */
function withoutDefault(parameter: string): string {
  let depth = 0;
  for (const [index, letter] of [...parameter].entries()) {
    if ('<([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) || (letter === '>' && parameter[index - 1] !== '-')) depth--;
    else if (letter === '=' && depth === 0) return parameter.slice(0, index).trim();
  }
  return parameter;
}

function whereOf(tree: FlatTree, item: NodeId): readonly string[] {
  const clause = tree.childOfKind(item, 'where_clause');
  if (clause === NONE) return [];
  return splitList(oneLine(tree.text(clause)).replace(/^where\s/, ''));
}

/** `where A: B, C: D`; empty without predicates. */
export function whereText(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : `where ${predicates.join(', ')}`;
}

/**
 * The header without the parameters whose bound is one of the traits that stand for a list of types, once for each
 * choice of such types.
 */
export function instances(
  header: Header,
  lists: ReadonlyMap<string, readonly string[]>,
): readonly { readonly header: Header; readonly types: ReadonlyMap<string, string> }[] {
  const chosen = header.parameters.flatMap((text) => {
    const [, name, trait] = /^(\w+)\s*:\s*(\w+)$/.exec(text) ?? [];
    const types = trait === undefined ? undefined : lists.get(trait);
    return types === undefined ? [] : [{ name: name!, types }];
  });
  const names = new Set(chosen.map(({ name }) => name));
  const parameters = header.parameters.filter((text) => !names.has(nameOfParameter(text)));
  const rest: Header = { ...header, ...written(parameters) };
  let choices: readonly ReadonlyMap<string, string>[] = [new Map()];
  for (const { name, types } of chosen)
    choices = choices.flatMap((choice) => types.map((type) => new Map([...choice, [name, type]])));
  return choices.map((types) => ({ header: rest, types }));
}

/** The function as one that names the type instead of `Self`, which in a trait would be anything. */
export function withSelf(made: Signature | null, self: string): Signature | null {
  const type = self.includes(' + ') ? `(${self})` : self;
  const named = (text: string) => text.replace(/\bSelf\b/g, () => type);
  // A lifetime without a name is another one wherever it is written.
  return made === null || self.includes("'_")
    ? null
    : { ...made, types: made.types.map(named), output: named(made.output), where: made.where.map(named) };
}

/** Types as a Rust programmer writes them: short paths, elided lifetimes as `'_`, defaults left out. */
import { lowerType } from './lower.ts';
import type { TraitBound, Ty } from './model.ts';
import { scopeOf } from './scope.ts';
import { declarationOf, isUnit } from './ty.ts';

/** Nesting that is written out before the rest becomes `…`. */
const MAX_DEPTH = 12;

/** `canonical` writes the whole path of every type and trait: `std::vec::Vec<crate::net::Conn>`. */
export type NameForm = 'short' | 'canonical';

export function displayType(type: Ty, names: NameForm = 'short'): string {
  return write(type, names, 0);
}

function write(type: Ty, names: NameForm, depth: number): string {
  if (depth > MAX_DEPTH) return '…';
  const inner = (part: Ty) => write(part, names, depth + 1);
  switch (type.kind) {
    case 'unknown':
      return '_';
    case 'never':
      return '!';
    case 'primitive':
      return type.name;
    case 'adt': {
      const args = [...type.lifetimes.map(lifetimeName), ...withoutDefaults(type).map(inner)];
      const name = names === 'short' ? type.definition.name : type.definition.path;
      return args.length === 0 ? name : `${name}<${args.join(', ')}>`;
    }
    case 'reference': {
      const lifetime = type.lifetime === null || /^'(\d|_)/.test(type.lifetime) ? '' : `${type.lifetime} `;
      return `&${lifetime}${type.mutable ? 'mut ' : ''}${parenthesized(type.target, inner)}`;
    }
    case 'pointer':
      return `*${type.mutable ? 'mut' : 'const'} ${parenthesized(type.target, inner)}`;
    case 'tuple':
      return type.elements.length === 1
        ? `(${inner(type.elements[0]!)},)`
        : `(${type.elements.map(inner).join(', ')})`;
    case 'array':
      return `[${inner(type.element)}; ${type.length}]`;
    case 'slice':
      return `[${inner(type.element)}]`;
    case 'fnPointer':
      return `fn(${type.inputs.map(inner).join(', ')})${result(type.output, inner)}`;
    case 'fnItem':
      return `fn ${named(type.path, names)}`;
    case 'closure':
      return type.async ? '{async closure}' : '{closure}';
    case 'future':
      return `impl Future<Output = ${inner(type.output)}>`;
    case 'dyn':
      return `dyn ${bounds(type.bounds, names, inner)}`;
    case 'opaque':
      return `impl ${bounds(type.bounds, names, inner)}`;
    case 'parameter':
      return type.name.startsWith('impl#') ? `impl ${bounds(type.bounds, names, inner)}` : type.name;
    case 'projection':
      return projection(type, names, inner);
  }
}

/** Elided lifetimes have names of their own inside signatures. */
function lifetimeName(lifetime: string): string {
  return /^'(\d|_)/.test(lifetime) ? "'_" : lifetime;
}

function parenthesized(target: Ty, inner: (part: Ty) => string): string {
  const text = inner(target);
  return (target.kind === 'dyn' || target.kind === 'opaque') && text.includes(' + ') ? `(${text})` : text;
}

function result(output: Ty, inner: (part: Ty) => string): string {
  return isUnit(output) ? '' : ` -> ${inner(output)}`;
}

/** A canonical path in the form asked for. */
function named(path: string, names: NameForm): string {
  return names === 'short' ? path.slice(path.lastIndexOf(':') + 1) : path;
}

function bounds(list: readonly TraitBound[], names: NameForm, inner: (part: Ty) => string): string {
  return list.length === 0 ? '_' : list.map((bound) => traitBound(bound, names, inner)).join(' + ');
}

function traitBound(
  { trait, arguments: args, bindings }: TraitBound,
  names: NameForm,
  inner: (part: Ty) => string,
): string {
  if (trait.startsWith("'")) return lifetimeName(trait);
  const name = named(trait, names);
  const inputs = args[0];
  if (/(^|::)(Async)?Fn(Mut|Once)?$/.test(name) && inputs?.kind === 'tuple') {
    const output = bindings.find((binding) => binding.name === 'Output');
    return `${name}(${inputs.elements.map(inner).join(', ')})${output === undefined ? '' : result(output.type, inner)}`;
  }
  const all = [...args.map(inner), ...bindings.map((binding) => `${binding.name} = ${inner(binding.type)}`)];
  return all.length === 0 ? name : `${name}<${all.join(', ')}>`;
}

function projection(
  type: Extract<Ty, { kind: 'projection' }>,
  names: NameForm,
  inner: (part: Ty) => string,
): string {
  if (type.base.kind === 'parameter') return `${inner(type.base)}::${type.name}`;
  if (type.trait === null) return `<${inner(type.base)}>::${type.name}`;
  return `<${inner(type.base)} as ${named(type.trait, names)}>::${type.name}`;
}

/** `HashMap<K, V>`, not `HashMap<K, V, RandomState>`. */
function withoutDefaults(type: Extract<Ty, { kind: 'adt' }>): readonly Ty[] {
  const declared = declarationOf(type.definition);
  if (declared === null) return type.arguments;
  const { types } = declared.item.generics;
  let count = type.arguments.length;
  while (count > 0) {
    const standard = types[count - 1]?.default;
    if (standard === undefined || standard === null) break;
    const argument = type.arguments[count - 1]!;
    if (
      argument.kind !== 'unknown' &&
      displayType(lowerType(standard, scopeOf(declared))) !== displayType(argument)
    )
      break;
    count--;
  }
  return type.arguments.slice(0, count);
}

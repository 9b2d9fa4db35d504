/** Types as text that is the same exactly for types that are the same: keys for remembering proofs. */
import type { BodyOrigin, TraitBound, Ty } from '../types/model.ts';

export function typeKey(type: Ty): string {
  switch (type.kind) {
    case 'unknown':
    case 'never':
      return type.kind;
    case 'primitive':
      return type.name;
    case 'adt':
      return `${type.definition.path}<${keys(type.arguments)}>`;
    case 'reference':
    case 'pointer':
      return `${type.kind === 'reference' ? '&' : '*'}${type.mutable ? 'mut ' : ''}${typeKey(type.target)}`;
    case 'tuple':
      return `(${keys(type.elements)})`;
    case 'array':
    case 'slice':
      return `[${typeKey(type.element)}]`;
    case 'fnPointer':
    case 'fnItem':
      return 'fn'; // Has every auto trait, whatever its signature.
    case 'closure':
      return `closure ${type.expr} ${originKey(type.origin)}(${keys(type.captures)})`;
    case 'future':
      return `future ${type.expr ?? type.path} ${originKey(type.origin)}(${keys(type.arguments)})`;
    case 'dyn':
      return `dyn ${boundKeys(type.bounds)}`;
    case 'opaque':
      if (type.argument) return `impl ${type.parameter ?? ''} ${boundKeys(type.bounds)}`;
      return `impl ${type.revealed === null ? boundKeys(type.bounds) : `= ${typeKey(type.revealed)}`}`;
    case 'parameter':
      return `'${type.name}`;
    case 'projection':
      return `<${typeKey(type.base)} as ${type.trait}<${keys(type.arguments ?? [])}>>::${type.name}`;
  }
}

function keys(types: readonly Ty[]): string {
  return types.map(typeKey).join(',');
}

function boundKeys(bounds: readonly TraitBound[]): string {
  return bounds
    .map(({ trait, arguments: args, bindings }) => {
      const bound = bindings.map(({ name, type }) => `${name}=${typeKey(type)}`).join(',');
      return `${trait}<${keys(args)};${bound}>`;
    })
    .join('+');
}

function originKey(origin: BodyOrigin | undefined): string {
  if (origin === undefined) return '?';
  const { uri, item, span } = origin.location;
  return `${uri}#${item}:${span.start}<${origin.generics.map(({ type }) => typeKey(type)).join(',')}>`;
}

/** Type parameters, which no lifetime is that a key has, and those that an argument's `impl Trait` stands for. */
const PARAMETER = /'(?!_\b|static\b)|\bimpl (?:impl#| )/;

/** Whether no type parameter occurs in the type of this key. */
export function isClosed(key: string): boolean {
  return !PARAMETER.test(key);
}

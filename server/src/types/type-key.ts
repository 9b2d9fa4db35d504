/** A type as a text that no other type has, for finding it again: unlike what is displayed, with canonical paths. */
import type { TraitBound, Ty } from './model.ts';

/** Parts that are written out. Types beyond are recognised by nothing, which costs time, never a wrong answer. */
const MAX_PARTS = 2_000;

/** Null for a type that is too large, or holds an `impl Trait`. Lifetimes are left out: nothing that is looked up by the key depends on them. */
export function typeKey(type: Ty): string | null {
  const budget = { left: MAX_PARTS };
  const key = write(type, budget);
  return budget.left < 0 ? null : key;
}

function write(type: Ty, budget: { left: number }): string {
  if (--budget.left < 0) return '';
  const all = (parts: readonly Ty[]) => parts.map((part) => write(part, budget)).join();
  const bounds = (list: readonly TraitBound[]) =>
    list
      .map(({ trait, arguments: args, bindings }) => {
        const bound = bindings.map((binding) => `${binding.name}=${write(binding.type, budget)}`);
        return `${trait}<${all(args)};${bound.join()}>`;
      })
      .join('+');
  switch (type.kind) {
    case 'unknown':
      return '?';
    case 'never':
      return '!';
    case 'primitive':
      return type.name;
    case 'adt':
      return `${type.definition.path}<${all(type.arguments)}>`;
    case 'reference':
    case 'pointer':
      return `${type.kind === 'pointer' ? '*' : '&'}${type.mutable ? 'mut ' : ''}${write(type.target, budget)}`;
    case 'tuple':
      return `(${all(type.elements)})`;
    case 'array':
      return `[${write(type.element, budget)};${type.length}]`;
    case 'slice':
      return `[${write(type.element, budget)}]`;
    case 'fnPointer':
      return `fn(${all(type.inputs)})->${write(type.output, budget)}`;
    case 'fnItem':
      return `fn ${type.path}`;
    case 'closure':
      return `closure ${type.expr}(${all(type.captures)})`;
    case 'future':
      return `future ${type.path ?? type.expr}<${all(type.arguments)}>`;
    case 'dyn':
      return `dyn ${bounds(type.bounds)}`;
    case 'opaque':
      // What is behind it tells two of the same bounds apart, and looking there is what a key is to save.
      budget.left = -1;
      return '';
    case 'parameter':
      return `'${type.name}`;
    case 'projection':
      return `<${write(type.base, budget)} as ${type.trait ?? '?'}<${all(type.arguments ?? [])}>>::${type.name}`;
  }
}

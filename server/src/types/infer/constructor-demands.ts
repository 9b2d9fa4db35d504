/** Notes where the bounds of a struct or an enum demand an auto trait of what it is built from. */
import type { ExprId } from '../../hir/model.ts';
import type { AdtDefinition, VariantDefinition } from '../../names/index.ts';
import { autoTraitBounds } from '../argument-bounds.ts';
import { lowerType } from '../lower.ts';
import type { Ty } from '../model.ts';
import { scopeOf } from '../scope.ts';
import { eraseLifetimes, substitute } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { DEMANDED, NOWHERE, parametersIn } from './demands.ts';

/** `type`: what is built; `written`: the names of the fields in the order of the values, `0`, `1`, … of a tuple. */
export interface Construction {
  readonly type: Ty;
  readonly definition: AdtDefinition | VariantDefinition;
  readonly written: readonly string[];
}

/** `expr` is a call of the constructor, or a struct expression; then `blamed` counts the values in it. */
export function noteConstruction(cx: InferenceContext, expr: ExprId, built: Construction): void {
  const { definition } = built;
  const [adt, variant] =
    definition.kind === 'adt'
      ? [definition, definition.item.variants[0]!]
      : [definition.adt, definition.variant];
  const predicates = autoTraitBounds(adt);
  const type = cx.shallow(built.type);
  if (predicates.length === 0 || type.kind !== 'adt') return;

  const scope = scopeOf(adt);
  const mentions = variant.fields.map(({ name, type: field }) => ({
    name: name.text,
    parameters: parametersIn(lowerType(field, scope)),
  }));
  const substitution = new Map(
    adt.item.generics.types.flatMap(({ name }, index) => {
      const argument = type.arguments[index];
      return argument === undefined ? [] : [[name.text, argument] as const];
    }),
  );
  for (const { type: subject, bound } of predicates) {
    const names = parametersIn(subject);
    const fields = mentions.filter(({ parameters }) => names.some((name) => parameters.includes(name)));
    const place = fields.length === 1 ? built.written.indexOf(fields[0]!.name) : -1;
    cx.demands.push({
      trait: DEMANDED.get(bound.trait)!,
      type: cx.normalize(eraseLifetimes(substitute(subject, substitution))),
      ...NOWHERE,
      kind: 'bound',
      expr,
      blamed: place < 0 ? null : place,
      path: definition.path,
    });
  }
}

/** Inference of one body. */
import type { Body, FunctionItem, ItemId, ValueItem } from '../../hir/model.ts';
import type { ItemHome, Module } from '../../names/index.ts';
import type { LowerScope } from '../lower.ts';
import { lowerType } from '../lower.ts';
import { type BodyTypes, type Ty, UNKNOWN } from '../model.ts';
import type { BodyOwner } from '../origin.ts';
import { selfType } from '../signature.ts';
import type { Solver } from '../solver.ts';
import { lazyOpaque, UNIT } from '../ty.ts';
import { InferenceContext } from './context.ts';
import { inferExpression } from './expressions.ts';
import { checkPattern } from './patterns.ts';
import { InferredBody } from './results.ts';

export interface InferenceInput {
  readonly body: Body;
  readonly item: FunctionItem | ValueItem;
  readonly scope: LowerScope;
  readonly solver: Solver;
  /** Where the items declared in the body stand. */
  readonly home: ItemHome;
  /** Whose body it is; null where the declaration cannot be found. */
  readonly owner: BodyOwner | null;
  /** Told of every block that declares items, so that the functions among them can be inferred later. */
  readonly onBlock: (module: Module, items: readonly ItemId[]) => void;
}

/** The types of everything in a body. Never throws on unknown or wrong code. */
export function inferBody(input: InferenceInput): BodyTypes {
  return new InferredBody(run(input));
}

/** The type of what a function's body gives back, for seeing through `impl Trait`. */
export function inferResult(input: InferenceInput): Ty {
  const cx = run(input);
  const results = [cx.exprs[input.body.root] ?? UNKNOWN, ...cx.returned].map((type) => cx.table.finish(type));
  return results.find(({ kind }) => kind !== 'never' && kind !== 'unknown') ?? UNKNOWN;
}

function run({ item, ...setup }: InferenceInput): InferenceContext {
  const { body, scope, solver } = setup;
  const cx = new InferenceContext(setup, inferExpression);
  return solver.inferring(cx.table, () => {
    const output = cx.normalize(outputOf(item, scope));
    cx.frames.push({ expr: null, output, move: false, captures: new Map() });
    for (const [index, parameter] of body.parameters.entries()) {
      checkPattern(cx, parameter.pat, parameterType(cx, item, index, parameter));
    }
    cx.coerce(cx.infer(body.root, output), output, body.root);
    cx.obligations.finish();
    return cx;
  });
}

function outputOf(item: FunctionItem | ValueItem, scope: LowerScope): Ty {
  if (item.kind !== 'function') return item.type === null ? { kind: 'unknown' } : lowerType(item.type, scope);
  return item.output === null
    ? UNIT
    : lowerType(item.output, { ...scope, opaque: (bounds) => lazyOpaque(bounds, false, () => null) });
}

function parameterType(
  cx: InferenceContext,
  item: FunctionItem | ValueItem,
  index: number,
  parameter: Body['parameters'][number],
): Ty {
  if (item.kind !== 'function') return { kind: 'unknown' };
  if (parameter.isSelf)
    return item.self === null ? { kind: 'unknown' } : cx.normalize(selfType(item.self, cx.scope));
  const declared = parameter.type ?? item.parameters[index - (item.self === null ? 0 : 1)]?.type;
  return declared === undefined ? { kind: 'unknown' } : cx.normalize(lowerType(declared, cx.scope));
}

/** Pinscope's types in the form that rustc's are brought into. */
import type { PlaceType } from '../../../../server/src/analysis.ts';
import { boundsShape, type Shape, shape, UNKNOWN_SHAPE } from './shape.ts';

type Ty = PlaceType['type'];
type Bounds = Extract<Ty, { kind: 'dyn' }>['bounds'];

export function shapeOf(type: Ty): Shape {
  switch (type.kind) {
    case 'unknown':
      return UNKNOWN_SHAPE;
    case 'never':
      return shape('never');
    case 'primitive':
      return shape('path', type.name);
    case 'adt':
      return shape('path', type.definition.path, type.arguments.map(shapeOf));
    case 'reference':
      return shape(type.mutable ? '&mut' : '&', '', [shapeOf(type.target)]);
    case 'pointer':
      return shape(type.mutable ? '*mut' : '*const', '', [shapeOf(type.target)]);
    case 'tuple':
      return shape('tuple', '', type.elements.map(shapeOf));
    case 'array':
    case 'slice':
      return shape(type.kind, '', [shapeOf(type.element)]);
    case 'fnPointer':
      return shape('fn', '', [...type.inputs, type.output].map(shapeOf));
    case 'fnItem':
      return shape('fn item');
    case 'closure':
      return shape('closure');
    case 'future':
      // rustc keeps what an `async fn` gives back opaque; a block has a type of its own.
      return type.expr === null ? shape('impl', 'Future', [shapeOf(type.output)]) : shape('async block');
    case 'dyn':
      return boundsShape('dyn', bounds(type.bounds));
    case 'opaque':
      return boundsShape('impl', bounds(type.bounds));
    case 'parameter':
      return type.name.startsWith('impl#')
        ? boundsShape('impl', bounds(type.bounds))
        : shape('path', type.name);
    case 'projection':
      return shape('projection', type.name, [shapeOf(type.base)]);
  }
}

function bounds(list: Bounds) {
  return list.map(({ trait, arguments: args, bindings }) => ({
    trait,
    parts: [...args.map(shapeOf), ...bindings.map((binding) => shapeOf(binding.type))],
  }));
}

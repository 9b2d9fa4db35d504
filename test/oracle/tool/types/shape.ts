/**
 * A type reduced to what both sides can say: its outermost constructor and its parts. rustc's text and Pinscope's
 * data are brought into this form and compared in it.
 */

export interface Shape {
  /**
   * `unknown`: Pinscope does not know. `path`: a nominal type, a primitive or a parameter, by `name`. Pointers, tuples,
   * … by their own kind; `projection` by the associated type's name; `dyn` and `impl` by the names of their traits.
   */
  readonly kind:
    | 'unknown'
    | 'path'
    | '&'
    | '&mut'
    | '*const'
    | '*mut'
    | 'tuple'
    | 'array'
    | 'slice'
    | 'fn'
    | 'fn item'
    | 'closure'
    | 'async block'
    | 'never'
    | 'projection'
    | 'dyn'
    | 'impl';
  readonly name: string;
  readonly parts: readonly Shape[];
}

export function shape(kind: Shape['kind'], name = '', parts: readonly Shape[] = []): Shape {
  return { kind, name, parts };
}

export const UNKNOWN_SHAPE = shape('unknown');

/** Traits that say nothing about what a type is; rustc and Pinscope order and infer them differently. */
const MARKERS = new Set(['Send', 'Sync', 'Unpin', 'Sized', 'UnwindSafe', 'RefUnwindSafe', 'Freeze']);

/** One name for a list of bounds, whatever their order; associated types and arguments are parts. */
export function boundsShape(
  kind: 'dyn' | 'impl',
  bounds: readonly { readonly trait: string; readonly parts: readonly Shape[] }[],
): Shape {
  const told = bounds
    .map(({ trait, parts }) => ({ name: trait.slice(trait.lastIndexOf(':') + 1), parts }))
    .filter(({ name }) => !name.startsWith("'") && !MARKERS.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const name = told.map((bound) => bound.name).join(' + ');
  return shape(
    kind,
    name,
    told.flatMap((bound) => bound.parts),
  );
}

/** The type in short, for reports: with paths, so that two types of one name can be told apart. */
export function showShape({ kind, name, parts }: Shape): string {
  const inner = parts.map(showShape).join(', ');
  if (kind === 'unknown') return '_';
  if (kind === 'path') return parts.length === 0 ? name : `${name}<${inner}>`;
  if (kind.startsWith('&') || kind.startsWith('*')) return `${kind.replace(/^&mut$|^\*.*/, '$& ')}${inner}`;
  return `${kind}${name === '' ? '' : ` ${name}`}${parts.length === 0 ? '' : `(${inner})`}`;
}

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

/** The types a crate writes, `what` and `what_core` being one family that re-exports itself. */
function family(path: string): string {
  const crate = path.split('::')[0]!;
  return /^(core|alloc|std)$/.test(crate) ? 'std' : crate.split('_')[0]!;
}

/**
 * Whether two nominal types are the same. Both sides print the path that users are likely to write, which may lead
 * through other re-exports; the name, and the crate or the modules around it, must agree.
 */
export function samePath(rustc: string, ours: string): boolean {
  const names = rustc.split('::');
  const own = ours.split('::');
  if (names.at(-1) !== own.at(-1)) return false;
  if (names.length === 1 && own.length === 1) return true;
  if (own[0] === 'crate') return names.length < own.length && endsWith(own, names);
  return family(rustc) === family(ours) || endsWith(own, names);
}

function endsWith(list: readonly string[], end: readonly string[]): boolean {
  return end.every((name, i) => name === list[list.length - end.length + i]);
}

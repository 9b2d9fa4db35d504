/**
 * The part of web-tree-sitter's WebAssembly module that a tree walk needs, called without the JavaScript classes
 * around it. `TreeCursor` copies its state into WASM memory and back on every call; left there between calls, a walk
 * that reads every node costs a quarter (measured: 0.2 instead of 0.75 times the parse).
 *
 * The cursor's state lies at the start of the module's transfer buffer, and the functions below work on what they
 * find there. So only one walk can be under way, and nothing else may call web-tree-sitter meanwhile; walks here are
 * synchronous and keep to that. A test holds the copies equal to what the public API says.
 */
import type { Tree } from 'web-tree-sitter';

/** Address of a `TSTree` in WASM memory. */
export type TreeAddress = number;

export interface CursorFunctions {
  /** Writes the root node into the buffer. */
  readonly rootNode: (tree: TreeAddress) => void;
  /** Replaces the node in the buffer by the smallest descendant that spans the two offsets written behind it. */
  readonly descendantForIndex: (tree: TreeAddress) => void;
  readonly nodeHasError: (tree: TreeAddress) => number;
  /** Replaces the node in the buffer by a cursor on it. */
  readonly newCursor: (tree: TreeAddress) => void;
  /** Replaces the cursor in the buffer by its node; the cursor must be put back. */
  readonly currentNode: (tree: TreeAddress) => void;
  readonly deleteCursor: (tree: TreeAddress) => void;
  readonly gotoFirstChild: (tree: TreeAddress) => number;
  readonly gotoNextSibling: (tree: TreeAddress) => number;
  readonly gotoParent: (tree: TreeAddress) => number;
  readonly kindId: (tree: TreeAddress) => number;
  readonly fieldId: (tree: TreeAddress) => number;
  readonly isMissing: (tree: TreeAddress) => number;
  /** In UTF-16 units, as everywhere. */
  readonly start: (tree: TreeAddress) => number;
  readonly end: (tree: TreeAddress) => number;
}

export interface Binding extends CursorFunctions {
  /** `HEAP32` index of the transfer buffer. */
  readonly buffer: number;
  /** WASM memory as it is now: the view is replaced whenever the memory grows. */
  readonly heap: () => Int32Array;
}

const EXPORTS: Readonly<Record<keyof CursorFunctions, string>> = {
  rootNode: '_ts_tree_root_node_wasm',
  descendantForIndex: '_ts_node_descendant_for_index_wasm',
  nodeHasError: '_ts_node_has_error_wasm',
  newCursor: '_ts_tree_cursor_new_wasm',
  currentNode: '_ts_tree_cursor_current_node_wasm',
  deleteCursor: '_ts_tree_cursor_delete_wasm',
  gotoFirstChild: '_ts_tree_cursor_goto_first_child_wasm',
  gotoNextSibling: '_ts_tree_cursor_goto_next_sibling_wasm',
  gotoParent: '_ts_tree_cursor_goto_parent_wasm',
  kindId: '_ts_tree_cursor_current_node_type_id_wasm',
  fieldId: '_ts_tree_cursor_current_field_id_wasm',
  isMissing: '_ts_tree_cursor_current_node_is_missing_wasm',
  start: '_ts_tree_cursor_start_index_wasm',
  end: '_ts_tree_cursor_end_index_wasm',
};

/** `sizeof(TSNode)` and `sizeof(TSTreeCursor)` in the transfer buffer, in 32-bit words. */
export const NODE_WORDS = 5;
export const CURSOR_WORDS = 4;

/**
 * Emscripten fills the object handed to `Parser.init` with the module's functions and memory views.
 * @throws Error when web-tree-sitter no longer has a function that walks need: a wrong version was installed.
 */
export function bindModule(module: Readonly<Record<string, unknown>>): Binding {
  const functions = Object.fromEntries(
    Object.entries(EXPORTS).map(([name, exported]) => [name, requireFunction(module, exported)]),
  ) as unknown as CursorFunctions;
  const bufferAddress = requireFunction(module, '_ts_init')();
  const heap = () => {
    const view = module.HEAP32;
    if (!(view instanceof Int32Array)) throw new Error('web-tree-sitter does not show its memory');
    return view;
  };
  return { ...functions, buffer: bufferAddress >> 2, heap };
}

function requireFunction(
  module: Readonly<Record<string, unknown>>,
  name: string,
): (argument?: number) => number {
  const found = module[name];
  if (typeof found !== 'function')
    throw new Error(`web-tree-sitter lacks ${name}: it is not the pinned version`);
  return found as (argument?: number) => number;
}

/** The class keeps the address under the key 0, which its type does not mention. */
export function addressOf(tree: Tree): TreeAddress {
  return (tree as unknown as { readonly 0: TreeAddress })[0];
}

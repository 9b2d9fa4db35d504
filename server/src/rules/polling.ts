/**
 * What a `poll`-like call is made on: is there a `Pin` on the way that the method accepts, and if not, what is there
 * instead? Follows the receiver's autoderef chain (Reference, "Method call expressions").
 */
import type { Item } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import type { FileFacts } from '../words/facts.ts';

/** Methods that take `self: Pin<&mut Self>`, with the trait's name and the number of arguments. */
export const POLL_METHODS: ReadonlyMap<string, { readonly trait: string; readonly arguments: number }> =
  new Map([
    ['poll', { trait: 'Future', arguments: 1 }],
    ['poll_next', { trait: 'Stream', arguments: 1 }],
    ['poll_read', { trait: 'AsyncRead', arguments: 2 }],
    ['poll_write', { trait: 'AsyncWrite', arguments: 2 }],
    ['poll_flush', { trait: 'AsyncWrite', arguments: 1 }],
    ['poll_shutdown', { trait: 'AsyncWrite', arguments: 1 }],
    ['poll_fill_buf', { trait: 'AsyncBufRead', arguments: 1 }],
  ]);

export type Receiver =
  /** Something that needs pinning; `type` is what would be pinned, `through` the pointers in front of it. */
  | { readonly kind: 'unpinned'; readonly type: Ty; readonly through: readonly Pointer[] }
  /** `Pin<Box<T>>` and its kind: pinned, but not by the reference that the method wants. */
  | { readonly kind: 'pinnedPointer'; readonly type: Ty; readonly through: readonly Pointer[] }
  /** `Pin<&T>`, `Pin<Rc<T>>`: pinned, but shared; nothing polls `polled` through that. */
  | {
      readonly kind: 'sharedPin';
      readonly type: Ty;
      readonly polled: Ty;
      readonly through: readonly Pointer[];
    }
  /** A `Pin<&mut T>` is on the way, or something on it is not known, or nothing there can be polled. */
  | { readonly kind: 'none' };

export type Pointer = 'ref' | 'refMut' | 'box' | 'shared' | 'guard' | 'pin';

const NONE: Receiver = { kind: 'none' };

/** Types that can be polled by nesting pointers this deep are not written by people. */
const MAX_DEPTH = 8;

export function receiverOf(file: FileFacts, type: Ty, trait: string, item: Item): Receiver {
  const through: Pointer[] = [];
  let at = type;
  let shared: Ty | null = null;
  const unpinned = (polled: Ty): Receiver =>
    shared === null
      ? { kind: 'unpinned', type: polled, through }
      : { kind: 'sharedPin', type: shared, polled, through };
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    if (at.kind === 'reference') {
      through.push(at.mutable ? 'refMut' : 'ref');
      at = at.target;
      continue;
    }
    if (at.kind !== 'adt') return canPoll(file, at, trait, item) ? unpinned(at) : NONE;
    const [argument] = at.arguments;
    switch (at.definition.path) {
      case 'std::pin::Pin': {
        const target = sharedTarget(argument);
        if (target === null) return shared === null ? pinReceiver(file, at, trait, through, item) : NONE;
        shared ??= at;
        through.push('pin');
        at = target;
        continue;
      }
      case 'std::boxed::Box':
        if (argument === undefined) return NONE;
        through.push('box');
        at = argument;
        continue;
      case 'std::rc::Rc':
      case 'std::sync::Arc':
        if (argument === undefined) return NONE;
        through.push('shared');
        at = argument;
        continue;
      default: {
        if (canPoll(file, at, trait, item)) return unpinned(at);
        const inside = guardedBy(file, at, trait, item);
        if (inside === null) return NONE;
        through.push('guard');
        at = inside;
      }
    }
  }
  return NONE;
}

/** The types that a method call looks at, from the receiver's own to what it is dereferenced to in the end. */
export function receiverTypes(file: FileFacts, type: Ty, item: Item): readonly Ty[] {
  const types: Ty[] = [];
  for (let at: Ty | null = type; at !== null && types.length < MAX_DEPTH; ) {
    types.push(at);
    at = at.kind === 'reference' ? at.target : file.derefIn(at, item);
  }
  return types;
}

/** What one of std's guards keeps: those have no such method themselves, nor has anything else on the way. */
function guardedBy(file: FileFacts, guard: Ty, trait: string, item: Item): Ty | null {
  const isStd = guard.kind === 'adt' && guard.definition.path.startsWith('std::');
  const lacks = (path: string) => file.implementsIn(guard, path, item) === 'no';
  return isStd && (TRAIT_PATHS[trait] ?? []).every(lacks) ? file.derefIn(guard, item) : null;
}

/** What a pointer that gives no `&mut` points to; null for other pointers. */
function sharedTarget(pointer: Ty | undefined): Ty | null {
  if (pointer?.kind === 'reference') return pointer.mutable ? null : pointer.target;
  const isCounted = pointer?.kind === 'adt' && /^std::(?:rc::Rc|sync::Arc)$/.test(pointer.definition.path);
  return isCounted ? (pointer.arguments[0] ?? null) : null;
}

/** `Pin<&mut T>` is what the method takes; other pinning pointers can lend it out. */
function pinReceiver(
  file: FileFacts,
  pin: Ty,
  trait: string,
  through: readonly Pointer[],
  item: Item,
): Receiver {
  const pointer = pin.kind === 'adt' ? pin.arguments[0] : undefined;
  if (pointer?.kind !== 'adt' || pointer.definition.path !== 'std::boxed::Box') return NONE;
  const target = pointer.arguments[0];
  if (target === undefined || !canPoll(file, target, trait, item)) return NONE;
  return { kind: 'pinnedPointer', type: pin, through };
}

/** Where the traits are declared; what a crate re-exports has the path of the crate it comes from. */
const TRAIT_PATHS: Readonly<Record<string, readonly string[]>> = {
  Future: ['std::future::Future'],
  Stream: ['futures::stream::Stream', 'futures_core::stream::Stream', 'tokio_stream::Stream'],
  AsyncRead: ['tokio::io::AsyncRead', 'futures::io::AsyncRead'],
  AsyncWrite: ['tokio::io::AsyncWrite', 'futures::io::AsyncWrite'],
  AsyncBufRead: ['tokio::io::AsyncBufRead', 'futures::io::AsyncBufRead'],
};

/** True when the type is known to implement the trait; false also when that is not known. */
function canPoll(file: FileFacts, type: Ty, trait: string, item: Item): boolean {
  switch (type.kind) {
    case 'future':
      return trait === 'Future';
    case 'opaque':
    case 'dyn':
    case 'parameter':
    case 'projection':
    case 'adt':
      return (TRAIT_PATHS[trait] ?? []).some((path) => file.implementsIn(type, path, item) === 'yes');
    default:
      return false;
  }
}

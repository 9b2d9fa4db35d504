/** Words for proofs of `Send` and `Sync`: what a future keeps, and why that must not change threads. */
import { code } from '../markdown.ts';

type Trait = 'Send' | 'Sync';

export const keeps = (what: string, type: string, where: string) => `it keeps ${what} (${type}) at ${where}`;
export const keepsGone = (what: string, type: string, where: string) =>
  `at ${where} the compiler still counts ${what} (${type}), though its value may be gone by then`;
export const waitsFor = (type: string, where: string) => `at ${where} it waits for ${type}`;
export const captures = (name: string, type: string) => `it captures ${code(name)} (${type})`;
export const capturesReference = (name: string, type: string) =>
  `it captures ${code(name)} by reference (${type})`;
export const parameter = (name: string, type: string) => `it stores its parameter ${code(name)} (${type})`;

export const awaitOn = (line: string) => `the ${code('.await')} on ${line}`;
export const awaitIn = (file: string) => `an ${code('.await')} in ${code(file)}`;
export const AWAIT_ELSEWHERE = `an ${code('.await')}`;

/** `&T`: with it, another thread reads the same value. */
export const shared = (type: string) =>
  `another thread would share ${type} through it, so that has to be ${code('Sync')}`;
export const mutable = (type: string) => `whoever has it can take out ${type}`;
export const RAW_POINTER = 'the compiler promises nothing about raw pointers';
export const ASYNC_IN_TRAIT = `an ${code('async fn')} in a trait promises nothing about its future to code that is generic over the trait`;
export const EVERYTHING_KEPT = 'everything it keeps is';
export const NOTHING_KEPT = 'it keeps nothing that is tied to a thread';
export const implAsks = (trait: Trait, type: string, part: Trait) =>
  `its ${code(`impl ${trait}`)} asks that ${type} is ${code(part)}`;

const COUNTS = (type: string) => `${type} counts its owners without synchronization`;
const CHANGES = (type: string) => `${type} changes through shared references without synchronization`;
const COUNTS_BORROWS = (type: string) => `${type} counts its borrows without synchronization`;
const LOCKED = (type: string) => `${type} has to be released on the thread that took the lock`;

/** What keeps well-known types on their thread. */
export const LIBRARY: Readonly<Record<string, (type: string) => string>> = {
  'std::rc::Rc': COUNTS,
  'std::rc::Weak': COUNTS,
  'std::cell::Cell': CHANGES,
  'std::cell::UnsafeCell': CHANGES,
  'std::cell::OnceCell': CHANGES,
  'std::cell::LazyCell': CHANGES,
  'std::cell::RefCell': COUNTS_BORROWS,
  'std::cell::Ref': COUNTS_BORROWS,
  'std::cell::RefMut': COUNTS_BORROWS,
  'std::sync::MutexGuard': LOCKED,
  'std::sync::RwLockReadGuard': LOCKED,
  'std::sync::RwLockWriteGuard': LOCKED,
  'parking_lot::MutexGuard': LOCKED,
  'parking_lot::RwLockReadGuard': LOCKED,
  'parking_lot::RwLockWriteGuard': LOCKED,
  'std::sync::mpsc::Receiver': (type) => `only one thread at a time may receive from ${type}`,
  'std::task::Context': (type) => `${type} is for the poll that it was given to alone`,
};

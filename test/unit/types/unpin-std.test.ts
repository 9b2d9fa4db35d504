/** Unpin of std's types, as rustc sees them with `T = u8` and with a `T` that must not move (SEMANTICS.md, 4.2). */
import { describe, expect, test } from 'vitest';
import { analysisOver } from '../support/analysis.ts';

const ALWAYS = [
  'Box<T>',
  'Box<[T]>',
  'rc::Rc<T>',
  'rc::Weak<T>',
  'sync::Arc<T>',
  'sync::Weak<T>',
  'collections::LinkedList<T>',
  'collections::BTreeMap<u8, T>',
  'collections::BTreeMap<T, u8>',
  'collections::BTreeSet<T>',
  "cell::Ref<'static, T>",
  "cell::RefMut<'static, T>",
  "sync::MutexGuard<'static, T>",
  "sync::RwLockReadGuard<'static, T>",
  "sync::RwLockWriteGuard<'static, T>",
  'sync::mpsc::Sender<T>',
  'sync::mpsc::Receiver<T>',
  'sync::Condvar',
  'sync::Barrier',
  'sync::Once',
  'sync::atomic::AtomicUsize',
  'sync::atomic::AtomicPtr<T>',
  '*const T',
  '*mut T',
  "&'static T",
  "&'static mut T",
  '()',
  '!',
  'str',
  "&'static [T]",
  'fn(T) -> T',
  'fn() -> T',
  'ptr::NonNull<T>',
  'any::TypeId',
  'dyn future::Future<Output = u8> + Unpin',
  'Box<dyn future::Future<Output = T>>',
  'pin::Pin<Box<dyn future::Future<Output = T> + Send>>',
  'pin::Pin<Box<T>>',
  "pin::Pin<&'static mut T>",
  "pin::Pin<&'static T>",
  'pin::Pin<rc::Rc<T>>',
  'pin::Pin<sync::Arc<T>>',
  'task::Waker',
  'task::RawWaker',
  "task::Context<'static>",
  'future::Ready<T>',
  'future::Pending<T>',
  'iter::Empty<T>',
  "vec::Drain<'static, T>",
  "slice::Iter<'static, T>",
  "slice::IterMut<'static, T>",
  "collections::hash_map::Iter<'static, u8, T>",
  "str::Chars<'static>",
  'string::String',
  'path::PathBuf',
  'ffi::OsString',
  'time::Duration',
  'time::Instant',
  'thread::JoinHandle<T>',
  'io::Error',
  'net::TcpStream',
  'fs::File',
  'process::Child',
  "borrow::Cow<'static, str>",
  'alloc::Layout',
  "fmt::Arguments<'static>",
  'backtrace::Backtrace',
];

const AS_ARGUMENT = [
  'Vec<T>',
  'collections::VecDeque<T>',
  'collections::BinaryHeap<T>',
  'collections::HashMap<u8, T>',
  'collections::HashMap<T, u8>',
  'collections::HashSet<T>',
  'Option<T>',
  'Result<T, u8>',
  'Result<u8, T>',
  'cell::Cell<T>',
  'cell::RefCell<T>',
  'cell::UnsafeCell<T>',
  'cell::OnceCell<T>',
  'cell::LazyCell<T>',
  'sync::Mutex<T>',
  'sync::RwLock<T>',
  'sync::OnceLock<T>',
  'sync::LazyLock<T>',
  'marker::PhantomData<T>',
  '[T; 2]',
  '[T; 0]',
  '(T, u8)',
  '[T]',
  'mem::ManuallyDrop<T>',
  'mem::MaybeUninit<T>',
  'num::Wrapping<T>',
  'cmp::Reverse<T>',
  'task::Poll<T>',
  'future::PollFn<T>',
  'ops::ControlFlow<T, u8>',
  'ops::Range<T>',
  'iter::Once<T>',
  'iter::Repeat<T>',
  'iter::Map<T, u8>',
  'iter::Filter<T, u8>',
  'iter::Take<T>',
  'iter::Enumerate<T>',
  'iter::Peekable<vec::IntoIter<T>>',
  'iter::FromFn<T>',
  'vec::IntoIter<T>',
  'option::IntoIter<T>',
  'array::IntoIter<T, 2>',
  'collections::hash_map::IntoIter<u8, T>',
  'io::BufReader<T>',
  'io::Cursor<T>',
  'panic::AssertUnwindSafe<T>',
  'error::Report<T>',
];

const NEVER = [
  'marker::PhantomPinned',
  'dyn any::Any',
  'dyn Send',
  'dyn future::Future<Output = T>',
  'dyn Fn(T)',
];

/** What is said of each type, with `argument` put in for `T`. */
async function verdicts(types: readonly string[], argument: string): Promise<Record<string, string>> {
  const uri = 'file:///types.rs';
  const aliases = types.map((type, index) => `type A${index} = ${type.replace(/\bT\b/g, argument)};`);
  const text = `use std::*;\npub struct Pinned(marker::PhantomPinned);\n${aliases.join('\n')}\n`;
  const analysis = await analysisOver();
  analysis.openDocument(uri, text, 1);
  const inspection = await analysis.inspect(uri);
  analysis.dispose();
  return Object.fromEntries(
    (inspection?.types ?? [])
      .filter(({ name }) => name !== 'Pinned')
      .map(({ name, unpin }) => [types[Number(name.slice(1))]!, unpin]),
  );
}

const all = (types: readonly string[], verdict: string) =>
  Object.fromEntries(types.map((type) => [type, verdict]));

describe.each(['u8', 'Pinned'])('with T = %s', (argument) => {
  test('types that are always Unpin', async () => {
    expect(await verdicts(ALWAYS, argument)).toEqual(all(ALWAYS, 'yes'));
  });

  test('types that are as their argument is', async () => {
    const verdict = argument === 'u8' ? 'yes' : 'no';
    expect(await verdicts(AS_ARGUMENT, argument)).toEqual(all(AS_ARGUMENT, verdict));
  });

  test('types that never are', async () => {
    expect(await verdicts(NEVER, argument)).toEqual(all(NEVER, 'no'));
  });
});

test('a bare parameter is Unpin only where a bound says so', async () => {
  const uri = 'file:///types.rs';
  const analysis = await analysisOver();
  analysis.openDocument(uri, 'struct Some<T>(Option<T>);\nstruct Bound<T: Unpin>(Vec<T>);\n', 1);
  const types = (await analysis.inspect(uri))?.types.map(({ name, unpin }) => [name, unpin]);
  analysis.dispose();
  expect(types).toEqual([
    ['Some', 'conditional'],
    ['Bound', 'yes'],
  ]);
});

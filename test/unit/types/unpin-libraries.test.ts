/**
 * Unpin of what tokio and futures declare (SEMANTICS.md, 4.3 and 4.4): with a `T` that may be moved and with one that
 * must not. Each row was asked of rustc 1.95 with tokio 1.54, tokio-util 0.7, tokio-stream 0.1 and futures 0.3.
 */
import { describe, expect, test } from 'vitest';
import { typedFile } from '../support/types.ts';

interface Table {
  readonly always: readonly string[];
  /** As `T` is. */
  readonly asArgument: readonly string[];
  readonly never: readonly string[];
}

const TOKIO: Table = {
  always: [
    'tokio::task::JoinHandle<T>',
    'tokio::task::JoinSet<T>',
    'tokio::task::AbortHandle',
    'tokio::task::LocalSet',
    'tokio::task::JoinError',
    'tokio::runtime::Runtime',
    'tokio::runtime::Handle',
    'tokio::runtime::Builder',
    'tokio::time::Interval',
    'tokio::time::Instant',
    'tokio::time::error::Elapsed',
    'tokio::sync::mpsc::Sender<T>',
    'tokio::sync::mpsc::Receiver<T>',
    'tokio::sync::mpsc::UnboundedSender<T>',
    'tokio::sync::mpsc::UnboundedReceiver<T>',
    'tokio::sync::oneshot::Sender<T>',
    'tokio::sync::oneshot::Receiver<T>',
    'tokio::sync::watch::Sender<T>',
    'tokio::sync::watch::Receiver<T>',
    'tokio::sync::broadcast::Sender<T>',
    'tokio::sync::broadcast::Receiver<T>',
    'tokio::sync::Semaphore',
    'tokio::sync::Notify',
    'tokio::sync::Barrier',
    "tokio::sync::MutexGuard<'static, T>",
    "tokio::sync::RwLockReadGuard<'static, T>",
    "tokio::sync::RwLockWriteGuard<'static, T>",
    'tokio::sync::OwnedMutexGuard<T>',
    'tokio::sync::OwnedSemaphorePermit',
    'tokio::net::TcpStream',
    'tokio::net::TcpListener',
    'tokio::net::UdpSocket',
    'tokio::fs::File',
    'tokio::io::Stdin',
    'tokio::io::DuplexStream',
    'tokio::io::ReadHalf<T>',
    'tokio::io::WriteHalf<T>',
    "tokio::io::ReadBuf<'static>",
  ],
  asArgument: [
    'tokio::io::BufReader<T>',
    'tokio::io::BufWriter<T>',
    'tokio::io::BufStream<T>',
    'tokio::io::Take<T>',
    'tokio::io::Chain<T, u8>',
    'tokio::io::Lines<T>',
    'tokio::sync::Mutex<T>',
    'tokio::sync::RwLock<T>',
    'tokio::sync::OnceCell<T>',
  ],
  never: ['tokio::time::Sleep', 'tokio::time::Timeout<T>'],
};

const FUTURES: Table = {
  always: [
    'futures::channel::mpsc::Sender<T>',
    'futures::channel::mpsc::Receiver<T>',
    'futures::channel::mpsc::UnboundedReceiver<T>',
    'futures::channel::oneshot::Sender<T>',
    'futures::channel::oneshot::Receiver<T>',
    'futures::future::Ready<T>',
    'futures::future::Pending<T>',
    'futures::future::PollFn<T>',
    'futures::future::Lazy<T>',
    "futures::future::BoxFuture<'static, T>",
    "futures::future::LocalBoxFuture<'static, T>",
    'futures::future::AbortHandle',
    "futures::stream::BoxStream<'static, T>",
    'futures::stream::Iter<T>',
    'futures::stream::Repeat<T>',
    'futures::stream::Empty<T>',
    'futures::stream::Pending<T>',
    'futures::stream::PollFn<T>',
    'futures::stream::FuturesUnordered<T>',
    "futures::lock::MutexGuard<'static, T>",
    'futures::task::AtomicWaker',
  ],
  asArgument: [
    'futures::future::Map<T, u8>',
    'futures::future::Then<T, T, u8>',
    'futures::future::Either<T, T>',
    'futures::future::Select<T, T>',
    'futures::future::Abortable<T>',
    'futures::future::OptionFuture<T>',
    'futures::stream::Once<T>',
    'futures::stream::Map<T, u8>',
    'futures::stream::Take<T>',
    'futures::stream::Skip<T>',
    'futures::stream::Zip<S<T>, S<T>>',
    'futures::stream::Chain<T, T>',
    "futures::stream::Next<'static, T>",
    'futures::stream::Peekable<S<T>>',
    'futures::lock::Mutex<T>',
    'futures::io::BufReader<T>',
  ],
  never: [],
};

/** A stream that is `Unpin` as its argument is. */
const STREAM = `
pub struct S<T>(T);
impl<T> futures::Stream for S<T> {
    type Item = u8;
    fn poll_next(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<Option<u8>> {
        std::task::Poll::Ready(None)
    }
}
`;

/** What is said of each type, with `argument` put in for `T`. */
async function verdicts(types: readonly string[], argument: string): Promise<Record<string, string>> {
  const aliases = types.map((type, index) => `type A${index} = ${type.replace(/\bT\b/g, argument)};`);
  const file = await typedFile(
    `${STREAM}pub struct Pinned(std::marker::PhantomPinned);\n${aliases.join('\n')}\n`,
    { dependencies: new Set(['tokio', 'futures']) },
  );
  return Object.fromEntries(types.map((type, index) => [type, file.unpin(`A${index}`).verdict]));
}

const all = (types: readonly string[], verdict: string) =>
  Object.fromEntries(types.map((type) => [type, verdict]));

describe.each([
  ['tokio', TOKIO],
  ['futures', FUTURES],
])('%s', (_, table) => {
  test.each(['u8', 'Pinned'])('with T = %s', async (argument) => {
    expect(await verdicts([...table.always, ...table.asArgument, ...table.never], argument)).toEqual({
      ...all(table.always, 'yes'),
      ...all(table.asArgument, argument === 'u8' ? 'yes' : 'no'),
      ...all(table.never, 'no'),
    });
  });
});

/** What people write with libraries is understood from their declarations alone. */
import { describe, expect, test } from 'vitest';
import { analysisOver } from '../support/analysis.ts';
import { typedCode, typedFile } from '../support/types.ts';

describe('what a call gives', () => {
  test.each([
    [
      'a guard of a token',
      'let token = tokio_util::sync::CancellationToken::new(); let x = token.drop_guard();',
      'DropGuard',
    ],
    [
      'a line of a framed connection',
      `use tokio_stream::StreamExt;
       let mut lines = tokio_util::codec::Framed::new(stream(), tokio_util::codec::LinesCodec::new());
       let x = lines.next().await;`,
      'Option<Result<String, LinesCodecError>>',
    ],
    [
      'an item of a wrapped receiver',
      `use tokio_stream::StreamExt;
       let (_, receiver) = tokio::sync::mpsc::channel::<u8>(1);
       let mut items = tokio_stream::wrappers::ReceiverStream::new(receiver);
       let x = items.next().await;`,
      'Option<u8>',
    ],
    [
      'a message of async-channel',
      'let (_, receiver) = async_channel::bounded::<u8>(1); let x = receiver.recv().await;',
      'Result<u8, RecvError>',
    ],
    [
      "a guard of smol's lock",
      'let lock = smol::lock::Mutex::new(1u8); let x = lock.lock().await;',
      "MutexGuard<'_, u8>",
    ],
    [
      'what bytes split off',
      'let mut buffer = bytes::BytesMut::new(); let x = buffer.split().freeze();',
      'Bytes',
    ],
    ['a spawned task', 'let x = smol::spawn(async { 1u8 });', 'Task<u8>'],
  ])('%s', async (_, code, type) => {
    const file = await typedCode(code, 'fn stream() -> tokio::net::TcpStream { loop {} }');
    expect(file.local('x')).toBe(type);
  });
});

describe('Unpin', () => {
  test.each([
    ['tokio_util::codec::Framed<tokio::net::TcpStream, tokio_util::codec::LinesCodec>', 'yes'],
    ['tokio_util::codec::Framed<std::marker::PhantomPinned, tokio_util::codec::LinesCodec>', 'no'],
    ["tokio_util::sync::WaitForCancellationFuture<'static>", 'no'],
    ['tokio_stream::wrappers::ReceiverStream<std::marker::PhantomPinned>', 'yes'],
    ["async_channel::Recv<'static, u8>", 'no'],
    ['smol::Task<std::marker::PhantomPinned>', 'yes'],
    ['tokio::time::Sleep', 'no'],
  ])('%s: %s', async (type, verdict) => {
    const file = await typedFile(`struct Asked(${type});`);
    expect(file.unpin('Asked').verdict).toBe(verdict);
  });
});

test.each([
  ['cancelled', 'tokio_util::sync::CancellationToken::new().cancelled().await', true],
  ['recv', 'tokio::sync::mpsc::channel::<u8>(1).1.recv().await', true],
  [
    'read_to_end',
    'tokio::io::AsyncReadExt::read_to_end(&mut tokio::io::empty(), &mut Vec::new()).await',
    false,
  ],
])('%s is known to be safe to cancel, or not', async (name, code, safe) => {
  const file = await typedCode(`use tokio::io::AsyncReadExt; ${code};`);
  expect(file.call(name).cancelSafe).toBe(safe);
});

test.each([
  ['spin', 'spin::Mutex<u8>', 'held.lock()'],
  ['parking_lot', 'parking_lot::RwLock<u8>', 'held.upgradable_read()'],
  ['dashmap', 'dashmap::DashMap<u8, u8>', 'held.get(&1).unwrap()'],
])('a lock of %s across an await is found', async (_, type, lock) => {
  const uri = 'file:///lib.rs';
  const analysis = await analysisOver();
  analysis.openDocument(
    uri,
    `pub async fn f(held: &${type}) {\n    let guard = ${lock};\n    std::future::pending::<()>().await;\n    drop(guard);\n}\n`,
    1,
  );
  expect((await analysis.diagnostics(uri)).map(({ rule }) => rule)).toContain('lock-across-await');
});

import { describe, expect, test } from 'vitest';
import { typedCode } from '../support/types.ts';

const JOB = `struct Job(u8);
impl Job {
    fn look(&self) -> &u8 { &self.0 }
    fn grow(&mut self) {}
    fn done(self) {}
    fn pinned(self: std::pin::Pin<&mut Self>) {}
    async fn run(&self, by: &u8) {}
}
fn job() -> Job { Job(1) }`;

describe('the receiver of a method', () => {
  test.each([
    ['look', [], 'shared'],
    ['grow', [], 'mutable'],
    ['done', [], 'none'],
  ])('of a value: %s', async (method, steps, autoref) => {
    const file = await typedCode(`let mut j = job(); j.${method}();`, JOB);
    expect(file.receiver(method)).toEqual({ steps, autoref, resolved: true });
  });

  test('behind a box and a reference takes a step for each', async () => {
    const file = await typedCode('let j = &Box::new(job()); j.look();', JOB);
    expect(file.receiver('look')).toEqual({ steps: ['reference', 'box'], autoref: 'shared', resolved: true });
  });

  test('behind an Arc is dereferenced by a call', async () => {
    const file = await typedCode('let j = std::sync::Arc::new(job()); j.look();', JOB);
    expect(file.receiver('look').steps).toEqual(['overloaded']);
  });

  test('that is a pin itself is taken as it is', async () => {
    const file = await typedCode('let p = std::pin::pin!(job()); p.pinned();', JOB);
    expect(file.receiver('pinned')).toEqual({ steps: [], autoref: 'none', resolved: true });
  });

  test('of an unknown method is borrowed while it is mentioned again', async () => {
    const file = await typedCode('let j = elsewhere::job(); j.run(); j.stop();');
    expect(file.receiver('run')).toEqual({ steps: [], autoref: 'shared', resolved: false });
  });

  test('of an unknown method is used up by its last mention', async () => {
    const file = await typedCode('let j = elsewhere::job(); j.run_to_end(); j.into_parts();');
    expect(file.receiver('into_parts').autoref).toBe('none');
  });

  test('that is `mut` and mentioned once outlives the unknown method', async () => {
    const file = await typedCode('let mut j = elsewhere::job(); j.data();');
    expect(file.receiver('data').autoref).toBe('shared');
  });

  test('declared outside the loop outlives an unknown method in it', async () => {
    const file = await typedCode('let j = elsewhere::job(); loop { j.step(); }');
    expect(file.receiver('step').autoref).toBe('shared');
  });

  test('behind a reference is never used up', async () => {
    const file = await typedCode('let j = &elsewhere::job(); j.stop();');
    expect(file.receiver('stop').autoref).toBe('shared');
  });

  test('in a chain of unknown builder methods is handed on', async () => {
    const file = await typedCode('elsewhere::builder().limit(1).build();');
    expect(file.receiver('limit').autoref).toBe('none');
  });

  test('that may be a guard is not handed on', async () => {
    const file = await typedCode('let m = elsewhere::mutex(); m.lock().await.update(1);');
    expect(file.receiver('update').autoref).toBe('shared');
  });
});

describe('what the result of a call holds', () => {
  test.each([
    ['the reference in sight, by elision', 'fn f(a: u8, b: &u8) -> &u8 { b }', [1]],
    ['self before other references, by elision', 'impl Job { fn f(&self, b: &u8) -> &u8 { &self.0 } }', [0]],
    ['what shares its lifetime', "fn f<'a, 'b>(a: &'a u8, b: &'b u8, c: &'a u8) -> &'a u8 { a }", [0, 2]],
    ['what shares its type parameter', 'fn f<T>(a: T, b: &u8) -> Option<T> { None }', [0]],
    ['nothing when it is static', "fn f(a: &u8) -> &'static u8 { &1 }", []],
    ['nothing when it is owned', 'fn f(a: &u8) -> String { String::new() }', []],
    ['everything, for the future of an async fn', 'async fn f(a: &u8, b: u8) {}', [0, 1]],
    ["what an `impl Trait + 'a` names", "fn f<'a>(a: &'a u8, b: &u8) -> impl Sized + 'a { a }", [0]],
    [
      'what an elided lifetime of a struct stands for',
      "struct V<'a>(&'a u8); fn f(a: &u8) -> V<'_> { V(a) }",
      [0],
    ],
  ])('%s', async (_, declaration, expected) => {
    const call = declaration.startsWith('impl') ? 'job().f(&1);' : 'f(one, two, three);';
    const file = await typedCode(call, `${JOB}\n${declaration}`);
    expect(file.call('f').resultHolds).toEqual(expected);
  });

  test('is the receiver for an unknown method with the name of a view', async () => {
    const file = await typedCode('elsewhere::table().iter_mut();');
    expect(file.call('iter_mut').resultHolds).toEqual([0]);
  });

  test('is nothing for other unknown methods', async () => {
    const file = await typedCode('elsewhere::table().rows(&1);');
    expect(file.call('rows').resultHolds).toEqual([]);
  });

  test('is nothing when an unknown getter is awaited', async () => {
    const file = await typedCode('elsewhere::client().get(&1).await;');
    expect(file.call('get').resultHolds).toEqual([]);
  });

  test('is the mutex when an unknown lock is awaited', async () => {
    const file = await typedCode('elsewhere::mutex().lock().await;');
    expect(file.call('lock').resultHolds).toEqual([0]);
  });

  test('is what an unknown constructor wraps', async () => {
    const file = await typedCode('let s = 1u8; elsewhere::Reader::new(&s);');
    expect(file.call('new').resultHolds).toEqual([0]);
  });

  test('is a future, not a reference, for other unknown functions', async () => {
    const file = await typedCode('let s = 1u8; elsewhere::race(async {}, &s);');
    expect(file.call('race').resultHolds).toEqual([0]);
  });
});

test('a call tells the path and the place of what it calls', async () => {
  const file = await typedCode('job().look();', JOB);
  expect(file.call('look')).toMatchObject({
    path: 'crate::Job::look',
    location: { uri: 'file:///app/src/lib.rs' },
  });
});

test('an async method says so', async () => {
  const file = await typedCode('job().run(&1).await;', JOB);
  expect(file.call('run').async).toBe(true);
});

test('a call that never returns diverges', async () => {
  const file = await typedCode('std::process::exit(1);');
  expect(file.call('exit').diverges).toBe(true);
});

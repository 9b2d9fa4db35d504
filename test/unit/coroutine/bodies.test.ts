import { describe, expect, it } from 'vitest';
import { inspect, keeps, why } from './keeps.ts';

describe('borrow edges', () => {
  it.each([
    [
      'a reference points to its owner',
      'async fn f() { let job = Job(1); let r = &job; tick().await; look(r); }',
      ['job, r → job'],
    ],
    [
      'no longer when nobody follows it',
      'async fn f() { let job = Job(1); let r = &job; look(&r); tick().await; }',
      ['job, r'],
    ],
    [
      'a method may hand its receiver on',
      'async fn f() { let job = Job(1); let name = job.name(); tick().await; look(name); }',
      ['job, name → job'],
    ],
    [
      'what an iterator gives points to the list, not to the iterator',
      'async fn f() { let jobs = vec![Job(1)]; let mut all = jobs.iter(); let first = all.next(); tick().await; look(&first); look(&all); }',
      ['jobs, all → jobs, first → jobs'],
    ],
    [
      'a struct holds what it is made of',
      'async fn f() { let job = Job(1); let view = View(&job); tick().await; look(view.0); }',
      ['job, view → job'],
    ],
    [
      'either of two',
      'async fn f() { let a = Job(1); let b = Job(2); let r = if flag() { &a } else { &b }; tick().await; look(r); }',
      ['a, b, r → a + b'],
    ],
    [
      'what is pushed into a list',
      'async fn f() { let job = Job(1); let mut list = Vec::new(); list.push(&job); tick().await; keep(list.len()); }',
      ['job, list → job'],
    ],
    [
      'a closure points to what it captures by reference',
      'async fn f() { let n = 1; let add = |m: u32| n + m; tick().await; keep(add(1)); }',
      ['n, add → n'],
    ],
    [
      'a pinned future is pointed to by its handle',
      'async fn f() { let mut handle = std::pin::pin!(number()); look(&handle); tick().await; handle.as_mut().await; }',
      [
        'handle → `std::pin::pin!(number())`, `std::pin::pin!(number())`',
        'handle → `std::pin::pin!(number())`, `std::pin::pin!(number())`',
      ],
    ],
    [
      'a raw pointer is no borrow',
      'async fn f() { let n = 1u32; let p = &n as *const u32; tick().await; keep(p.is_null()); }',
      ['n, p'],
    ],
  ])('%s', async (_, code, kept) => {
    expect(await keeps(code)).toEqual(kept);
  });
});

describe('closures and async blocks', () => {
  it.each([
    [
      'a moved capture leaves its variable',
      'async fn f() { let job = Job(1); let show = move || job.size(); tick().await; show(); }',
      ['show'],
    ],
    [
      'only the field that is used is moved',
      'async fn f(pair: Pair) { let show = move || pair.first.size(); tick().await; show(); }',
      ['pair, show'],
    ],
    ['calling a closure borrows it', 'async fn f() { let show = || 1; show(); tick().await; }', ['show']],
    [
      'calling one that gives its capture away moves it',
      'async fn f() { let job = Job(1); let give = move || job; give(); tick().await; }',
      [''],
    ],
    [
      'through a reference the owner is captured',
      'async fn f(job: &Job) { let show = || job.size(); show(); tick().await; }',
      ['show'],
    ],
    [
      'an async block keeps its own things apart',
      'async fn f() { let job = Job(1); let block = async { let inner = Job(2); tick().await; look(&job); }; tick().await; block.await; }',
      ['inner', 'job, block → job', 'job'],
    ],
    [
      'a reborrowed reference is captured through',
      'async fn f(job: &Job) { let block = async { look(job); tick().await; }; tick().await; block.await; }',
      ['', 'block', ''],
    ],
    [
      'a copied one is not',
      'async fn f(job: &Job) { let block = async { keep(job); tick().await; }; tick().await; block.await; }',
      ['', 'job, block → job', 'job'],
    ],
    [
      'captures are never listed',
      'fn f(job: Job) -> impl Future { async move { tick().await; look(&job); } }',
      [''],
    ],
    [
      '`let _` is no use',
      'async fn f() { let job = Job(1); let block = async move { let _ = job; tick().await; }; block.await; }',
      ['', 'job'],
    ],
  ])('%s', async (_, code, kept) => {
    expect(await keeps(code)).toEqual(kept);
  });

  it('names coroutines, their kinds and parents', async () => {
    const { coroutines } = await inspect(
      'async fn outer() { let a = async { async {}.await }; let b = async |n: u32| n; }',
    );
    const own = coroutines.filter((coroutine) => coroutine.name === 'outer');
    const first = coroutines.indexOf(own[0]!);
    expect(own.map(({ kind, parent }) => [kind, parent === null ? null : parent - first])).toEqual([
      ['async fn', null],
      ['async block', 0],
      ['async block', 1],
      ['async closure', 0],
    ]);
  });

  it('says how things are captured', async () => {
    const { coroutines } = await inspect(
      'fn f(a: Job, mut b: Job, c: Job) { async { look(&a); b.grow(); drop(c); tick().await; } }',
    );
    const block = coroutines.find((coroutine) => coroutine.kind === 'async block');
    expect(block?.captures.map(({ name, by }) => `${name} ${by}`)).toEqual(['a ref', 'b mut', 'c move']);
  });

  it('takes the parameters of an instrumented function for captures of the block around its body', async () => {
    expect(
      await keeps(
        '#[tracing::instrument] async fn f(job: Job) { let mine = Job(2); tick().await; look(&job); }',
      ),
    ).toEqual(['mine']);
  });

  it('takes the parameters of what a runtime runs to its end for captures of the block that it runs', async () => {
    const run = 'async fn run(job: Job) { let mine = Job(2); tick().await; look(&job); }';
    expect(await keeps(`#[tokio::main] ${run}`)).toEqual(['mine']);
    expect(await keeps(`#[rstest] #[tokio::test] ${run}`)).toEqual(['job, mine']);
  });
});

describe('macros', () => {
  it.each([
    [
      'the arguments of a format string wait for later ones',
      'async fn f(n: u32) { println!("{} {}", n, number().await); }',
      ['n, `n` → n'],
    ],
    [
      'vec! has its box before its elements',
      'async fn f() { let v = vec![Job(1), { tick().await; Job(2) }]; }',
      ['`vec![Job(1), { tick().await; Job(2) }]`, `Job(1)`'],
    ],
    ['a panic ends the path', 'async fn f() { let n = 1; if flag() { panic!("{n}"); } tick().await; }', ['']],
    [
      'matches! only looks',
      'async fn f() { let job = Some(1); keep(matches!(job, Some(1))); tick().await; }',
      [''],
    ],
    [
      'pin! moves its value into the block',
      'async fn f() { let job = tick(); let job = std::pin::pin!(job); job.await; }',
      ['`std::pin::pin!(job)`'],
    ],
    [
      'select! drops its futures before a handler runs',
      'async fn f() { let job = Job(1); tokio::select! { n = job.run() => { tick().await; keep(n); } } }',
      [
        'job, `tokio::select! { n = job.run() => { tick().await; keep(n); } }`, n',
        'job, `tokio::select! { n = job.run() => { tick().await; keep(n); } }`, `tokio::select! { n = job.run() => { tick().await; keep(n); } }` → job',
      ],
    ],
    [
      'join! keeps its futures in a tuple',
      'async fn f() { tokio::join!(tick(), tick()); tick().await; }',
      ['`tokio::join!(tick(), tick())`', ''],
    ],
    [
      'an unknown macro borrows what it names',
      'async fn f() { let n = 1; unheard_of!(n); tick().await; }',
      ['n'],
    ],
  ])('%s', async (_, code, kept) => {
    expect(await keeps(code)).toEqual(kept);
  });

  it('says that the body around an unknown macro is not fully understood', async () => {
    const { coroutines } = await inspect(
      'async fn f() { unheard_of!(); tick().await; } async fn g() { tick().await; }',
    );
    const complete = Object.fromEntries(coroutines.map((coroutine) => [coroutine.name, coroutine.complete]));
    expect([complete.f, complete.g]).toEqual([false, true]);
  });

  it('names the macro that awaits', async () => {
    const { coroutines } = await inspect('async fn f() { tokio::join!(tick(), tick()); tick().await; }');
    const points = coroutines.find((coroutine) => coroutine.name === 'f')?.suspensions;
    expect(points?.map((point) => point.macro)).toEqual(['join', null]);
  });
});

describe('reasons', () => {
  it('shows the next use', async () => {
    expect(await why('async fn f(n: u32) { tick().await; keep(n); keep(n + 1); }', 'n')).toEqual(['used: n']);
  });

  it('shows the end of the scope that drops', async () => {
    expect(await why('async fn f() { { let job = Job(1); tick().await; } }', 'job')).toEqual(['dropped: }']);
  });

  it('shows the first borrow', async () => {
    expect(
      await why('async fn f() { let point = Point { x: 1, y: 2 }; look(&point); tick().await; }', 'point'),
    ).toEqual(['borrowed: &point']);
  });

  it('gives both when both hold', async () => {
    expect(await why('async fn f() { let job = Job(1); job.size(); tick().await; }', 'job')).toEqual([
      'dropped: }',
      'borrowed: job',
    ]);
  });
});

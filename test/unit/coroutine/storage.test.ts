import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../server/src/analysis.ts';
import { keeps, keepsForSend } from './keeps.ts';

/** An idea, a program, and what it keeps at each of its suspension points. */
type Case = [idea: string, code: string, kept: string[], edition?: Edition];

function examples(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    it.each<Case>(cases)('%s', async (_, code, kept, edition) => {
      expect(await keeps(code, edition)).toEqual(kept);
    });
  });
}

examples('values and moves', [
  ['drop glue is a use at the end of the scope', 'async fn f() { let job = Job(1); tick().await; }', ['job']],
  [
    'without drop glue only a later use counts',
    'async fn f() { let a = 1; let b = 2; tick().await; keep(b); }',
    ['b'],
  ],
  ['what was moved away is not kept', 'async fn f() { let job = Job(1); keep(job); tick().await; }', ['']],
  [
    'unless it was borrowed once',
    'async fn f() { let job = Job(1); look(&job); keep(job); tick().await; }',
    ['job!'],
  ],
  [
    'a move on one path leaves it in doubt',
    'async fn f() { let job = Job(1); if flag() { keep(job); } tick().await; }',
    ['job?'],
  ],
  [
    'assigning again makes it new',
    'async fn f() { let mut job = Job(1); keep(job); tick().await; job = Job(2); tick().await; }',
    ['', 'job'],
  ],
  [
    'assigning drops what was there: a borrow',
    'async fn f() { let mut job = Job(1); job = Job(2); keep(job); tick().await; }',
    ['job!'],
  ],
  [
    'a shadowed variable lives on',
    'async fn f() { let job = Job(1); let job = job.size(); tick().await; keep(job); }',
    ['job, job'],
  ],
  [
    'a plain value assigned before it is read is not kept',
    'async fn f() { let mut n = 1; keep(n); tick().await; n = 2; keep(n); }',
    [''],
  ],
  [
    'a declared variable is kept once it may have a value',
    'async fn f() { let job; tick().await; if flag() { job = Job(1); } tick().await; }',
    ['', 'job?'],
  ],
  [
    'a parameter of a plain type is kept only while it is read',
    'async fn f(n: u32, job: Job, r: &Job) { tick().await; keep(n); tick().await; }',
    ['n, job', 'job'],
  ],
  [
    'an unnamed parameter waits for the end',
    'async fn f(_: Job, (a, _): (Job, Job)) { tick().await; }',
    ['`_`, `(a, _)`, a'],
  ],
]);

examples('moves in parts', [
  [
    'what is left in a struct keeps it',
    'async fn f(pair: Pair) { keep(pair.first); tick().await; }',
    ['pair'],
  ],
  [
    'nothing is left after taking all of it apart',
    'async fn f(pair: Pair) { let Pair { first, second } = pair; tick().await; }',
    ['first, second'],
  ],
  [
    'but calls on the way share the drop that unwinding runs',
    'async fn f(pair: Pair) { keep(pair.first); keep(pair.second); tick().await; }',
    ['pair'],
  ],
  [
    'an enum keeps its discriminant for the drop',
    'async fn f(job: Option<Job>) { if let Some(job) = job { tick().await; } tick().await; }',
    ['job!, job', 'job?'],
  ],
  [
    'an enum without drop glue does not',
    'async fn f(n: Option<u32>) { if let Some(n) = n { tick().await; keep(n); } }',
    ['n'],
  ],
  [
    'a box keeps its allocation',
    'async fn f() { let boxed = Box::new(Job(1)); let job = *boxed; tick().await; }',
    ['boxed!, job'],
  ],
  [
    'elements taken out of an array leave nothing',
    'async fn f() { let jobs = [Job(1), Job(2)]; let [a, b] = jobs; tick().await; }',
    ['a, b'],
  ],
  [
    'a refilled field is there again',
    'async fn f() { let mut pair = (Job(1), Job(2)); drop(pair.0); pair.0 = Job(3); tick().await; }',
    ['pair'],
  ],
]);

examples('borrows', [
  [
    'a dead borrow still keeps what was borrowed',
    'async fn f() { let point = Point { x: 1, y: 2 }; look(&point); tick().await; }',
    ['point'],
  ],
  [
    'a copied field is no borrow',
    'async fn f() { let point = Point { x: 1, y: 2 }; keep(point.x); tick().await; }',
    [''],
  ],
  ['a method with &self borrows', 'async fn f() { let n = 1u32; n.to_string(); tick().await; }', ['n']],
  ['a method with self does not', 'async fn f() { let n = 1u32; n.count_ones(); tick().await; }', ['']],
  [
    'through a reference nothing of it is borrowed',
    'async fn f(job: &mut Job) { job.grow(); tick().await; }',
    [''],
  ],
  ['nor of a box', 'async fn f() { let job = Box::new(Job(1)); job.size(); drop(job); tick().await; }', ['']],
  [
    'but an Arc is',
    'async fn f() { let job = Arc::new(Job(1)); job.size(); drop(job); tick().await; }',
    ['job!'],
  ],
  [
    'comparing strings borrows them, comparing numbers does not',
    'async fn f(n: u32) { let s = String::new(); let t = String::new(); keep(s == t); keep(n == 1); drop(s); drop(t); tick().await; }',
    ['s!, t!'],
  ],
  ['printing borrows', 'async fn f(n: u32, m: u32) { println!("{n} {}", m); tick().await; }', ['n, m']],
  [
    'the end of a scope forgets borrows',
    'async fn f() { loop { tick().await; let n = 1; look(&n); if flag() { break; } } }',
    [''],
  ],
  [
    'a &mut parameter passed on is reborrowed',
    'async fn put(_: &mut Job) {} async fn f(job: &mut Job) { put(job).await; put(job).await; }',
    ['job', ''],
  ],
]);

examples('temporaries of a statement', [
  ['a borrowed argument lives as long as the await', 'async fn f() { send(&Job(1)).await; }', ['`Job(1)`']],
  [
    'a guard that only gave a number is held too',
    'async fn f(m: &Mutex<Job>) { send(m.lock().unwrap().size()).await; }',
    ['`m.lock().unwrap()`'],
  ],
  [
    'a let before lets it go',
    'async fn f(m: &Mutex<Job>) { let n = m.lock().unwrap().size(); send(n).await; }',
    [''],
  ],
  [
    'arguments wait for later ones',
    'async fn f() { let job = Job(1); let n = 2; keep((job, n, tick().await)); }',
    ['`job`, `n`'],
  ],
  ['constants do not', 'async fn f() { keep((1, "x", tick().await)); }', ['']],
  [
    'an autoref of the receiver waits for the argument',
    'async fn f() { let mut list = Vec::new(); list.push(number().await); }',
    ['list, `list` → list'],
  ],
  [
    'assignment evaluates the value first',
    'async fn f() { let mut n = 1; n = number().await; keep(n); n += number().await; }',
    ['', 'n'],
  ],
  [
    'overloaded assignment borrows first',
    'async fn text() -> String { String::new() } async fn f() { let mut s = String::new(); s += &text().await; }',
    ['s, `s` → s'],
  ],
  [
    'lazy operators end the temporaries of each side',
    'async fn f(m: &Mutex<Job>) { keep(m.lock().unwrap().size() > 1 && yes().await); }',
    [''],
  ],
  ['a promoted constant is no temporary', 'async fn f() { let r = &1; tick().await; look(r); }', ['r']],
  [
    'an extended temporary lives to the end of the block',
    'async fn f() { let job = &Job(1); tick().await; }',
    ['`Job(1)`'],
  ],
  [
    'also through a constructor',
    'async fn f() { let view = View(&Job(1)); tick().await; keep(view.0.size()); }',
    ['view → `Job(1)`, `Job(1)`'],
  ],
  ['but not through a call', 'async fn f() { let n = same(&Job(1)).size(); tick().await; keep(n); }', ['n']],
  [
    '`let _` keeps no value',
    'async fn f() { let _ = Job(1); tick().await; let _ = &Job(2); tick().await; }',
    ['', '`Job(2)`'],
  ],
  [
    '`?` keeps its result to the end of the statement',
    'async fn f() -> Result<(), Job> { send(fetch().await?.size()).await; Ok(()) }',
    ['', '`fetch().await?`, `fetch().await?`!'],
  ],
]);

examples('scrutinees', [
  [
    'match holds the temporaries of its scrutinee',
    'async fn f(m: &Mutex<Job>) { match m.lock().unwrap().size() { 0 => tick().await, _ => {} } }',
    ['`m.lock().unwrap()`'],
  ],
  [
    'if does not hold those of its condition',
    'async fn f(m: &Mutex<Job>) { if m.lock().unwrap().size() > 1 { tick().await; } }',
    [''],
  ],
  [
    'if let does, into its else in 2021',
    'async fn f(m: &Mutex<Option<u32>>) { if let Some(_) = *m.lock().unwrap() { tick().await; } else { tick().await; } }',
    ['`m.lock().unwrap()`', '`m.lock().unwrap()`'],
  ],
  [
    'and not into its else in 2024',
    'async fn f(m: &Mutex<Option<u32>>) { if let Some(_) = *m.lock().unwrap() { tick().await; } else { tick().await; } }',
    ['`m.lock().unwrap()`', ''],
    '2024',
  ],
  [
    'while let holds them through each round',
    'async fn f(m: &Mutex<Vec<u32>>) { while let Some(n) = m.lock().unwrap().pop() { tick().await; } }',
    ['m, `m.lock().unwrap()`'],
  ],
  [
    'let else lets them go before both ways',
    'async fn f(m: &Mutex<Option<u32>>) { let Some(n) = *m.lock().unwrap() else { tick().await; return; }; tick().await; keep(n); }',
    ['', 'n'],
  ],
  [
    'a block gives the temporaries of its tail away in 2021',
    'async fn f(m: &Mutex<Job>) { send({ m.lock().unwrap().size() }).await; }',
    ['`m.lock().unwrap()`'],
  ],
  [
    'and ends them in 2024',
    'async fn f(m: &Mutex<Job>) { send({ m.lock().unwrap().size() }).await; }',
    [''],
    '2024',
  ],
  [
    'a guard borrows what it looks at',
    'async fn f(n: Option<u32>) { match n { Some(n) if n > 1 => tick().await, _ => {} } }',
    ['n'],
  ],
  [
    'an await in a guard sees references',
    'async fn f(job: Option<Job>) { match job { Some(job) if yes().await && job.size() > 1 => {} _ => {} } }',
    ['job, job → job'],
  ],
  [
    'both sides of an or-pattern bind the same',
    'async fn f(jobs: Result<Job, Job>) { let (Ok(job) | Err(job)) = jobs; tick().await; }',
    ['jobs?, job'],
  ],
]);

examples('loops', [
  [
    'for keeps its iterator, not the variable',
    'async fn f() { for n in 0..3 { tick().await; } }',
    ['`0..3`'],
  ],
  [
    'and a drained item with its option',
    'async fn f(jobs: Vec<Job>) { for job in jobs { tick().await; } }',
    ['job, `jobs`, `jobs`!'],
  ],
  [
    'the temporaries of the iterator live through the loop',
    'async fn f(m: &Mutex<Vec<u32>>) { for n in m.lock().unwrap().clone() { tick().await; } }',
    ['`m.lock().unwrap()`, `m.lock().unwrap().clone()`'],
  ],
  [
    'a value broken out with is moved',
    'async fn f() { let job = loop { let job = Job(1); tick().await; if flag() { break job; } }; tick().await; }',
    ['job', 'job'],
  ],
  [
    'a label leaves both loops',
    "async fn f() { 'a: loop { let job = Job(1); loop { if flag() { break 'a; } tick().await; } } tick().await; }",
    ['job', ''],
  ],
  [
    'no future stops in code that is never reached',
    'async fn f() { let job = Job(1); return; tick().await; }',
    [],
  ],
  ['nor behind a loop without end', 'async fn f() { loop { tick().await; } tick().await; }', ['']],
]);

describe('what only Send looks at', () => {
  const cases: readonly Case[] = [
    [
      'a variable taken apart counts as dropped later',
      'async fn f(pair: (Job, Job)) { let (a, b) = pair; tick().await; }',
      ['pair'],
    ],
    ['a moved variable does not', 'async fn f() { let job = Job(1); drop(job); tick().await; }', ['']],
    [
      'a guard of a match borrows the scrutinee',
      'async fn f(job: Option<Job>) { match job { Some(job) if yes().await => {} _ => {} } }',
      ['`job`, job'],
    ],
  ];
  it.each<Case>(cases)('%s', async (_, code, kept) => {
    expect(await keepsForSend(code)).toEqual(kept);
  });
});

/** The parts of the extractor that can go wrong without rustc noticing. */
import { expect, test } from 'vitest';
import { yieldFacts } from './flow.ts';
import { initialisation } from './init.ts';
import { containsPoint, parseBody, parsePlace, parseSpan, placeText, readableType } from './mir.ts';
import { Source } from './source.ts';

test.each([
  ['_3', '_3'],
  ['(*_3)', '_3 *'],
  ["((_3 as Some).0: &'?4 (u32, Job))", '_3 as Some .0'],
  ['((*(_1.0: Foo<(A, B)>)).2: u8)', '_1 .0 * .2'],
  ['_3[_4]', '_3 [_4]'],
])('the place %s', (text, expected) => {
  const parsed = parsePlace(text, 0);
  expect(parsed && placeText(parsed.place)).toBe(expected);
  expect(parsed?.end).toBe(text.length);
});

test.each(['f(move _3)', '(_3, _4)', 'const 1_u32'])('%s is no place', (text) => {
  expect(parsePlace(text, 0)).toBeNull();
});

test('spans may hold colons and hygiene', () => {
  expect(parseSpan('C:/a.rs:1:2: 3:4 (#7)')).toEqual({
    file: 'C:/a.rs',
    start: { line: 1, column: 2 },
    end: { line: 3, column: 4 },
  });
  expect(parseSpan('no-location')).toBeNull();
});

test('points of a region', () => {
  const points = 'bb3[0..=4], bb33[7], bb5[1, 3..=4]';
  expect([containsPoint(points, 3, 4), containsPoint(points, 3, 7), containsPoint(points, 5, 2)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('types lose region variables and internal spellings', () => {
  expect(readableType("&'?7 mut std::vec::Vec<Job, std::alloc::Global>")).toBe('&mut std::vec::Vec<Job>');
  expect(readableType('[u8; ValTree(Leaf(0x0000000000000010): usize)]')).toBe('[u8; 16]');
  expect(readableType('{static run::{closure#0} upvar_tys=() resume_ty=std::future::ResumeTy}')).toBe(
    '{async run::{closure#0}}',
  );
});

/** A body with locals 1 to `count` and the given blocks. */
function body(count: number, blocks: readonly (readonly string[])[]) {
  const locals = Array.from(
    { length: count },
    (_, i) => `    let mut _${i + 1}: T; // in scope 0 at a.rs:1:${i + 1}: 1:${i + 2}`,
  );
  const code = blocks.map((steps, i) =>
    [`    bb${i}: {`, ...steps.map((step) => `        ${step}; // scope 0 at a.rs:1:1: 1:2`), '    }'].join(
      '\n',
    ),
  );
  return parseBody(['fn f() -> () {', ...locals, ...code, '}'].join('\n'));
}

const YIELD = '_9 = yield(move _8) -> [resume: bb2, drop: bb3]';
const END = [['return'], ['coroutine_drop']] as const;

test('a borrowed local is saved although nobody reads it again', () => {
  const facts = yieldFacts(body(9, [['_4 = const 1_u32', '_5 = &_4', 'goto -> bb1'], [YIELD], ...END]));
  expect(facts.map((at) => at.saved)).toEqual([[4]]);
});

test('a local moved away unborrowed is not saved, one moved after a borrow is', () => {
  const steps = ['_4 = make()', '_5 = make()', '_6 = &_5', '_7 = (move _4, move _5)', 'goto -> bb1'];
  expect(yieldFacts(body(9, [steps, [YIELD], ...END])).map((at) => at.saved)).toEqual([[5]]);
});

test('StorageDead ends a borrow', () => {
  const steps = ['_4 = const 1_u32', '_5 = &_4', 'StorageDead(_4)', 'goto -> bb1'];
  expect(yieldFacts(body(9, [steps, [YIELD], ...END])).map((at) => at.saved)).toEqual([[]]);
});

test('a value moved on one of two paths may be there', () => {
  const moving = body(9, [
    ['_4 = make()', 'switchInt(copy _3) -> [0: bb4, otherwise: bb1]'],
    [YIELD],
    ...END,
    ['_5 = move _4', 'goto -> bb1'],
  ]);
  expect(initialisation(moving)(4, { block: 1, index: 0 })).toBe('maybe');
});

test('an enum whose payload was moved is gone, a struct with a moved field is partly there', () => {
  const moving = body(9, [
    ['_4 = make()', '_5 = make()', '_6 = move ((_4 as Some).0: T)', '_7 = move (_5.0: T)', 'goto -> bb1'],
    [YIELD],
    ...END,
  ]);
  const valueAt = initialisation(moving);
  expect([valueAt(4, { block: 1, index: 0 }), valueAt(5, { block: 1, index: 0 })]).toEqual([
    'gone',
    'partly',
  ]);
});

test('macro calls, definitions and what cfg governs are found in text', () => {
  const text = [
    'macro_rules! twice { ($e:expr) => { $e } }',
    'fn f() {',
    '    let s = "println!(1)"; // vec![1]',
    '    #[cfg(unix)]',
    '    tokio::pin!(s);',
    '}',
  ].join('\n');
  const source = new Source('a.rs', '', text);
  const whole = { start: { line: 1, column: 1 }, end: { line: 7, column: 1 } };
  expect(source.callsInside(whole).map(({ name, range }) => `${name} ${source.slice(range)}`)).toEqual([
    'pin tokio::pin!(s)',
  ]);
  expect(
    source.definitionAround({ start: { line: 1, column: 25 }, end: { line: 1, column: 26 } })?.name,
  ).toBe('twice');
  expect(source.conditional().map((range) => source.slice(range))).toEqual(['tokio::pin!(s);']);
});

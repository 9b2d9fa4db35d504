import { describe, expect, it } from 'vitest';
import { lowerBody, lowerItems } from '../../../server/src/hir/index.ts';
import type { Body, Item } from '../../../server/src/hir/model.ts';
import { lex } from '../../../server/src/syntax/index.ts';
import { bodyOf, printCode } from '../support/lower.ts';
import { rustParser, withDocument } from '../support/parser.ts';
import { printBody } from '../support/print-body.ts';
import { PROGRAMS } from '../support/programs.ts';

interface Lowered {
  readonly items: readonly Item[];
  readonly bodies: readonly Body[];
}

function lowerFile(text: string): Promise<Lowered> {
  return withDocument(text, (document) => {
    const { items } = lowerItems(document);
    return { items, bodies: items.flatMap((item) => lowerBody(document, item) ?? []) };
  });
}

/** `kind name`, with `!` behind an item that has an error. */
const outline = ({ items }: Lowered): string[] =>
  items.map((item) => `${item.kind}${'name' in item ? ` ${item.name.text}` : ''}${item.hasError ? '!' : ''}`);

describe('every prefix of a program', { timeout: 60_000 }, () => {
  it.each(Object.entries(PROGRAMS))('is lowered: %s', async (_name, program) => {
    const parser = await rustParser();
    for (const { end } of lex(program, 0)) {
      const document = parser.open(program.slice(0, end));
      const { items } = lowerItems(document);
      for (const item of items) {
        const body = lowerBody(document, item);
        if (body !== null) expect(printBody(body).length).toBeGreaterThan(0);
      }
      document.dispose();
    }
  });

  it.each(Object.entries(PROGRAMS))('is lowered as it is typed: %s', async (_name, program) => {
    const document = (await rustParser()).open('');
    for (const { end } of lex(program, 0)) {
      const { length } = document.text;
      document.edit([{ span: { start: length, end: length }, text: program.slice(length, end) }]);
      for (const item of lowerItems(document).items) lowerBody(document, item);
    }
    const typed = lowerItems(document);
    document.dispose();
    expect(typed).toEqual(await withDocument(program.trimEnd(), lowerItems));
  });
});

describe('an error costs the item it stands in', () => {
  it.each([
    ['in a body', 'fn a() { let x = ; }\nfn b() {}', ['function a', 'function b']],
    ['in a signature', 'fn a(x: ) {}\nfn b() {}', ['function a!', 'function b']],
    ['in a field', 'struct A { x: }\nstruct B;', ['struct A!', 'struct B']],
    ['a brace too few', 'fn a() {\n    if x {\n}\nfn b() {}', ['function a', 'function b']],
    [
      'a brace too few in a method',
      'impl S {\n    fn a() {\n        if x {\n    }\n    fn b() {}\n}\nfn c() {}',
      ['impl', 'function a', 'function b', 'function c'],
    ],
    ['a brace too many', 'fn a() {}}\nfn b() {}', ['function a', 'function b']],
    ['an open string', 'fn a() {\n    b("x);\n}\nfn c() { d("y"); }', ['function a', 'function c']],
    ['half a keyword', 'fn a() {}\nstr\nfn b() {}', ['function a', 'function b']],
    ['half a method', 'impl S {\n    pub fn\n    fn b() {}\n}', ['impl', 'function b']],
    ['half a use', 'use a::{b, c\nfn d() {}', ['use!', 'function d']],
    [
      'a parameter list without its bracket',
      'impl S {\n    fn a&self) {}\n    fn b() {}\n}\nfn c() {}',
      ['impl', 'function b', 'function c'],
    ],
  ])('%s', async (_idea, text, expected) => {
    const found = outline(await lowerFile(text));
    for (const item of expected) expect(found).toContain(item);
  });

  it('is listed in the body', async () => {
    const text = 'fn a() { let x = 1 +; }';
    const { errors } = await bodyOf(text);
    expect(errors.length).toBeGreaterThan(0);
  });

  it('is listed in the body whose bracket is missing, and in no other', async () => {
    const { bodies } = await lowerFile('fn a() {\n    b(\n}\nfn c() { d() }');
    expect(bodies.map((body) => body.errors.length)).toEqual([1, 0]);
  });

  it('leaves what surrounds it in the body', async () => {
    expect(await printCode('let x = a; let = ; x.await')).toMatch(/^let x\.3 = a\.0;.*\(await x\.3\)$/);
  });

  it('leaves what can be made out in it', async () => {
    const broken = await printCode('let guard = a.lock();\nb.c(guard, \nlet x = b;\nx.d();');
    expect(broken).toContain('guard.3');
    expect(broken).toContain('(.d x.4)');
  });

  it('leaves the operand while a name is being typed', async () => {
    expect(await printCode('let x = a; x.')).toContain('x.3');
  });
});

describe('what is too much', { timeout: 60_000 }, () => {
  const TOO_DEEP = 10_000;
  it.each([
    ['parentheses', `fn f() { ${'('.repeat(TOO_DEEP)}x${')'.repeat(TOO_DEEP)} }`],
    ['open parentheses', `fn f() { ${'('.repeat(TOO_DEEP)}`],
    ['operators', `fn f() { ${'a + '.repeat(TOO_DEEP)}b }`],
    ['method calls', `fn f() { a${'.b()'.repeat(TOO_DEEP)} }`],
    ['blocks', `fn f() { ${'{'.repeat(TOO_DEEP)}x${'}'.repeat(TOO_DEEP)} }`],
    ['closures', `fn f() { ${'|| '.repeat(TOO_DEEP)}x }`],
    ['branches', `fn f() { if a {} ${'else if a {} '.repeat(TOO_DEEP)} }`],
    ['alternatives', `fn f() { match x { ${'A | '.repeat(TOO_DEEP)} B => {} } }`],
    ['patterns', `fn f() { let ${'('.repeat(TOO_DEEP)}x${')'.repeat(TOO_DEEP)} = y; }`],
    ['references', `type A = ${'&'.repeat(TOO_DEEP)}u8;`],
    ['paths', `fn f() { a${'::a'.repeat(TOO_DEEP)} }`],
    ['uses', `use ${'a::{'.repeat(TOO_DEEP)}b${'}'.repeat(TOO_DEEP)};`],
    ['modules', `${'mod a {'.repeat(TOO_DEEP)}${'}'.repeat(TOO_DEEP)}`],
    ['functions', `${'fn a() {'.repeat(1000)}${'}'.repeat(1000)}`],
    ['macros', `fn f() { ${'vec!['.repeat(1000)}x${']'.repeat(1000)} }`],
    ['item macros', `${'cfg_a! {'.repeat(1000)} fn f() {} ${'}'.repeat(1000)}`],
  ])('nested %s exhaust nothing', async (_name, text) => {
    const { items } = await lowerFile(text);
    expect(items.length).toBeGreaterThan(0);
  });

  it('a hundred thousand lines are all read', async () => {
    const text = Array.from({ length: 100_000 }, (_, line) => `const A${line}: u8 = 0;`).join('\n');
    const { items } = await withDocument(text, lowerItems);
    expect(items).toHaveLength(100_000);
  });

  it('bytes that are no text at all give nothing', async () => {
    const { items } = await lowerFile('\u007fELF\u0002\u0001\0\0fn a() {}');
    expect(items).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { lowerItems } from '../../../server/src/hir/index.ts';
import type { Item, ItemTree } from '../../../server/src/hir/model.ts';
import { withDocument } from '../support/parser.ts';
import { printBound, printPath, printType } from '../support/print-body.ts';

const items = (text: string): Promise<ItemTree> => withDocument(text, lowerItems);

async function only<K extends Item['kind']>(text: string, kind: K): Promise<Item & { kind: K }> {
  const found = (await items(text)).items.filter((item) => item.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as Item & { kind: K };
}

/** `id:parent kind name` of every item. */
async function outline(text: string): Promise<string[]> {
  const tree = await items(text);
  return tree.items.map((item) => {
    const name = 'name' in item ? ` ${item.name.text}` : '';
    return `${item.parent === null ? '' : `${item.parent}>`}${item.kind}${name}`;
  });
}

describe('functions', () => {
  it('reads the whole signature', async () => {
    const item = await only(
      "pub async unsafe fn load<'a, T: Read + ?Sized, const N: usize>(mut self: Pin<&mut Self>, (a, b): (u8, T)) -> Result<[u8; N], E> where T: 'a {}",
      'function',
    );
    expect(item.name.text).toBe('load');
    expect([item.async, item.unsafe, item.const, item.visibility]).toEqual([true, true, false, 'pub']);
    expect(item.generics.lifetimes).toEqual(["'a"]);
    expect(
      item.generics.types.map(({ name, bounds }) => `${name.text}: ${bounds.map(printBound).join(' + ')}`),
    ).toEqual(['T: Read + ?Sized']);
    expect(item.generics.consts.map(({ name, type }) => `${name.text}: ${printType(type)}`)).toEqual([
      'N: usize',
    ]);
    expect(
      item.generics.where.map(({ type, bounds }) => `${printType(type)}: ${bounds.map(printBound)}`),
    ).toEqual(["T: 'a"]);
    expect(item.parameters.map(({ text, type }) => `${text}: ${printType(type)}`)).toEqual([
      '(a, b): (u8, T)',
    ]);
    expect(printType(item.output!)).toBe('Result<[u8; N], E>');
  });

  it.each([
    ['fn f(self) {}', 'value', null],
    ['fn f(mut self) {}', 'value', null],
    ['fn f(&self) {}', 'ref', null],
    ["fn f(&'a mut self) {}", 'mut', "'a"],
  ])('reads the receiver of %s', async (text, by, lifetime) => {
    const item = await only(text, 'function');
    expect(item.self).toMatchObject({ by, lifetime, type: null });
  });

  it('reads a typed receiver', async () => {
    const item = await only("fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) {}", 'function');
    expect(printType(item.self!.type!)).toBe('Pin<&mut Self>');
    expect(item.parameters.map((parameter) => parameter.text)).toEqual(['cx']);
  });

  it('separates signature and body', async () => {
    const text = '#[inline]\nfn f() -> u8 where u8: Copy { 1 }';
    const item = await only(text, 'function');
    expect(text.slice(item.signature.start, item.signature.end)).toBe('fn f() -> u8 where u8: Copy');
    expect(text.slice(item.body!.start, item.body!.end)).toBe('{ 1 }');
    expect(text.slice(item.span.start, item.span.end)).toBe('fn f() -> u8 where u8: Copy { 1 }');
  });

  it('has no body in a trait without a default', async () => {
    const item = await only('trait T { fn f(&self) -> u8; }', 'function');
    expect(item.body).toBeNull();
    expect(item.signature).toEqual({ start: 10, end: 27 });
  });

  it('keeps nameless parameters of edition 2015', async () => {
    const item = await only('trait T { fn f(u8, &str); }', 'function');
    expect(item.parameters.map(({ text, type }) => `${text}: ${printType(type)}`)).toEqual([
      '_: u8',
      '_: &str',
    ]);
  });
});

describe('types', () => {
  it.each([
    ["&'a mut [T]"],
    ['*const u8'],
    ['*mut u8'],
    ['(u8,)'],
    ['()'],
    ['!'],
    ['_'],
    ['[u8; N + 1]'],
    ['Option<_>'],
    ["Pin<Box<dyn Future<Output=T> + Send + 'static>>"],
    ["impl Future<Output=()> + use<'a, T>"],
    ['fn(u8, &str) -> bool'],
    ['Box<dyn Fn(u8)->bool>'],
    ['<T as Iterator>::Item'],
    ['::std::vec::Vec<u8>'],
    ['Self::Output'],
    ['Array<3>'],
    ['impl Iterator<Item: Clone>'],
    ['a::b<u8>::C'],
  ])('reads %s', async (type) => {
    const item = await only(`type X = ${type};`, 'typeAlias');
    expect(printType(item.type!)).toBe(type);
  });

  it('drops grouping parentheses', async () => {
    const item = await only("type X = &'a (dyn A + 'a);", 'typeAlias');
    expect(printType(item.type!)).toBe("&'a dyn A + 'a");
  });

  it('takes a macro in type position for missing', async () => {
    expect((await only('type X = ty!(u8);', 'typeAlias')).type!.kind).toBe('missing');
  });

  it('reads a higher-ranked bound', async () => {
    const item = await only("type X = Box<dyn for<'a> Fn(&'a u8)>;", 'typeAlias');
    expect(printType(item.type!)).toBe("Box<dyn Fn(&'a u8)>");
  });
});

describe('structs, enums and unions', () => {
  it('reads named fields with attributes and visibility', async () => {
    const item = await only('struct S<T> { #[pin] a: T, pub b: u8, pub(crate) c: () }', 'struct');
    const [variant] = item.variants;
    expect(variant!.shape).toBe('struct');
    expect(
      variant!.fields.map((field) => [field.name.text, field.visibility, field.attributes.length]),
    ).toEqual([
      ['a', 'private', 1],
      ['b', 'pub', 0],
      ['c', 'restricted', 0],
    ]);
  });

  it('numbers tuple fields', async () => {
    const item = await only('struct S(#[pin] pub A, B);', 'struct');
    expect(
      item.variants[0]!.fields.map(
        (field) => `${field.name.text} ${printType(field.type)} ${field.visibility}`,
      ),
    ).toEqual(['0 A pub', '1 B private']);
  });

  it('reads the shapes of variants', async () => {
    const item = await only('enum E { A = 1, #[x] B(u8), C { d: u8 } }', 'enum');
    expect(
      item.variants.map((variant) => `${variant.name.text} ${variant.shape} ${variant.attributes.length}`),
    ).toEqual(['A unit 0', 'B tuple 1', 'C struct 0']);
  });

  it('reads unions', async () => {
    expect((await only('union U { a: u8, b: i8 }', 'union')).variants[0]!.fields).toHaveLength(2);
  });
});

describe('traits and impls', () => {
  it('reads supertraits', async () => {
    const item = await only("trait T: Send + 'static {}", 'trait');
    expect(item.supertraits.map(printBound)).toEqual(['Send', "'static"]);
  });

  it('knows auto traits though the grammar does not', async () => {
    const item = await only('pub unsafe auto trait Send {}', 'trait');
    expect([item.auto, item.hasError]).toEqual([true, false]);
  });

  it('reads a negative impl', async () => {
    const item = await only('impl<T> !Unpin for S<T> {}', 'impl');
    expect([item.negative, printPath(item.trait!), printType(item.selfType)]).toEqual([
      true,
      'Unpin',
      'S<T>',
    ]);
  });

  it('reads an inherent impl', async () => {
    expect((await only('impl S {}', 'impl')).trait).toBeNull();
  });

  it('nests members below their owner', async () => {
    expect(await outline('impl T for S { type A = u8; const B: u8 = 1; fn f() {} } fn g() {}')).toEqual([
      'impl',
      '0>typeAlias A',
      '0>const B',
      '0>function f',
      'function g',
    ]);
  });
});

describe('use', () => {
  it.each([
    ['use a::b;', ['a::b as b']],
    ['use a::b as c;', ['a::b as c']],
    ['use a::*;', ['a::* glob']],
    ['use ::a::{b, c::{self, d as _}};', ['::a::b as b', '::a::c as c', '::a::c::d as _']],
    ['use {a, b::c};', ['a as a', 'b::c as c']],
    ['use a::{self as z};', ['a as z']],
    ['use super::x;', ['super::x as x']],
  ])('flattens %s', async (text, expected) => {
    const item = await only(text, 'use');
    const printed = item.imports.map(({ path, global, alias }) => {
      const names = (global ? '::' : '') + path.map((name) => name.text).join('::');
      return alias === null ? `${names}::* glob` : `${names} as ${alias.text}`;
    });
    expect(printed).toEqual(expected);
  });
});

describe('attributes', () => {
  it.each([
    ['#[tokio::main]', 'tokio::main', null],
    ['#[derive(Clone, Debug)]', 'derive', 'Clone, Debug'],
    ['#[path = "x.rs"]', 'path', 'x.rs'],
    ['#[cfg(all(unix, feature = "a"))]', 'cfg', 'all(unix, feature = "a")'],
    ['#[unsafe(no_mangle)]', 'unsafe', 'no_mangle'],
  ])('reads %s', async (text, path, args) => {
    const item = await only(`${text} fn f() {}`, 'function');
    expect(item.attributes).toMatchObject([{ path, arguments: args, inner: false }]);
  });

  it('gives inner attributes to the file and to modules', async () => {
    const tree = await items('#![no_std]\nmod m { #![allow(x)] }');
    expect(tree.innerAttributes).toMatchObject([{ path: 'no_std', inner: true }]);
    expect(tree.items[0]!.attributes).toMatchObject([{ path: 'allow', inner: true }]);
  });

  it('leaves attributes and doc comments out of the span', async () => {
    const item = await only('/// Doc.\n#[inline]\n/* c */ fn f() {}', 'function');
    expect(item.span.start).toBe(27);
  });
});

describe('modules and other items', () => {
  it('tells inline modules from files', async () => {
    const tree = await items('mod a; mod b { fn f() {} }');
    expect(tree.items.map((item) => item.kind === 'mod' && item.inline)).toEqual([false, true, false]);
  });

  it('reads constants, statics, extern blocks and crates, and macro definitions', async () => {
    expect(
      await outline(
        'const A: u8 = 1; static B: u8 = 2; extern "C" { fn g(); static C: u8; } extern crate alloc as al; macro_rules! m { () => {} }',
      ),
    ).toEqual([
      'const A',
      'static B',
      'externBlock',
      '2>function g',
      '2>static C',
      'externCrate alloc',
      'macroDefinition m',
    ]);
  });

  it('gives the value of a constant as its body', async () => {
    const item = await only('const A: u8 = 1 + 2;', 'const');
    expect(item.body).toEqual({ start: 14, end: 19 });
  });
});

describe('items inside macros', () => {
  it('follow the call they stand in', async () => {
    expect(await outline('pin_project! { pub struct S<T> { #[pin] a: T } }')).toEqual([
      'macroCall pin_project',
      '0>struct S',
    ]);
  });

  it('have file offsets', async () => {
    const text = 'cfg_rt! { fn f() {} }';
    const tree = await items(text);
    expect(text.slice(tree.items[1]!.span.start, tree.items[1]!.span.end)).toBe('fn f() {}');
  });

  it('are found in every branch of cfg_if!', async () => {
    expect(
      await outline(
        'cfg_if::cfg_if! { if #[cfg(unix)] { mod a; } else if #[cfg(windows)] { fn b() {} } else { fn c() {} } }',
      ),
    ).toEqual(['macroCall cfg_if::cfg_if', '0>mod a', '0>function b', '0>function c']);
  });

  it('may be nested', async () => {
    expect(await outline('cfg_rt! { cfg_net! { fn f() {} } }')).toEqual([
      'macroCall cfg_rt',
      '0>macroCall cfg_net',
      '1>function f',
    ]);
  });

  it('need no semicolon at the end', async () => {
    expect(await outline('thread_local!(static A: u8 = 1);')).toEqual([
      'macroCall thread_local',
      '0>static A',
    ]);
  });

  it('are not seen in a macro with a syntax of its own', async () => {
    expect(await outline('bitflags! { struct Flags: u32 { const A = 1; } }')).toEqual(['macroCall bitflags']);
  });
});

describe('broken items', () => {
  it('says which item has the error', async () => {
    const tree = await items('struct A { x: }\nstruct B { y: u8 }');
    expect(tree.items.map((item) => item.hasError)).toEqual([true, false]);
  });

  it('does not count errors in a body', async () => {
    expect((await only('fn f() { let x = ; }', 'function')).hasError).toBe(false);
  });
});

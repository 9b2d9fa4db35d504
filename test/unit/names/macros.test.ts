/** Which `macro_rules!` a call means, and what calls of macros do to the names beside them. */
import { describe, expect, test } from 'vitest';
import { meaning, meaningsAtMarks } from './support.ts';

describe('textual scope', () => {
  test('a later definition shadows an earlier one from there on', async () => {
    const text = `macro_rules! m { () => { 1 }; }
fn a() { /*?*/m!(); }
macro_rules! m { () => { 2 }; }
fn b() { /*?*/m!(); }`;
    expect(await meaningsAtMarks({ 'src/lib.rs': text })).toEqual([
      'crate::m@src/lib.rs:1',
      'crate::m@src/lib.rs:3',
    ]);
  });

  test('reaches into the modules declared behind the definition', async () => {
    const files = {
      'src/lib.rs': 'macro_rules! m { () => {}; }\nmod inner;\nmacro_rules! m { () => { 2 }; }',
      'src/inner.rs': 'fn a() { /*?*/m!(); }',
    };
    expect(await meaningsAtMarks(files)).toEqual(['crate::m@src/lib.rs:1']);
  });

  test('leaves a module only when it is declared `macro_use`', async () => {
    const text = `#[macro_use]
mod a { macro_rules! m { () => {}; } }
mod b { macro_rules! m { () => { 2 }; } }
fn f() { /*?*/m!(); }`;
    expect(await meaning(text)).toBe('crate::a::m@src/lib.rs:2');
  });

  test('begins in a block, too', async () => {
    const text = `macro_rules! m { () => {}; }
fn f() {
    macro_rules! m { () => { 2 }; }
    /*?*/m!();
}`;
    expect(await meaning(text)).toBe('crate::m@src/lib.rs:3');
  });

  test('comes before what is imported', async () => {
    const text = 'macro_rules! vec { () => {}; }\nfn f() { /*?*/vec![]; }';
    expect(await meaning(text)).toBe('crate::vec@src/lib.rs:1');
  });
});

describe('macros by path', () => {
  test('std gives those of the prelude', async () => {
    expect(await meaning('fn f() { /*?*/println!("x"); }')).toBe('std::println');
  });

  test('an exported one is found at the root, wherever it stands', async () => {
    const text = 'mod a { #[macro_export] macro_rules! m { () => {}; } }\nfn f() { /*?*/crate::m!(); }';
    expect(await meaning(text)).toBe('crate::m@src/lib.rs:1');
  });

  test('`use m` gives one a path inside the crate', async () => {
    const text = 'mod a { macro_rules! m { () => {}; } pub(crate) use m; }\nfn f() { /*?*/a::m!(); }';
    expect(await meaning(text)).toBe('crate::a::m@src/lib.rs:1');
  });

  test('a function of a proc-macro crate is one', async () => {
    const files = {
      'Cargo.toml': '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nmaker = { path = "maker" }\n',
      'src/lib.rs': 'use maker::/*?*/Make;',
      'maker/Cargo.toml': '[package]\nname = "maker"\nedition = "2021"\n[lib]\nproc-macro = true\n',
      'maker/src/lib.rs': '#[proc_macro_derive(Make, attributes(make))]\npub fn derive_make(i: T) -> T { i }',
    };
    expect(await meaningsAtMarks(files)).toEqual(['maker::Make@maker/src/lib.rs:2']);
  });
});

describe('calls in item position', () => {
  test('of a macro nobody knows leave doubt about what the module does not declare', async () => {
    expect(await meaning('elsewhere::make! { x }\nstruct S(/*?*/Vec<u8>);')).toBe('std::vec::Vec?');
  });

  test('leave none about what it declares', async () => {
    expect(await meaning('elsewhere::make! { x }\nstruct A;\nstruct S(/*?*/A);')).toBe(
      'crate::A@src/lib.rs:2',
    );
  });

  test('leave doubt about items among their arguments', async () => {
    expect(await meaning('elsewhere::make! { struct A; }\nstruct S(/*?*/A);')).toBe('crate::A@src/lib.rs:1?');
  });

  test('of a macro that passes its items on leave none', async () => {
    const text = `macro_rules! cfg_rt { ($($item:item)*) => { $(#[cfg(feature = "rt")] $item)* }; }
cfg_rt! { struct A; }
struct S(/*?*/A, /*?*/Vec<u8>);`;
    expect(await meaningsAtMarks({ 'src/lib.rs': text })).toEqual(['crate::A@src/lib.rs:2', 'std::vec::Vec']);
  });

  test('of a macro that drops them, or adds to them, do', async () => {
    const dropping = 'macro_rules! none { ($($t:tt)*) => {}; }\nnone! { struct A; }\nstruct S(/*?*/A);';
    const adding = `macro_rules! two { ($item:item) => { $item struct Vec; }; }
two! { struct A; }
struct S(/*?*/Vec<u8>);`;
    expect([await meaning(dropping), await meaning(adding)]).toEqual([
      'crate::A@src/lib.rs:2?',
      'std::vec::Vec?',
    ]);
  });

  test('may hold modules with files of their own', async () => {
    const files = {
      'src/lib.rs': `macro_rules! cfg_net { ($($item:item)*) => { $($item)* }; }
cfg_net! { mod net; }
struct S(/*?*/net::Conn);`,
      'src/net.rs': 'pub struct Conn;',
    };
    expect(await meaningsAtMarks(files)).toEqual(['crate::net::Conn@src/net.rs:1']);
  });
});

describe('`include!` among items', () => {
  const FILES = {
    'src/lib.rs':
      'struct Own; include!("parts/one.rs"); mod inner { include!("parts/two.rs"); }\nfn f(x: /*?*/Made) {}',
    'src/parts/one.rs': 'struct Made(/*?*/Own); mod below; macro_rules! m { () => {}; }',
    'src/parts/below.rs': 'use super::/*?*/Made; fn f() { /*?*/m!(); }',
    'src/parts/two.rs': 'pub struct Two(/*?*/super::Made, /*?*/crate::inner::Two);',
  };

  test('brings names to where it stands, and sees those that are there', async () => {
    expect(await meaningsAtMarks(FILES)).toEqual([
      'crate::Made@src/parts/one.rs:1',
      'crate::Own@src/lib.rs:1',
      'crate::Made@src/parts/one.rs:1',
      'crate::m@src/parts/one.rs:1',
      'crate::Made@src/parts/one.rs:1',
      'crate::inner::Two@src/parts/two.rs:1',
    ]);
  });

  test('of a path that is computed hides what it brings', async () => {
    const text = 'include!(concat!(env!("OUT_DIR"), "/x.rs"));\nfn f(x: /*?*/Made) {}';
    expect(await meaning(text)).toBe('unknown');
  });
});

describe('a macro that is expanded', () => {
  test('has a meaning itself, and so have the paths that it is handed', async () => {
    const text = `mod a { pub fn g() {} }
macro_rules! m { ($e:expr) => { $e }; }
fn f() { /*?*/m!(/*?*/a::g()); }`;
    expect(await meaningsAtMarks({ 'src/lib.rs': text })).toEqual([
      'crate::m@src/lib.rs:2',
      'crate::a::g@src/lib.rs:1',
    ]);
  });

  test('may be defined in another file', async () => {
    const files = {
      'src/lib.rs': '#[macro_use]\nmod macros;\nmod a;',
      'src/macros.rs': 'macro_rules! m { ($e:expr) => { $e }; }',
      'src/a.rs': 'fn g() {} fn f() { /*?*/m!(/*?*/g()); }',
    };
    expect(await meaningsAtMarks(files)).toEqual([
      'crate::macros::m@src/macros.rs:1',
      'crate::a::g@src/a.rs:1',
    ]);
  });
});

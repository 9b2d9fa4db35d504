/** Paths in signatures, bodies and patterns, and imports that are hard to follow. */
import { describe, expect, test } from 'vitest';
import { meaning, meaningsAtMarks } from './support.ts';

describe('associated items', () => {
  test.each([
    [
      'a function of the type',
      'impl A { fn new() {} }\nfn f() { /*?*/A::new(); }',
      'crate::A::new@src/lib.rs:2',
    ],
    ['a constant', 'impl A { const C: u8 = 1; }\nfn f() -> u8 { /*?*/A::C }', 'crate::A::C@src/lib.rs:2'],
    [
      'a function of a trait',
      'trait T { fn t(); }\nimpl T for A { fn t() {} }\nfn f() { /*?*/A::t(); }',
      'crate::T::t@src/lib.rs:2',
    ],
    [
      'one written with its trait',
      'trait T { fn t(); }\nfn f() { /*?*/<A as T>::t(); }',
      'crate::T::t@src/lib.rs:2',
    ],
    [
      'a type written with its trait',
      'trait T { type O; }\nfn f(o: /*?*/<A as T>::O) {}',
      'crate::T::O@src/lib.rs:2',
    ],
    [
      'a constant of a trait',
      'trait T { const C: u8; }\nimpl T for A { const C: u8 = 1; }\nfn f() -> u8 { /*?*/A::C }',
      'crate::T::C@src/lib.rs:2',
    ],
    [
      'one of a parameter’s trait, from a private module',
      'mod m { mod n { pub trait T { const C: u8; } } pub use n::T; }\nfn f<P: m::T>() -> u8 { /*?*/P::C }',
      'crate::m::n::T::C@src/lib.rs:2',
    ],
    [
      'one behind `Self`',
      'impl A { fn new() {} fn g() { /*?*/Self::new(); } }',
      'crate::A::new@src/lib.rs:2',
    ],
    [
      'one behind an alias',
      'type B = A;\nimpl A { fn new() {} }\nfn f() { /*?*/B::new(); }',
      'crate::A::new@src/lib.rs:3',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await meaning(`struct A;\n${text}`)).toBe(expected);
  });

  test('an alias leaves out in expressions what it has defaults for', async () => {
    const text = `struct W<T>(T);
impl W<()> { fn make() {} }
type Ours<T = u8> = W<T>;
fn f() { /*?*/Ours::make(); }`;
    expect(await meaning(text)).toBe('crate::W::make@src/lib.rs:2');
  });

  test('of a type nobody can see is anybody’s', async () => {
    expect(await meaning('fn f() { /*?*/elsewhere::Thing::new(); }')).toBe('unknown');
  });
});

describe('variants', () => {
  test.each([
    ['in a pattern', 'fn f(e: E) { match e { /*?*/E::A => {} } }'],
    ['behind `Self`', 'impl E { fn f() -> Self { /*?*/Self::A } }'],
    ['through a glob', 'use E::*;\nfn f() -> E { /*?*/A }'],
    ['through a glob that is re-exported', 'mod m { pub use super::E::*; }\nfn f() -> E { /*?*/m::A }'],
    ['through an alias', 'type F = E;\nfn f() -> F { /*?*/F::A }'],
  ])('%s', async (_, text) => {
    expect(await meaning(`enum E { A }\n${text}`)).toBe('crate::E::A@src/lib.rs:1');
  });
});

describe('imports', () => {
  test('of a function named like its crate do not hide the crate', async () => {
    const files = {
      'Cargo.toml': '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nquote = "1"\n',
      'src/lib.rs': 'use quote::quote;\nfn f() { /*?*/quote!(); let _: /*?*/quote::Tokens; }',
    };
    expect(await meaningsAtMarks(files)).toEqual(['quote::quote', 'quote::Tokens']);
  });

  test('of a trait and of its derive macro stand beside each other', async () => {
    const files = {
      'Cargo.toml': '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nkeys_derive = "1"\n',
      'src/lib.rs': `mod keys { pub trait Key {} }
pub use keys_derive::Key;
pub use keys::Key;
fn f<T: /*?*/Key>() {}`,
    };
    expect(await meaningsAtMarks(files)).toEqual(['crate::keys::Key@src/lib.rs:1']);
  });

  test('through `self` and `super`', async () => {
    const text = `struct A;
mod m { use super::A; pub mod n { use self::super::A as B; fn f(b: /*?*/B) {} } }`;
    expect(await meaning(text)).toBe('crate::A@src/lib.rs:1');
  });

  test('of blocks hold in the block alone', async () => {
    const text = `mod m { pub struct A; }
struct A;
fn f() { use m::A; let _: /*?*/A; }
fn g() { let _: /*?*/A; }`;
    expect(await meaningsAtMarks({ 'src/lib.rs': text })).toEqual([
      'crate::m::A@src/lib.rs:1',
      'crate::A@src/lib.rs:2',
    ]);
  });

  test('`extern crate … as` renames', async () => {
    expect(await meaning('extern crate std as library;\nfn f(p: /*?*/library::pin::Pin<&u8>) {}')).toBe(
      'std::pin::Pin',
    );
  });

  test('`extern crate` of a crate that nobody sees is that crate', async () => {
    expect(await meaning('extern crate test;\nfn f(b: &mut /*?*/test::Bencher) {}')).toBe('test::Bencher');
  });

  test('of private items from other modules find nothing', async () => {
    const text = 'mod m { struct A; pub struct B; }\nuse m::*;\nfn f(a: /*?*/A, b: /*?*/B) {}';
    expect(await meaningsAtMarks({ 'src/lib.rs': text })).toEqual(['unknown', 'crate::m::B@src/lib.rs:1']);
  });
});

describe('items of blocks', () => {
  test('in nested functions are found where they stand', async () => {
    const text = `fn a() {
    fn b() {
        fn c() {}
        /*?*/c();
    }
    fn c() {}
    /*?*/c();
}`;
    expect(await meaningsAtMarks({ 'src/lib.rs': text })).toEqual([
      'crate::c@src/lib.rs:3',
      'crate::c@src/lib.rs:6',
    ]);
  });
});

describe('`cfg`', () => {
  const TWINS = '#[cfg(not(feature = "x"))] struct A;\n#[cfg(feature = "x")] struct A;\nfn f(a: /*?*/A) {}';

  test.each([
    ['is not there, the other is meant', '', 'crate::A@src/lib.rs:1'],
    ['is on by default, it decides', 'default = ["y"]\ny = ["x"]\nx = []', 'crate::A@src/lib.rs:2'],
    ['can be turned on, the one that it brings is taken, and doubted', 'x = []', 'crate::A@src/lib.rs:2?'],
  ])('of two, where the feature %s', async (_, features, expected) => {
    const manifest = `[package]\nname = "app"\nedition = "2021"\n[features]\n${features}\n`;
    expect(await meaningsAtMarks({ 'Cargo.toml': manifest, 'src/lib.rs': TWINS })).toEqual([expected]);
  });

  test('another package of the workspace turns a feature on', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      'crates/app/Cargo.toml':
        '[package]\nname = "app"\n[dependencies]\nlow = { path = "../low", features = ["x"] }\n',
      'crates/low/Cargo.toml': '[package]\nname = "low"\nedition = "2021"\n[features]\nx = []\n',
      'crates/low/src/lib.rs': TWINS,
    };
    expect(await meaningsAtMarks(files)).toEqual(['crate::A@crates/low/src/lib.rs:2']);
  });

  test('what no build has can still be named from beside it', async () => {
    const text = '#[cfg(feature = "none")] mod m { pub struct A; fn f(a: /*?*/A) {} }';
    expect(await meaning(text)).toBe('crate::m::A@src/lib.rs:1');
  });

  test('what no build has hides nothing', async () => {
    const text = 'mod m { pub struct A; }\nuse m::*;\n#[cfg(any())] struct A;\nfn f(a: /*?*/A) {}';
    expect(await meaning(text)).toBe('crate::m::A@src/lib.rs:1');
  });

  test('what no build has gives way to the prelude', async () => {
    const text = 'mod m { pub struct Vec; }\n#[cfg(any())] use m::Vec;\nfn f(a: /*?*/Vec) {}';
    expect(await meaning(text)).toBe('std::vec::Vec');
  });

  test('of two files for a module, the one that a build has is read', async () => {
    const files = {
      'src/lib.rs':
        '#[cfg(loom)] #[path = "a.rs"] mod m;\n#[cfg(not(loom))] #[path = "b.rs"] mod m;\nfn f(a: /*?*/m::A) {}',
      'src/a.rs': 'pub struct A;',
      'src/b.rs': 'pub struct A;',
    };
    expect(await meaningsAtMarks(files)).toEqual(['crate::m::A@src/b.rs:1']);
  });

  test('a glob that it may leave out is doubted', async () => {
    const text = 'mod m { pub struct A; }\n#[cfg(unix)] use m::*;\nfn f(a: /*?*/A) {}';
    expect(await meaning(text)).toBe('crate::m::A@src/lib.rs:1?');
  });
});

describe('editions', () => {
  test('the prelude of 2018 does not have `TryFrom`, that of 2021 does', async () => {
    const text = 'trait T: /*?*/TryFrom<u8> {}';
    expect([await meaning(text, '2018'), await meaning(text, '2021')]).toEqual([
      'unknown',
      'std::convert::TryFrom',
    ]);
  });
});

describe('crates', () => {
  test('a path dependency is found by the name it is given', async () => {
    const files = {
      'Cargo.toml':
        '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nwire = { package = "proto", path = "proto" }\n',
      'src/lib.rs': 'fn f(m: /*?*/wire::Message) {}',
      'proto/Cargo.toml': '[package]\nname = "proto"\nedition = "2021"\n',
      'proto/src/lib.rs': 'mod inner { pub struct Message; }\npub use inner::Message;',
    };
    expect(await meaningsAtMarks(files)).toEqual(['proto::inner::Message@proto/src/lib.rs:1']);
  });

  test('what is `pub(crate)` in another is not seen', async () => {
    const files = {
      'Cargo.toml': '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nproto = { path = "proto" }\n',
      'src/lib.rs': 'use proto::*;\nfn f(m: /*?*/Message) {}',
      'proto/Cargo.toml': '[package]\nname = "proto"\nedition = "2021"\n',
      'proto/src/lib.rs': 'pub(crate) struct Message;',
    };
    expect(await meaningsAtMarks(files)).toEqual(['unknown']);
  });
});

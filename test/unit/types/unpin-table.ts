/**
 * Declarations and expressions with rustc's verdict on `Unpin` (SEMANTICS.md 4.1), and the reason that decides. Each
 * row was compiled once with rustc 1.95: `S` (with `u8` for its parameters, and with a type that must not move), or
 * the value of the expression.
 */
export interface Row {
  readonly what: string;
  readonly code: string;
  readonly verdict: 'yes' | 'no' | 'conditional';
  /** The reasons down the deciding branch: `field inner`, `impl`, `phantomPinned`, …. */
  readonly chain: readonly string[];
}

const row = (what: string, code: string, verdict: Row['verdict'], ...chain: string[]): Row => ({
  what,
  code,
  verdict,
  chain,
});

/** Of `S`, its parameters as they are declared. */
export const DECLARATIONS: readonly Row[] = [
  // The structure: all fields, of every variant.
  row('a struct without fields', 'struct S;', 'yes', 'allFields'),
  row('plain fields', 'struct S { a: u8, b: [u16; 4] }', 'yes', 'allFields'),
  row('a marker', 'struct S { a: u8, pin: PhantomPinned }', 'no', 'field pin', 'phantomPinned'),
  row(
    'a marker two fields deep',
    'struct S { i: I } struct I { p: PhantomPinned }',
    'no',
    'field i',
    'field p',
    'phantomPinned',
  ),
  row(
    'a marker in one variant',
    'enum S { A, B(u8), C { p: PhantomPinned } }',
    'no',
    'field C.p',
    'phantomPinned',
  ),
  row('a marker in a union', 'union S { a: u8, p: PhantomPinned }', 'no', 'field p', 'phantomPinned'),
  row('a marker in a tuple', 'struct S((u8, PhantomPinned));', 'no', 'field 0', 'field 1', 'phantomPinned'),
  row('a marker in an array', 'struct S([PhantomPinned; 2]);', 'no', 'field 0', 'argument', 'phantomPinned'),
  row(
    'a marker in an empty array',
    'struct S([PhantomPinned; 0]);',
    'no',
    'field 0',
    'argument',
    'phantomPinned',
  ),
  row('a marker in a slice', 'struct S([PhantomPinned]);', 'no', 'field 0', 'argument', 'phantomPinned'),
  row(
    'a phantom marker',
    'struct S(PhantomData<PhantomPinned>);',
    'no',
    'field 0',
    'argument',
    'phantomPinned',
  ),
  row(
    'a phantom pointer to a marker',
    'struct S(PhantomData<*const PhantomPinned>);',
    'yes',
    'allFields',
    'library',
  ),
  row(
    'a marker that may be unset',
    'struct S(MaybeUninit<PhantomPinned>);',
    'no',
    'field 0',
    'argument',
    'phantomPinned',
  ),
  row(
    'a marker in a cell',
    'struct S(RefCell<PhantomPinned>);',
    'no',
    'field 0',
    'argument',
    'phantomPinned',
  ),
  // Pointers: the pointee doesn't matter.
  row('a box', 'struct S(Box<PhantomPinned>);', 'yes', 'allFields', 'pointer'),
  row('a reference', "struct S<'a>(&'a mut PhantomPinned);", 'yes', 'allFields', 'pointer'),
  row('a raw pointer', 'struct S(*mut PhantomPinned);', 'yes', 'allFields', 'pointer'),
  row('shared pointers', 'struct S(Rc<PhantomPinned>, Arc<PhantomPinned>);', 'yes', 'allFields', 'pointer'),
  row('a pinned box', 'struct S(Pin<Box<PhantomPinned>>);', 'yes', 'allFields', 'pointer'),
  row('a boxed trait object', 'struct S(Box<dyn Future<Output = ()>>);', 'yes', 'allFields', 'pointer'),
  row('function pointers', 'struct S(fn(PhantomPinned) -> PhantomPinned);', 'yes', 'allFields'),
  // Impls win over the structure.
  row('an impl over a marker', 'struct S(PhantomPinned); impl Unpin for S {}', 'yes', 'impl'),
  row('an impl for every argument', 'struct S<T>(T); impl<T> Unpin for S<T> {}', 'yes', 'impl'),
  row(
    'an impl that asks for a bound',
    'struct S<T>(T, PhantomPinned); impl<T: Unpin> Unpin for S<T> {}',
    'conditional',
    'impl',
    'bound',
  ),
  row(
    'an impl with a where clause',
    'struct S<T>(T); impl<T> Unpin for S<T> where Vec<T>: Unpin {}',
    'conditional',
    'impl',
    'argument',
    'bound',
  ),
  row(
    'an impl for other arguments only',
    'struct G<T>(T); impl Unpin for G<u8> {} struct S(G<u16>);',
    'no',
    'field 0',
    'impl',
  ),
  row(
    'an impl for these arguments',
    'struct G<T>(T, PhantomPinned); impl Unpin for G<u8> {} struct S(G<u8>);',
    'yes',
    'allFields',
    'impl',
  ),
  row(
    'an impl for what has a trait',
    'trait Tr {} struct G<T>(T); impl<T: Tr> Unpin for G<T> {} struct S(G<u8>);',
    'no',
    'field 0',
    'impl',
  ),
  row(
    'an impl for what has it',
    'trait Tr {} impl Tr for u8 {} struct G<T>(T, PhantomPinned); impl<T: Tr> Unpin for G<T> {} struct S(G<u8>);',
    'yes',
    'allFields',
    'impl',
  ),
  row(
    'an impl of a field',
    'struct I(PhantomPinned); impl Unpin for I {} struct S(I);',
    'yes',
    'allFields',
    'impl',
  ),
  // Generic parameters: what the bounds say.
  row('a parameter', 'struct S<T>(T);', 'conditional', 'field 0', 'bound'),
  row('a parameter with the bound', 'struct S<T: Unpin>(T);', 'yes', 'allFields', 'bound'),
  row('a parameter with a where clause', 'struct S<T>(T) where T: Unpin;', 'yes', 'allFields', 'bound'),
  row('a bound that has it above', 'trait Up: Unpin {} struct S<T: Up>(T);', 'yes', 'allFields', 'bound'),
  row('a bound without it', 'struct S<T: Future>(T);', 'conditional', 'field 0', 'bound'),
  row('a parameter in a vector', 'struct S<T>(Vec<T>);', 'conditional', 'field 0', 'argument', 'bound'),
  row('a parameter behind a box', 'struct S<T>(Box<T>);', 'yes', 'allFields', 'pointer'),
  row('a phantom parameter', 'struct S<T>(PhantomData<T>);', 'conditional', 'field 0', 'argument', 'bound'),
  row('a phantom function', 'struct S<T>(PhantomData<fn() -> T>);', 'yes', 'allFields', 'library'),
  row(
    'a where clause about a whole type',
    'struct S<T>(Vec<T>) where Vec<T>: Unpin;',
    'yes',
    'allFields',
    'bound',
  ),
  row('two parameters', 'struct S<T, U>(T, Box<U>);', 'conditional', 'field 0', 'bound'),
  row(
    'an array of any length',
    'struct S<T, const N: usize>([T; N]);',
    'conditional',
    'field 0',
    'argument',
    'bound',
  ),
  row('a generic alias', 'type S<T> = Option<T>;', 'conditional', 'argument', 'bound'),
  row(
    'an alias of an alias',
    'type A<T> = (T, u8); type S = A<PhantomPinned>;',
    'no',
    'field 0',
    'phantomPinned',
  ),
  row(
    'a default argument',
    'struct G<T = PhantomPinned>(T); struct S(G);',
    'no',
    'field 0',
    'field 0',
    'phantomPinned',
  ),
  // Projections.
  row('an associated type', 'struct S<I: Iterator>(I::Item);', 'conditional', 'field 0', 'bound'),
  row(
    'an associated type with a where clause',
    'struct S<I: Iterator>(I::Item) where I::Item: Unpin;',
    'yes',
    'allFields',
    'bound',
  ),
  row(
    'an associated type with a bound in the bound',
    'struct S<I: Iterator<Item: Unpin>>(I::Item);',
    'yes',
    'allFields',
    'bound',
  ),
  row(
    'an associated type given in the bound',
    'struct S<I: Iterator<Item = u8>>(I::Item);',
    'yes',
    'allFields',
  ),
  row(
    'an associated type bounded in its trait',
    'trait Tr { type A: Unpin; } struct S<T: Tr>(T::A);',
    'yes',
    'allFields',
    'bound',
  ),
  row(
    "a known type's associated type",
    'trait Tr { type A; } impl Tr for u8 { type A = PhantomPinned; } struct S(<u8 as Tr>::A);',
    'no',
    'field 0',
    'phantomPinned',
  ),
  row(
    "a vector's item",
    'struct S(<Vec<PhantomPinned> as IntoIterator>::Item);',
    'no',
    'field 0',
    'phantomPinned',
  ),
  row(
    'an associated type of an associated type',
    'struct S<I: Iterator>(<I::Item as Iterator>::Item) where I::Item: Iterator;',
    'conditional',
    'field 0',
    'bound',
  ),
  // Trait objects: what is written.
  row('a trait object', 'type S = dyn Future<Output = ()>;', 'no', 'dyn'),
  row('a trait object with the bound', 'type S = dyn Future<Output = ()> + Unpin;', 'yes', 'dyn'),
  row('a trait object of a trait above it', 'trait Up: Unpin {} type S = dyn Up;', 'yes', 'dyn'),
  row('a trait object as a field', 'struct S(u8, dyn Send);', 'no', 'field 1', 'dyn'),
  // Recursion.
  row('itself behind a box', 'struct S { next: Option<Box<S>>, value: u8 }', 'yes', 'allFields', 'library'),
  row('itself in a vector', 'struct S { children: Vec<S> }', 'yes', 'allFields', 'library'),
  row(
    'itself in a vector, with a marker',
    'struct S { children: Vec<S>, pin: PhantomPinned }',
    'no',
    'field pin',
    'phantomPinned',
  ),
  row('each other in vectors', 'struct S(Vec<B>); struct B(Vec<S>);', 'yes', 'allFields', 'library'),
  row(
    'each other, one with a marker',
    'struct S(Vec<B>); struct B(Vec<S>, PhantomPinned);',
    'no',
    'field 0',
    'argument',
    'field 1',
    'phantomPinned',
  ),
  row('itself with a parameter', 'struct S<T>(Vec<S<T>>, T);', 'conditional', 'field 1', 'bound'),
];

/** Of pin-project 1.1 and pin-project-lite 0.2: the impl that they write looks at the pinned fields. */
export const PROJECTED: readonly Row[] = [
  row(
    'pin_project, a pinned field',
    '#[pin_project] struct S<T> { #[pin] a: T, b: PhantomPinned }',
    'conditional',
    'field a',
    'bound',
  ),
  row(
    'pin_project, nothing pinned',
    '#[pin_project] struct S<T> { a: T, b: PhantomPinned }',
    'yes',
    'pinProject',
  ),
  row(
    'pin_project, a pinned marker',
    '#[pin_project] struct S { a: u8, #[pin] b: PhantomPinned }',
    'no',
    'field b',
    'phantomPinned',
  ),
  row(
    'pin_project with a path',
    '#[pin_project::pin_project] struct S<T>(#[pin] T, PhantomPinned);',
    'conditional',
    'field 0',
    'bound',
  ),
  row(
    'pin_project with a drop',
    '#[pin_project(PinnedDrop)] struct S { b: PhantomPinned } #[pinned_drop] impl PinnedDrop for S { fn drop(self: Pin<&mut Self>) {} }',
    'yes',
    'pinProject',
  ),
  row(
    'pin_project, an enum',
    '#[pin_project(project = P)] enum S<T> { A(#[pin] T), B(PhantomPinned) }',
    'conditional',
    'field A.0',
    'bound',
  ),
  row('pin_project, never', '#[pin_project(!Unpin)] struct S { a: u8 }', 'no', 'pinProject'),
  row(
    'pin_project, by an unsafe impl',
    '#[pin_project(UnsafeUnpin)] struct S<T, U>(#[pin] T, #[pin] U); unsafe impl<T: Unpin, U> UnsafeUnpin for S<T, U> {}',
    'conditional',
    'impl',
    'bound',
  ),
  row(
    'pin_project, an unsafe impl for all',
    '#[pin_project(UnsafeUnpin)] struct S<T>(#[pin] T); unsafe impl<T> UnsafeUnpin for S<T> {}',
    'yes',
    'impl',
  ),
  row(
    'pin_project, the unsafe impl left out',
    '#[pin_project(UnsafeUnpin)] struct S<T>(#[pin] T);',
    'no',
    'pinProject',
  ),
  row(
    'pin_project_lite, a pinned field',
    'pin_project_lite::pin_project! { struct S<T> { #[pin] a: T, b: PhantomPinned } }',
    'conditional',
    'field a',
    'bound',
  ),
  row(
    'pin_project_lite, nothing pinned',
    'pin_project_lite::pin_project! { struct S<T> { a: T, b: PhantomPinned } }',
    'yes',
    'pinProject',
  ),
  row(
    'pin_project_lite, a pinned marker',
    'pin_project_lite::pin_project! { struct S { #[pin] b: PhantomPinned } }',
    'no',
    'field b',
    'phantomPinned',
  ),
  row(
    'pin_project_lite, never',
    'pin_project_lite::pin_project! { #[project(!Unpin)] struct S { a: u8 } }',
    'no',
    'pinProject',
  ),
  row(
    'pin_project_lite, an enum',
    'pin_project_lite::pin_project! { #[project = P] enum S<T> { A { #[pin] a: T }, B { b: PhantomPinned } } }',
    'conditional',
    'field A.a',
    'bound',
  ),
  row(
    'a field that is projected',
    '#[pin_project] struct I<T>(#[pin] T, PhantomPinned); struct S<T>(I<T>);',
    'conditional',
    'field 0',
    'field 0',
    'bound',
  ),
];

/** Of `value`, in a function of its own. */
export const VALUES: readonly (Row & { readonly outside?: string; readonly head?: string })[] = [
  value('an async fn called', 'let value = go()', 'no', ['asyncFuture'], { outside: 'async fn go() {}' }),
  value('an async method called', 'let value = X.go()', 'no', ['asyncFuture'], {
    outside: 'struct X; impl X { async fn go(&self) {} }',
  }),
  value('an async block', 'let value = async {}', 'no', ['asyncFuture']),
  value('an async block that moves', 'let s = String::new(); let value = async move { s.len() }', 'no', [
    'asyncFuture',
  ]),
  value('an async closure', 'let value = async |n: u8| n', 'yes', ['allFields']),
  value('an async closure called', 'let f = async |n: u8| n; let value = f(1)', 'no', ['asyncFuture']),
  value('a closure that borrows', 'let p = PhantomPinned; let value = || { let _q = &p; }', 'yes', [
    'allFields',
    'pointer',
  ]),
  value(
    'a closure that moves a marker',
    'let p = PhantomPinned; let value = move || { let _q = &p; }',
    'no',
    ['capture', 'phantomPinned'],
  ),
  value('a closure that moves a number', 'let n = 1u8; let value = move || n + 1', 'yes', ['allFields']),
  value('a reference to a future', 'let mut f = async {}; let value = &mut f', 'yes', ['pointer']),
  value('a boxed future', 'let value = Box::new(async {})', 'yes', ['pointer']),
  value('a pinned box', 'let value = Box::pin(async {})', 'yes', ['pointer']),
  value('what pin! gives', 'let value = std::pin::pin!(async {})', 'yes', ['pointer']),
  value('an option of a future', 'let value = Some(async {})', 'no', ['argument', 'asyncFuture']),
  value('a tuple with a future', 'let value = (1u8, async {})', 'no', ['field 1', 'asyncFuture']),
  value('an array of futures', 'let value = [async {}]', 'no', ['argument', 'asyncFuture']),
  value('a vector of futures', 'let value = vec![async {}]', 'no', ['argument', 'asyncFuture']),
  value('a shared future', 'let value = Rc::new(async {})', 'yes', ['pointer']),
  value('a cell of a future', 'let value = RefCell::new(async {})', 'no', ['argument', 'asyncFuture']),
  value('a ready future', 'let value = std::future::ready(1)', 'yes', ['library']),
  value('impl Trait over a ready future', 'let value = go()', 'yes', ['opaque', 'library'], {
    outside: 'fn go() -> impl Future<Output = ()> { std::future::ready(()) }',
  }),
  value('impl Trait over a pinned box', 'let value = go()', 'yes', ['opaque', 'pointer'], {
    outside: 'fn go() -> impl Future<Output = ()> { Box::pin(async {}) }',
  }),
  value('impl Trait over an async block', 'let value = go()', 'no', ['opaque', 'asyncFuture'], {
    outside: 'fn go() -> impl Future<Output = ()> { async {} }',
  }),
  value('impl Trait with the bound', 'let value = go()', 'yes', ['bound'], {
    outside: 'fn go() -> impl Future<Output = ()> + Unpin { Box::pin(async {}) }',
  }),
  value('an argument', 'let value = f', 'no', ['bound'], { head: '(f: impl Future<Output = ()>)' }),
  value('an argument with the bound', 'let value = f', 'yes', ['bound'], {
    head: '(f: impl Future + Unpin)',
  }),
  value('a parameter', 'let value = f', 'conditional', ['bound'], { head: '<F: Future>(f: F)' }),
  value('a function', 'let value = go', 'yes', ['builtin'], { outside: 'fn go() {}' }),
  value('an async function not called', 'let value = go', 'yes', ['builtin'], {
    outside: 'async fn go() {}',
  }),
  value('an async fn of a trait, of a parameter', 'let value = t.go()', 'no', ['asyncFuture'], {
    outside: 'trait Tr { async fn go(&self); }',
    head: '<T: Tr>(t: T)',
  }),
  value('impl Trait of a trait, of a parameter', 'let value = t.go()', 'conditional', ['opaque', 'bound'], {
    outside: 'trait Tr { fn go(&self) -> impl Future<Output = ()>; }',
    head: '<T: Tr>(t: T)',
  }),
  value('impl Trait of a trait, with the bound', 'let value = t.go()', 'yes', ['bound'], {
    outside: 'trait Tr { fn go(&self) -> impl Future<Output = ()> + Unpin; }',
    head: '<T: Tr>(t: T)',
  }),
  value('an async fn of a trait, of a known type', 'let value = 1u8.go()', 'no', ['asyncFuture'], {
    outside: 'trait Tr { async fn go(&self); } impl Tr for u8 { async fn go(&self) {} }',
  }),
];

function value(
  what: string,
  code: string,
  verdict: Row['verdict'],
  reasons: readonly string[],
  around: { readonly outside?: string; readonly head?: string } = {},
) {
  return { ...row(what, code, verdict, ...reasons), ...around };
}

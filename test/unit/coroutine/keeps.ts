/** What async bodies keep, as text that fits on a line, for tests of the room `coroutine`. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createAnalysis, type Edition, type Inspection } from '../../../server/src/analysis.ts';
import { MemoryHost } from '../support/memory-host.ts';

/** What every example may use: `Job` has drop glue, `Point` has none and is moved, numbers are copied. */
const PRELUDE = `
pub struct Job(pub u32);
impl Drop for Job { fn drop(&mut self) {} }
impl Job {
    pub fn size(&self) -> u32 { self.0 }
    pub fn grow(&mut self) {}
    pub fn name(&self) -> &str { "" }
    pub async fn run(&self) -> u32 { 0 }
}
pub struct Point { pub x: u32, pub y: u32 }
pub struct Pair { pub first: Job, pub second: Job }
pub struct View<'a>(pub &'a Job);
pub async fn tick() {}
pub async fn yes() -> bool { true }
pub async fn number() -> u32 { 1 }
pub async fn send<T>(value: T) {}
pub async fn find() -> Option<Job> { None }
pub async fn fetch() -> Result<Job, Job> { Ok(Job(1)) }
pub fn keep<T>(value: T) {}
pub fn look<T: ?Sized>(value: &T) {}
pub fn same<T>(value: T) -> T { value }
pub fn flag() -> bool { true }
use std::sync::{Arc, Mutex};
`;

const require = createRequire(import.meta.url);

async function newAnalysis() {
  const [treeSitter, rust] = await Promise.all([
    readFile(require.resolve('web-tree-sitter/web-tree-sitter.wasm')),
    readFile(require.resolve('tree-sitter-rust/tree-sitter-rust.wasm')),
  ]);
  return createAnalysis({ host: new MemoryHost({}), wasm: { treeSitter, rust } });
}

let shared: ReturnType<typeof newAnalysis> | undefined;

/** The coroutines of `code` and the text their spans refer to. */
export async function inspect(
  code: string,
  edition: Edition = '2021',
): Promise<{ text: string; coroutines: Inspection['coroutines'] }> {
  shared ??= newAnalysis();
  const analysis = await shared;
  const text = `${PRELUDE}\n// The example.\n${code}`;
  const uri = 'file:///example.rs';
  analysis.configure({ edition });
  analysis.openDocument(uri, text, 1);
  const inspection = await analysis.inspect(uri);
  analysis.closeDocument(uri);
  return { text, coroutines: inspection!.coroutines };
}

type Suspension = Inspection['coroutines'][number]['suspensions'][number];
type Held = Suspension['held'][number];

/**
 * For every suspension point of the example, in source order, what is kept: variables by name, temporaries as their
 * text in backquotes; behind it `?` if the value may be gone, `!` if it is; `→ x` if it points into x.
 */
export async function keeps(code: string, edition?: Edition): Promise<string[]> {
  return perSuspension(code, edition, (suspension) => suspension.held);
}

/** The same for what only `Send` looks at. */
export async function keepsForSend(code: string, edition?: Edition): Promise<string[]> {
  return perSuspension(code, edition, (suspension) => suspension.witness);
}

async function perSuspension(
  code: string,
  edition: Edition | undefined,
  choose: (suspension: Suspension) => readonly Held[],
): Promise<string[]> {
  const { text, coroutines } = await inspect(code, edition);
  const all = coroutines.flatMap((coroutine) => coroutine.suspensions);
  return [...all]
    .sort((a, b) => a.span.end - b.span.end)
    .map((suspension) =>
      choose(suspension)
        .map((held) => show(text, held))
        .join(', '),
    );
}

function show(text: string, held: Held): string {
  const mark = { present: '', maybe: '?', gone: '!' }[held.value];
  const edges = held.borrowsFrom.map((edge) => label(text, edge));
  return `${label(text, held)}${mark}${edges.length > 0 ? ` → ${edges.join(' + ')}` : ''}`;
}

function label(text: string, { name, declaration }: Pick<Held, 'name' | 'declaration'>): string {
  return name ?? `\`${text.slice(declaration.start, declaration.end)}\``;
}

/** Why `name` is kept at the first suspension point that keeps it: `kind: text of the place that decides it`. */
export async function why(code: string, name: string): Promise<string[]> {
  const { text, coroutines } = await inspect(code);
  const held = coroutines
    .flatMap((coroutine) => coroutine.suspensions.flatMap((suspension) => suspension.held))
    .find((one) => one.name === name);
  return (held?.why ?? []).map(({ kind, at }) => `${kind}: ${at ? text.slice(at.start, at.end) : '-'}`);
}

/**
 * Answers worked out by attempts, each given up as soon as it has anything new to remember, are those that are worked out
 * in one go: nothing provisional is left behind.
 */
import { describe, expect, test } from 'vitest';
import { attempt } from '../../../server/src/base/attempt.ts';
import { NEVER_CANCELLED } from '../../../server/src/base/cancellation.ts';
import type { Step } from '../../../server/src/base/steps.ts';
import { hoverAt } from '../../../server/src/hover/index.ts';
import { checkFile } from '../../../server/src/rules/index.ts';
import { loadRustParser, type RustParser } from '../../../server/src/syntax/index.ts';
import type { FileFacts } from '../../../server/src/words/facts.ts';
import type { Finding } from '../../../server/src/words/finding.ts';
import { NO_CRATE } from '../../../server/src/workspace/crate.ts';
import { OpenFile } from '../../../server/src/workspace/open-file.ts';
import { Workspace } from '../../../server/src/workspace/workspace.ts';
import { casesBelow } from '../../fixtures/support/cases.ts';
import { MemoryHost } from '../support/memory-host.ts';
import { wasmFiles } from '../support/parser.ts';

/** A way to run steps. Declarations of ours are remembered with the parser: each way has its own. */
interface Way {
  readonly parser: Promise<RustParser>;
  run(step: () => void): Promise<void>;
}

const inOneGo: Way = {
  parser: wasmFiles().then(loadRustParser),
  run: async (step) => step(),
};

let givenUp = 0;

const byAttempts: Way = {
  parser: wasmFiles().then(loadRustParser),
  run: async (step) => {
    for (let tried = attempt(0, step); !tried.done; tried = attempt(0, step)) {
      givenUp++;
      await tried.before?.({ isDue: true, pause: () => Promise.resolve() });
    }
  },
};

/** What is said about a file: its findings, and the hovers over all its suspension points. */
async function everything(file: FileFacts, { run }: Way): Promise<readonly unknown[]> {
  for (const step of file.prepare()) await run(step);
  const hovers: unknown[] = [];
  for (const facts of file.bodies()) {
    await run(() => void facts.coroutines);
    const { offset, coroutines } = facts;
    for (const { keyword } of coroutines.flatMap(({ suspensions }) => suspensions))
      await run(() => void hovers.push(hoverAt(file, offset + keyword.start, 'learn')));
  }
  const errors: unknown[] = [];
  const settings = { rules: {}, nursery: true };
  const log = (_: string, error: unknown) => void errors.push(error);
  const steps: Generator<Step, readonly Finding[]> = checkFile({
    ...{ file, mode: 'learn', token: NEVER_CANCELLED },
    ...{ settings, log },
  });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return [...hovers, ...value, ...errors];
    if (value !== undefined) await run(value);
  }
}

async function opened(way: Way, host: MemoryHost, uri: string, text: string) {
  const open: { file?: OpenFile } = {};
  const parser = await way.parser;
  const workspace = new Workspace(host, parser, (of) => (of === uri ? (open.file?.syntax ?? null) : null));
  open.file = new OpenFile(uri, parser, text, 0, workspace);
  return { workspace, file: open.file };
}

describe('a file that stands alone', () => {
  const cases = [...casesBelow('rules'), ...casesBelow('hovers')].filter(
    ({ name }) => !name.includes('huge'),
  );
  test.each(cases.map((one) => [`${one.file} ${one.name}`, one] as const))('%s', async (_, { text }) => {
    const uri = 'file:///app/src/lib.rs';
    const crate = { ...NO_CRATE, dependencies: new Set(['tokio', 'futures', 'pin_project_lite']) };
    const answers = async (way: Way) => {
      const { file } = await opened(way, new MemoryHost({}), uri, text);
      const found = await everything(file.facts({ crate, target: null }, '2021'), way);
      file.dispose();
      return found;
    };
    expect(await answers(byAttempts)).toEqual(await answers(inOneGo));
  });
});

const HOME = 'file:///home/me';
const APP = `${HOME}/app`;
const REGISTRY = `${HOME}/.cargo/registry/src/registry.example-0123456789abcdef`;
const INDEX = 'registry+https://registry.example/index';

/** Long enough to be lowered in pieces. */
const LONG = '/// Nothing to see here, but a line of it.\n'.repeat(150);

const CRATE = {
  [`${APP}/Cargo.toml`]:
    '[package]\nname = "app"\nedition = "2021"\n[dependencies]\nmini = "1"\nnear = { path = "near" }\ntokio = "1"\n',
  [`${APP}/Cargo.lock`]: `version = 4
[[package]]
name = "app"
version = "0.1.0"
dependencies = ["mini", "near"]

[[package]]
name = "near"
version = "0.1.0"

[[package]]
name = "mini"
version = "1.2.0"
source = "${INDEX}"
`,
  [`${REGISTRY}/mini-1.2.0/Cargo.toml`]: '[package]\nname = "mini"\nversion = "1.2.0"\nedition = "2021"\n',
  [`${REGISTRY}/mini-1.2.0/src/lib.rs`]: `${LONG}
mod client;
pub use client::*;
#[macro_export] macro_rules! make { () => { $crate::Client::new() } }
`,
  [`${REGISTRY}/mini-1.2.0/src/client.rs`]: `${LONG}
pub struct Client { pool: Pool }
pub struct Pool { inner: std::rc::Rc<u8> }
impl Client { pub fn new() -> Self { loop {} } pub async fn get(&self, n: u8) -> Reply { loop {} } }
pub struct Reply { body: String }
impl Reply { pub fn text(&self) -> &str { &self.body } }
impl Clone for Client { fn clone(&self) -> Self { loop {} } }
`,
  [`${APP}/near/Cargo.toml`]: '[package]\nname = "near"\nedition = "2021"\n',
  [`${APP}/near/src/lib.rs`]: `${LONG}
pub mod waiting;
pub trait Ask { type Answer; fn ask(&self) -> impl std::future::Future<Output = u8>; }
pub fn held() -> impl std::future::Future<Output = ()> { waiting::held() }
`,
  [`${APP}/near/src/waiting.rs`]: `${LONG}
pub async fn held() { let kept = std::rc::Rc::new(1); tick().await; drop(kept); }
pub async fn tick() {}
`,
  [`${APP}/src/main.rs`]: `
use mini::*;
use near::{held, waiting::tick};
mod other;
async fn first(client: &Client) { let reply = client.get(1).await; tick().await; other::use_it(reply.text()); }
async fn second() { held().await; }
async fn third() { let client = mini::make!(); let copy = client.clone(); copy.get(2).await; client.get(3).await; }
async fn fourth() {
    struct Own; impl Own { async fn go(&self) {} }
    let own = Own;
    own.go().await;
}
fn spawned() { tokio::spawn(second()); tokio::spawn(async { first(&Client::new()).await; fourth().await; third().await }); }
`,
  [`${APP}/src/other.rs`]: 'pub fn use_it(text: &str) {}',
};

test('a file of a crate with libraries of all kinds', async () => {
  const answers = async (way: Way) => {
    const uri = `${APP}/src/main.rs`;
    const host = new MemoryHost(CRATE, { cargoHome: `${HOME}/.cargo`, rustupHome: `${HOME}/.rustup` });
    const { workspace, file } = await opened(way, host, uri, CRATE[uri]!);
    const crate = await workspace.crateOf(uri);
    const target = await workspace.targetOf(uri, crate);
    const found: { facts?: FileFacts } = {};
    await way.run(() => {
      found.facts = file.facts({ crate, target }, '2021');
    });
    return everything(found.facts!, way);
  };
  givenUp = 0;
  const found = await answers(byAttempts);
  expect(found).toEqual(await answers(inOneGo));
  expect(JSON.stringify(found)).toContain('spawn');
  expect(givenUp).toBeGreaterThan(50);
});

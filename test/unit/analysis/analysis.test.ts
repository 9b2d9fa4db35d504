import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/analysis.ts';
import { analysisOver } from '../support/analysis.ts';

const URI = 'file:///app/src/lib.rs';

const SOURCE = `use std::sync::Mutex;

pub struct Store {
    items: Mutex<Vec<String>>,
}

async fn tick() {}

impl Store {
    pub async fn add(&self, item: String) {
        let mut items = self.items.lock().unwrap();
        items.push(item);
        tick().await;
    }
}

pub async fn view(text: String) -> usize {
    let start = &text[..1];
    tick().await;
    start.len()
}
`;

/** Everything the facade says about a document, as comparable data. */
async function answers(analysis: Analysis, uri: string) {
  const inspection = await analysis.inspect(uri);
  const text = analysis.lines(uri)!.text;
  const hovers = [];
  for (let at = text.indexOf('.await'); at >= 0; at = text.indexOf('.await', at + 1)) {
    hovers.push(await analysis.hover(uri, at + 2));
  }
  return {
    coroutines: inspection?.coroutines,
    types: inspection?.types,
    diagnostics: await analysis.diagnostics(uri),
    hovers,
  };
}

async function fresh(text: string) {
  const analysis = await analysisOver();
  analysis.openDocument(URI, text, 0);
  return answers(analysis, URI);
}

describe('after edits the answers are those of a freshly opened file', () => {
  const insert = (before: string, text: string) => (source: string) => {
    const at = source.indexOf(before);
    return { span: { start: at, end: at }, text };
  };
  const replace = (old: string, text: string) => (source: string) => {
    const at = source.indexOf(old);
    return { span: { start: at, end: at + old.length }, text };
  };
  const edits = {
    'above everything': insert('use std', '// a comment\n\n'),
    'inside a body': insert('items.push', 'let size = items.len();\n        '),
    'of a type that others use': replace('Mutex<Vec<String>>', 'tokio::sync::Mutex<Vec<String>>'),
    'of a signature': replace('text: String', 'text: &str'),
    'that breaks a body': replace('&text[..1]', '&text['),
    'that deletes a function': replace('async fn tick() {}\n', ''),
    'that adds a nested function': insert(
      'let start',
      'async fn inner(n: u8) { tick().await; drop(n) }\n    ',
    ),
  };

  test.each(Object.entries(edits))('an edit %s', async (_, edit) => {
    const analysis = await analysisOver();
    analysis.openDocument(URI, SOURCE, 0);
    await answers(analysis, URI);
    const change = edit(SOURCE);
    analysis.changeDocument(URI, [change], 1);
    const text = SOURCE.slice(0, change.span.start) + change.text + SOURCE.slice(change.span.end);
    expect(analysis.lines(URI)?.text).toBe(text);
    expect(await answers(analysis, URI)).toEqual(await fresh(text));
  });

  test('each of them, done and undone one after the other', async () => {
    const analysis = await analysisOver();
    analysis.openDocument(URI, SOURCE, 0);
    const original = await answers(analysis, URI);
    let version = 0;
    for (const edit of Object.values(edits)) {
      const change = edit(SOURCE);
      const removed = SOURCE.slice(change.span.start, change.span.end);
      analysis.changeDocument(URI, [change], ++version);
      await answers(analysis, URI);
      const undo = {
        span: { start: change.span.start, end: change.span.start + change.text.length },
        text: removed,
      };
      analysis.changeDocument(URI, [undo], ++version);
      expect(await answers(analysis, URI)).toEqual(original);
    }
  });
});

describe('the crate around a file', () => {
  const files = {
    'file:///app/Cargo.toml': '[package]\nname = "app"\nedition = "2021"\n',
    'file:///app/src/lib.rs': 'pub mod job;\nmod user;\n',
    'file:///app/src/job.rs':
      'pub struct Job(String);\nimpl Job { pub fn name(&self) -> &str { &self.0 } }\npub fn make() -> Job { Job(String::new()) }\n',
    'file:///app/src/user.rs': `use crate::job::make;

async fn tick() {}
async fn work() {
    let job = make();
    let name = job.name();
    tick().await;
    println!("{name}");
}
`,
  };

  test('gives a local the type that another file declares', async () => {
    const analysis = await analysisOver(files);
    await analysis.loadFile('file:///app/src/user.rs');
    const inspection = await analysis.inspect('file:///app/src/user.rs');
    const held = inspection?.coroutines.find(({ name }) => name === 'work')?.suspensions[0]?.held ?? [];
    expect(held.map(({ name, type }) => [name, inspection?.display(type)])).toEqual([
      ['job', 'Job'],
      ['name', '&str'],
    ]);
  });

  test('decides the edition', async () => {
    const program = `async fn tick() {}
async fn f(m: &std::sync::Mutex<Option<u8>>) {
    if let Some(_) = *m.lock().unwrap() {
    } else {
        tick().await;
    }
}
`;
    const held = async (edition: string) => {
      const analysis = await analysisOver({
        'file:///app/Cargo.toml': `[package]\nname = "app"\nedition = "${edition}"\n`,
        [URI]: program,
      });
      await analysis.loadFile(URI);
      const inspection = await analysis.inspect(URI);
      return inspection?.coroutines[1]?.suspensions[0]?.held.map(({ role }) => role);
    };
    expect(await held('2021')).toEqual(['guard']);
    expect(await held('2024')).toEqual([]);
  });
});

describe('documents', () => {
  test('an unknown one has no answers', async () => {
    const analysis = await analysisOver();
    expect(await analysis.diagnostics('file:///nowhere.rs')).toEqual([]);
    expect(await analysis.hover('file:///nowhere.rs', 0)).toBeNull();
    expect(await analysis.inspect('file:///nowhere.rs')).toBeNull();
  });

  test('a closed one has none any more', async () => {
    const analysis = await analysisOver();
    analysis.openDocument(URI, SOURCE, 0);
    expect((await analysis.inspect(URI))?.coroutines).toHaveLength(3);
    analysis.closeDocument(URI);
    expect(await analysis.inspect(URI)).toBeNull();
  });

  test('switched off, there are neither findings nor hovers', async () => {
    const analysis = await analysisOver();
    analysis.openDocument(URI, SOURCE, 0);
    const place = SOURCE.indexOf('.await') + 2;
    expect((await analysis.diagnostics(URI)).map(({ rule }) => rule)).toContain('lock-across-await');
    expect(await analysis.hover(URI, place)).not.toBeNull();
    analysis.configure({ enable: false });
    expect(await analysis.diagnostics(URI)).toEqual([]);
    expect(await analysis.hover(URI, place)).toBeNull();
    expect(await analysis.explain(URI, place)).toBeNull();
  });

  test('a fix offered for an older version is not applied to a newer one', async () => {
    const text =
      "async fn a() {}\nfn f(cx: &mut std::task::Context<'_>) {\n    let mut fut = a();\n    let _ = fut.poll(cx);\n}\n";
    const analysis = await analysisOver();
    analysis.openDocument(URI, text, 0);
    const [fix] = await analysis.fixes(URI, { start: 0, end: text.length });
    expect(fix?.title).toBe('Pin `fut` with `std::pin::pin!`');
    expect(await analysis.resolveFix(URI, fix!.key)).not.toBeNull();
    analysis.changeDocument(URI, [{ span: { start: 0, end: 0 }, text: '\n' }], 1);
    expect(await analysis.resolveFix(URI, fix!.key)).toBeNull();
  });
});

describe('bounds', () => {
  test('of one function say nothing about a type parameter of the same name in another', async () => {
    const analysis = await analysisOver();
    analysis.openDocument(
      URI,
      `async fn tick() {}
fn take<V>(_: V) {}
async fn moves<T>(value: T) { take(value); tick().await; }
async fn copies<T>(value: T) where T: Copy { take(value); tick().await; take(value); }
`,
      0,
    );
    const inspection = await analysis.inspect(URI);
    const held = (name: string) =>
      inspection!.coroutines
        .find((coroutine) => coroutine.name === name)!
        .suspensions[0]!.held.map((slot) => `${slot.name} ${slot.value}`);
    expect(held('moves')).toEqual([]);
    expect(held('copies')).toEqual(['value present']);
  });
});

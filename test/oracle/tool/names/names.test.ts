/** The comparison of names: what is read from rustc's dumps, and when two sides name one item. */
import { describe, expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { compareNames } from './compare.ts';
import { readHir } from './hir.ts';
import { readHygiene } from './hygiene.ts';
import { readThir } from './thir.ts';
import { type NameTruth, parseDefId, type RustItem } from './truth.ts';

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

const TYPE_PATH = `DefId(0:3 ~ app[8b1e]::f) => OwnerNodes {
    node: ParentedNode {
        node: Item(
            Item {
                owner_id: DefId(0:3 ~ app[8b1e]::f),
                kind: Ty {
                    kind: Path(
                        Resolved(
                            None,
                            Path {
                                span: src/lib.rs:2:9: 2:15 (#0),
                                res: Def(
                                    Struct,
                                    DefId(5:12 ~ alloc[6c1f]::vec::Vec),
                                ),
                                segments: [
                                    PathSegment {
                                        ident: Vec#0,
                                    },
                                ],
                            },
                        ),
                    ),
                    span: src/lib.rs:2:9: 2:15 (#0),
                },
                span: src/lib.rs:2:1: 4:2 (#0),
            },
        ),
    },
}`;

describe('what rustc prints', () => {
  test('a path in HIR has its place and what it resolves to', async () => {
    const { paths } = await readHir(linesOf(TYPE_PATH));
    expect(paths).toMatchObject([
      {
        kind: 'type',
        name: 'Vec',
        at: { start: { line: 2, column: 9 } },
        meanings: [{ kind: 'Struct', definition: 'DefId(5:12 ~ alloc[6c1f]::vec::Vec)' }],
      },
    ]);
  });

  test('what a macro wrote is left out', async () => {
    const { paths } = await readHir(linesOf(TYPE_PATH.replaceAll('2:15 (#0)', '2:15 (#7)')));
    expect(paths).toEqual([]);
  });

  test('an item in HIR has its place', async () => {
    const { places } = await readHir(linesOf(TYPE_PATH));
    expect(places.get('app::f')).toMatchObject({
      start: { line: 2, column: 1 },
      end: { line: 4, column: 2 },
    });
  });

  test('THIR says which function `Type::name` is', async () => {
    const { values } = await readThir(
      linesOf(`    Expr {
        ty: FnDef(DefId(5:40 ~ alloc[6c1f]::vec::{impl#0}::new), [u8])
        span: src/lib.rs:3:5: 3:13 (#0)
        kind:
            ZstLiteral(user_ty: None)
    }`),
    );
    expect(parseDefId(values.get('src/lib.rs:3:5: 3:13')!)?.path).toBe('alloc::vec::{impl#0}::new');
  });

  test('the hygiene dump says which macro a call is of', async () => {
    const uses = await readHygiene(
      linesOf(`        Some(
            ExpnData {
                kind: Macro(
                    Bang,
                    "tokio::select",
                ),
                call_site: src/lib.rs:3:5: 3:30 (#0),
                macro_def_id: Some(
                    DefId(7:15 ~ tokio[f279]::macros::select::select),
                ),
            },
        ),`),
    );
    expect(uses).toMatchObject([{ name: 'select', at: { start: { line: 3, column: 5 } } }]);
  });
});

describe('an answer', () => {
  const outcome = (item: Partial<RustItem>, answer: Partial<Answer> | null, on?: Partial<RustItem>) => {
    const items = [item, ...(on === undefined ? [] : [on])].map((each) => ({
      kind: 'Struct',
      path: '',
      at: null,
      ...each,
    }));
    const written = { line: 1, column: 1, name: 'X', kind: 'value' as const, items: [0] };
    const names = [on === undefined ? written : { ...written, on: 1 }];
    const truth: NameTruth = { files: [{ path: 'a.rs', names }], items, externs: [] };
    const said = answer === null ? [] : [{ path: '', at: null, certain: true, ...answer }];
    const meanings = new Map([['tokio::sync::Mutex', ['tokio::sync::mutex::Mutex']]]);
    const { counts } = compareNames(truth, truth.files, () => new Map([['1:1:X', said]]), meanings);
    return Object.entries(counts.value).find(([, count]) => count === 1)?.[0];
  };
  const place = { file: 'a.rs', start: { line: 3, column: 1 }, end: { line: 5, column: 2 } };
  const at = (line: number) => ({ uri: 'file:///app/a.rs', line, column: 8 });

  test.each([
    ['none', { path: 'app::X' }, null, 'unknown'],
    ['std for alloc', { path: 'alloc::vec::Vec' }, { path: 'std::vec::Vec' }, 'same'],
    ['the public path', { path: 'tokio::sync::mutex::Mutex' }, { path: 'tokio::sync::Mutex' }, 'same'],
    ['another item of that name', { path: 'std::io::error::Error' }, { path: 'std::error::Error' }, 'wrong'],
    ['the place of the item', { path: 'app::X', at: place }, { path: 'crate::X', at: at(3) }, 'same'],
    ['that of its twin under `cfg`', { path: 'app::X', at: place }, { path: 'crate::X', at: at(9) }, 'wrong'],
    ['a module of the crate', { path: 'app::m', at: place }, { path: 'crate::m' }, 'same'],
  ])('%s', (_, item, answer, expected) => {
    expect(outcome(item, answer)).toBe(expected);
  });

  test('names a member when the name and the type agree', () => {
    const item = { kind: 'AssocItem', path: 'tokio::sync::mutex::{impl#3}::new' };
    const on = { path: 'tokio::sync::mutex::Mutex' };
    expect(outcome(item, { path: 'tokio::sync::Mutex::new' }, on)).toBe('same');
    expect(outcome(item, { path: 'tokio::sync::RwLock::new' }, on)).toBe('wrong');
  });
});

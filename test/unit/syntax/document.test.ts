import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlatTree, SyntaxDocument, TextChange } from '../../../server/src/syntax/index.ts';
import { rustParser, withDocument } from '../support/parser.ts';
import { PROGRAMS } from '../support/programs.ts';

function outline(tree: FlatTree): string[] {
  const lines: string[] = [];
  for (let node = 0; node < tree.size; node++) {
    lines.push(
      `${tree.parent(node)} ${tree.field(node)} ${tree.kind(node)} ${tree.start(node)}-${tree.end(node)}`,
    );
  }
  return lines;
}

const at = (start: number, end: number, text: string): TextChange => ({ span: { start, end }, text });

describe('editing', { timeout: 60_000 }, () => {
  it('applies changes one after the other', async () => {
    const text = await withDocument('fn a() {}', (document) => {
      document.edit([at(3, 4, 'bc'), at(5, 7, '(x: u8)')]);
      return document.text;
    });
    expect(text).toBe('fn bc(x: u8) {}');
  });

  it('replaces everything without a span', async () => {
    const kinds = await withDocument('fn a() {}', (document) => {
      document.edit([{ span: null, text: 'struct S;' }]);
      const tree = document.skeleton();
      return tree.children(0).map((node) => tree.kind(node));
    });
    expect(kinds).toEqual(['struct_item']);
  });

  it('clamps spans to the text', async () => {
    const text = await withDocument('fn a() {}', (document) => {
      document.edit([at(-5, 0, '/* */'), at(1000, 2000, ' // end')]);
      return document.text;
    });
    expect(text).toBe('/* */fn a() {} // end');
  });

  it('counts revisions', async () => {
    const revisions = await withDocument('', (document) => {
      document.edit([at(0, 0, 'fn')]);
      document.edit([]);
      return document.revision;
    });
    expect(revisions).toBe(2);
  });

  it.each(Object.entries(PROGRAMS))(
    'gives the tree of a fresh parse, whatever is typed: %s',
    async (_name, program) => {
      const parser = await rustParser();
      const pieces = [
        'x',
        ' ',
        '\n',
        '{',
        '}',
        '(',
        '"',
        'fn g() {}',
        '.await',
        '😀',
        'unsafe extern "C" {',
        '//',
        '',
      ];
      const change = fc.record({
        start: fc.nat(program.length),
        length: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(200)),
        text: fc.constantFrom(...pieces),
      });
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
          const document = parser.open(program);
          for (const { start, length, text } of changes) document.edit([at(start, start + length, text)]);
          const fresh = parser.open(document.text);
          const [edited, expected] = [document, fresh].map((each: SyntaxDocument) => outline(each.full()));
          document.dispose();
          fresh.dispose();
          expect(edited).toEqual(expected);
        }),
        { numRuns: 25, seed: 1 },
      );
    },
  );
});

describe('freeing', { timeout: 60_000 }, () => {
  it('leaves a document that cannot be used', async () => {
    const document = (await rustParser()).open('fn a() {}');
    document.dispose();
    expect(() => document.full()).toThrow('disposed');
  });

  it('may happen twice', async () => {
    const document = (await rustParser()).open('fn a() {}');
    document.dispose();
    expect(() => document.dispose()).not.toThrow();
  });

  it('keeps memory level over many documents, edits and fragments', async () => {
    const parser = await rustParser();
    const text = Object.values(PROGRAMS).join('\n').repeat(20);
    const work = (rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        const document = parser.open(text);
        document.edit([{ span: null, text: `// Another text.\n${text.toUpperCase()}` }]);
        document.edit([at(0, 0, 'struct S;')]);
        document.fragment({ start: 0, end: text.length }, 'items', 0);
        document.dispose();
      }
    };
    work(3);
    const before = process.memoryUsage().rss;
    work(20);
    // Without freeing, this is some 500 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * 1024 * 1024);
  });
});

describe('text that is no Rust', () => {
  it('parses to nothing when it is binary', async () => {
    const size = await withDocument(
      'fn a() {}\0\x01\x02',
      (document) => document.skeleton().children(0).length,
    );
    expect(size).toBe(0);
  });

  it('may turn into Rust', async () => {
    const kinds = await withDocument('\0', (document) => {
      document.edit([{ span: null, text: 'fn a() {}' }]);
      const tree = document.skeleton();
      return tree.children(0).map((node) => tree.kind(node));
    });
    expect(kinds).toEqual(['function_item']);
  });

  it.each([
    ['nothing', ''],
    ['blanks', '\n\n  '],
    ['a comment', '// x'],
    ['a byte order mark', '\uFEFF'],
  ])('may be %s', async (_name, text) => {
    expect(await withDocument(text, (document) => document.skeleton().hasError)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { lowerBody, lowerItems } from '../../../server/src/hir/index.ts';
import type { Body } from '../../../server/src/hir/model.ts';
import { childrenOf } from '../../../server/src/words/walk.ts';
import { withDocument } from '../support/parser.ts';
import { PROGRAMS } from '../support/programs.ts';

/** The bodies of a file, nested ones included, each with the offset its spans count from. */
function bodiesOf(text: string): Promise<readonly { readonly body: Body; readonly origin: number }[]> {
  return withDocument(text, (document) => {
    const result: { body: Body; origin: number }[] = [];
    const collect = (body: Body, origin: number) => {
      result.push({ body, origin });
      for (const [item, nested] of body.nested) collect(nested, origin + body.items[item]!.span.start);
    };
    for (const item of lowerItems(document).items) {
      const body = lowerBody(document, item);
      if (body !== null) collect(body, item.span.start);
    }
    return result;
  });
}

const LET_CHAIN = 'fn f() { if a && let b = c && let d = e && g(d) && b {} }';

describe.each([...Object.entries(PROGRAMS), ['a chain of conditions', LET_CHAIN] as const])(
  '%s',
  (_name, text) => {
    it('every expression but the root has one parent, which comes before it', async () => {
      for (const { body } of await bodiesOf(text)) {
        const parents = body.exprs.map((): number[] => []);
        body.exprs.forEach((expr, id) => {
          for (const child of childrenOf(expr)) parents[child]!.push(id);
        });
        parents.forEach((found, id) => {
          if (id === body.root) expect(found).toEqual([]);
          else expect(found.length).toBe(1);
          for (const parent of found) expect(parent).toBeLessThan(id);
        });
      }
    });

    it('an expression lies inside its parent', async () => {
      for (const { body } of await bodiesOf(text)) {
        for (const expr of body.exprs) {
          for (const child of childrenOf(expr)) {
            const { span } = body.exprs[child]!;
            expect(span.start).toBeGreaterThanOrEqual(expr.span.start);
            expect(span.end).toBeLessThanOrEqual(expr.span.end);
          }
        }
      }
    });

    it('bindings and the paths that mean them are spelt alike', async () => {
      for (const { body, origin } of await bodiesOf(text)) {
        const spelling = (span: { start: number; end: number }) =>
          text.slice(origin + span.start, origin + span.end);
        for (const binding of body.bindings) expect(spelling(binding.span)).toBe(binding.name);
        for (const expr of body.exprs) {
          if (expr.kind === 'path' && expr.local !== null)
            expect(spelling(expr.span)).toBe(body.bindings[expr.local]!.name);
        }
      }
    });
  },
);

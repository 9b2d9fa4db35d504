// @ts-check
// The three files of a new rule, and its place in the registry. What they hold works: it finds calls of a function
// that bears the rule's name, so that every test passes before the author's first change.

/**
 * @typedef {object} NewRule
 * @property {string} name as `my-rule`
 * @property {string} id the catalogue's, as `D25`
 */

/**
 * @param {NewRule} rule
 * @returns {Readonly<Record<string, string>>} path from the checkout's root → content
 */
export function scaffold({ name, id }) {
  const variable = camelCase(name);
  const callee = name.replaceAll('-', '_');
  return {
    [`server/src/rules/${name}.ts`]: `/** ${id} \`${name}\`: say in a sentence what the rule finds, and what rustc says about it. */
import { shift } from '../base/text.ts';
import type { Rule } from './rule.ts';

export const ${variable}: Rule = {
  meta: {
    name: '${name}',
    id: '${id}',
    summary: 'A function with the name of this rule is called in async code.',
    group: 'nursery',
    severity: { learn: 'hint', work: 'off' },
    clippy: null,
    rustc: null,
    fixes: [],
  },

  // An example to replace: it finds calls of a function that is named \`${callee}\`.
  *check({ file }) {
    for (const { body, offset } of file.bodies()) {
      for (const expr of body.exprs) {
        if (expr.kind !== 'call') continue;
        const callee = body.exprs[expr.callee];
        if (callee?.kind !== 'path' || callee.path.segments.at(-1)?.name.text !== '${callee}') continue;
        yield {
          evidence: 'syntactic',
          message: '\`${callee}\` is called here. Say why that matters here, and what to do.',
          span: shift(callee.span, offset),
          related: [],
        };
      }
    }
  },

  fixes: () => [],
};
`,
    [`docs/rules/${name}.md`]: `## What it finds

A call of \`${callee}\` in async code.

## Why

What happens at run time, or what rustc says, when nothing is done about it.

## Example

\`\`\`rust,bad
fn ${callee}() {}

async fn f() {
    ${callee}();
}
\`\`\`

\`\`\`rust,good
async fn f() {}
\`\`\`

## Limits

What the rule does not see, and why.
`,
    [`test/fixtures/rules/${name}/calls.rs`]: `//- called
fn ${callee}() {}

async fn f() {
    ${callee}();
//  ${'^'.repeat(callee.length)} hint[${name}]: \`${callee}\` is called here.
}
//- another function
fn other() {}

async fn f() {
    other();
}
`,
  };
}

/**
 * The registry with one more rule, at the end of the list.
 *
 * @param {string} registry the text of server/src/rules/registry.ts
 * @param {string} name
 * @returns {string} imports are not sorted: the formatter does that
 */
export function register(registry, name) {
  const variable = camelCase(name);
  const list = registry.lastIndexOf('];');
  const line = `import { ${variable} } from './${name}.ts';\n`;
  const imports = registry.indexOf('import ');
  return `${registry.slice(0, imports)}${line}${registry.slice(imports, list)}  ${variable},\n${registry.slice(list)}`;
}

/**
 * The first id that no rule of the registry bears.
 *
 * @param {Iterable<string>} sources texts of rules
 * @returns {string} as `D25`
 */
export function nextId(sources) {
  const used = [...sources].flatMap((source) =>
    [...source.matchAll(/^ {4}id: 'D(\d+)'/gm)].map((match) => Number(match[1])),
  );
  return `D${Math.max(0, ...used) + 1}`;
}

/** @param {string} name */
function camelCase(name) {
  return name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());
}

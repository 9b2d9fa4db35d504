/** `unused-allow`: a `// pinscope: allow(rule)` that silences nothing, or names a rule that does not exist. */
import type { FileFacts } from '../words/facts.ts';
import * as say from '../words/messages/rules.ts';
import type { Allowance } from './allow.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const unusedAllow: Rule = {
  meta: {
    name: 'unused-allow',
    id: 'F15',
    summary: 'A `// pinscope: allow(rule)` comment silences nothing, or names a rule that does not exist.',
    group: 'stable',
    severity: { learn: 'hint', work: 'hint' },
    clippy: null,
    rustc: null,
    fixes: [],
  },
  // What is unused is known only after every other rule ran: `checkFile` asks `unusedAllowances` then.
  check: () => [],
  fixes: () => [],
};

/** `ran`: the rules that were on; a comment for a rule that is off may well be needed by somebody else. */
export function* unusedAllowances(
  file: FileFacts,
  allowances: readonly Allowance[],
  used: ReadonlySet<Allowance>,
  ran: ReadonlySet<string>,
  rules: readonly Rule[],
): Generator<RuleFinding> {
  for (const allowance of allowances) {
    const { written, rule } = allowance;
    if (written === null || used.has(allowance)) continue;
    const known = rules.some(({ meta }) => meta.name === rule);
    if (known && !ran.has(rule)) continue;
    yield {
      evidence: 'proven',
      message: known
        ? say.allowsNothing(rule)
        : say.noSuchRule(
            rule,
            rules.map(({ meta }) => meta.name),
          ),
      span: written,
      related: [],
      // A syntax error hides findings: the comment is then no less needed than before.
      severity: 'hint',
      unnecessary: known && file.items.items.every((item) => !item.hasError),
    };
  }
}

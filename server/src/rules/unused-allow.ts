/** `unused-allow`: a `// pinscope: allow(rule)` that silences nothing, or names a rule that does not exist. */
import type { Span } from '../base/text.ts';
import type { FileFacts } from '../words/facts.ts';
import type { Finding, LazyFix } from '../words/finding.ts';
import * as titles from '../words/messages/fixes.ts';
import * as say from '../words/messages/rules.ts';
import { triviaOf } from '../words/trivia.ts';
import type { Allowance } from './allow.ts';
import { lazy, replace } from './fixes/edits.ts';
import type { Rule, RuleContext, RuleFinding } from './rule.ts';

export const unusedAllow: Rule = {
  meta: {
    name: 'unused-allow',
    id: 'F15',
    summary: 'A `// pinscope: allow(rule)` comment silences nothing, or names a rule that does not exist.',
    group: 'stable',
    severity: { learn: 'hint', work: 'hint' },
    clippy: null,
    rustc: null,
    fixes: ['F15'],
  },
  // What is unused is known only after every other rule ran: `checkFile` asks `unusedAllowances` then.
  check: () => [],

  fixes({ file }: RuleContext, { span }: Finding): readonly LazyFix[] {
    const rule = file.text.slice(span.start, span.end);
    return [
      lazy('F15', titles.removeAllowance(rule), true, () => {
        const removed = withoutRule(file, span);
        return removed === null ? null : [replace(file, removed, '')];
      }),
    ];
  },
};

/** The whole comment, with its line when nothing else stands there; one name when the comment has several. */
function withoutRule(file: FileFacts, rule: Span): Span | null {
  const { text } = file;
  const comment = triviaOf(text).comments.find(({ start, end }) => start <= rule.start && rule.end <= end);
  if (comment === undefined) return null;
  const before = /,\s*$/.exec(text.slice(comment.start, rule.start));
  if (before !== null) return { start: rule.start - before[0].length, end: rule.end };
  const after = /^\s*,\s*/.exec(text.slice(rule.end, comment.end));
  if (after !== null) return { start: rule.start, end: rule.end + after[0].length };
  const line = file.lines.line(comment.start);
  const lineStart = file.lines.lineStart(line);
  if (text.slice(lineStart, comment.start).trim() === '' && comment.end === file.lines.lineEnd(line)) {
    return { start: lineStart, end: Math.min(file.lines.lineStart(line + 1), text.length) };
  }
  const gap = /\s*$/.exec(text.slice(lineStart, comment.start))![0].length;
  return { start: comment.start - gap, end: comment.end };
}

/** `ran`: the rules that were on; a comment for a rule that is off may well be needed by somebody else. */
export function* unusedAllowances(
  file: FileFacts,
  allowances: readonly Allowance[],
  used: ReadonlySet<Allowance>,
  ran: ReadonlySet<string>,
  rules: readonly Rule[],
): Generator<RuleFinding> {
  // A syntax error hides findings: the comment may be needed as soon as that is mended.
  if (file.items.items.some(({ hasError }) => hasError)) return;
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
      unnecessary: known,
    };
  }
}

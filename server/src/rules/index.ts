/**
 * Runs the rules over a file: which are on, how loud they are, what the code itself silences. An exception in a rule is
 * a bug; it is logged and costs that rule only.
 */
import { GivenUp } from '../base/attempt.ts';
import { Cancelled, checkCancelled } from '../base/cancellation.ts';
import type { Step } from '../base/steps.ts';
import type { BodyFacts } from '../words/facts.ts';
import type { Finding, LazyFix, Severity, TextEdit } from '../words/finding.ts';
import { type Allowance, allowancesOf } from './allow.ts';
import { expansionsAround } from './certainty.ts';
import { RULES } from './registry.ts';
import type { CheckContext, Rule, RuleContext, RuleFinding } from './rule.ts';
import { unusedAllow, unusedAllowances } from './unused-allow.ts';

/**
 * All findings of a file in source order, silenced ones left out, worked out in steps: whoever must not keep others
 * waiting pauses between two of them, and has prepared the file's facts before. @throws Cancelled when the token says so.
 */
export function* checkFile(context: CheckContext): Generator<Step, readonly Finding[]> {
  const allowances = allowancesOf(context.file, RULES);
  const used = new Set<Allowance>();
  const findings: Finding[] = [];
  const ran = new Set<string>();
  for (const rule of RULES) {
    const enabled = severityOf(rule, context);
    if (enabled.severity === 'off') continue;
    ran.add(rule.meta.name);
    for (const found of yield* run(rule, context)) {
      const silencer = allowances.find((allowance) => silences(allowance, rule, found));
      if (silencer !== undefined) used.add(silencer);
      else findings.push(asFinding(rule, found, enabled, context));
    }
  }
  if (ran.has(unusedAllow.meta.name)) {
    const enabled = severityOf(unusedAllow, context);
    for (const found of unusedAllowances(context.file, allowances, used, ran, RULES)) {
      findings.push(asFinding(unusedAllow, found, enabled, context));
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether a rule that is on may tell of what the futures of a body keep: {@link checkFile} then asks for its coroutines. */
export function asksWhatIsKept(context: CheckContext, facts: BodyFacts): boolean {
  return RULES.some(
    (rule) => severityOf(rule, context).severity !== 'off' && rule.mayFindIn?.(context, facts) === true,
  );
}

/** The fixes of a finding of {@link checkFile} on the same facts, preferred first. */
export function fixesFor(context: RuleContext, finding: Finding): readonly LazyFix[] {
  const rule = RULES.find((candidate) => candidate.meta.name === finding.rule);
  if (rule === undefined) return [];
  const expansions = expansionsAround(context.file, finding.span.start);
  if (expansions.length === 0) return rule.fixes(context, finding);
  // What a macro is handed may stand in its text more than once, or somewhere else.
  const touched = (edits: readonly TextEdit[]) =>
    edits.some(({ span }) => expansions.some((call) => span.start < call.end && call.start < span.end));
  return rule.fixes(context, finding).filter((fix) => {
    const edits = fix.resolve()?.edits;
    return edits !== undefined && !touched(edits);
  });
}

/**
 * What a rule finds; nothing when it throws, which is logged. A step ends where the rule lets others have their turn; when
 * it is given up, the rule is run anew.
 */
function* run(rule: Rule, context: CheckContext): Generator<Step, readonly RuleFinding[]> {
  let found: RuleFinding[] = [];
  let checking: Iterator<RuleFinding | null> | null = null;
  let isDone = false;
  const goOn = () => {
    checkCancelled(context.token);
    try {
      checking ??= rule.check(context)[Symbol.iterator]();
      const { done, value } = checking.next();
      if (done) isDone = true;
      else if (value !== null) found.push(value);
    } catch (error) {
      found = [];
      checking = null;
      if (error instanceof Cancelled || error instanceof GivenUp) throw error;
      isDone = true;
      context.log(`rule ${rule.meta.name}`, error);
    }
  };
  while (!isDone) yield goOn;
  return found;
}

function silences(allowance: Allowance, rule: Rule, finding: RuleFinding): boolean {
  return (
    allowance.rule === rule.meta.name &&
    allowance.scope.start <= finding.span.start &&
    finding.span.start < allowance.scope.end
  );
}

interface Enabled {
  readonly severity: Severity | 'off';
  /** Somebody chose it: it is then kept as it is, in test code too. */
  readonly chosen: boolean;
}

function severityOf({ meta }: Rule, { mode, settings }: CheckContext): Enabled {
  const setting = settings.rules[meta.name] ?? 'default';
  if (setting !== 'default') return { severity: setting, chosen: true };
  const own = meta.severity[mode];
  if (meta.group !== 'nursery' || settings.nursery) return { severity: own, chosen: false };
  return { severity: mode === 'learn' && own !== 'off' ? 'hint' : 'off', chosen: false };
}

const LOUDNESS: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function quieter(a: Severity, b: Severity): Severity {
  return LOUDNESS.indexOf(a) < LOUDNESS.indexOf(b) ? a : b;
}

function oneStepLower(severity: Severity): Severity {
  return LOUDNESS[Math.max(0, LOUDNESS.indexOf(severity) - 1)]!;
}

function asFinding(rule: Rule, found: RuleFinding, enabled: Enabled, { file }: RuleContext): Finding {
  let severity = enabled.severity === 'off' ? 'hint' : enabled.severity;
  const isInExpansion =
    found.evidence === 'proven' &&
    expansionsAround(file, found.span.start).some(
      (call) => call.start < found.span.end && found.span.start < call.end,
    );
  const evidence = isInExpansion ? 'resolved' : found.evidence;
  if (!enabled.chosen) {
    // `error` is only for what rustc is sure to reject.
    if (evidence !== 'proven' && evidence !== 'rustc') severity = quieter(severity, 'warning');
    if (found.severity !== undefined) severity = quieter(severity, found.severity);
    if (file.isTestCode(found.span.start)) severity = oneStepLower(severity);
  }
  return {
    rule: rule.meta.name,
    severity,
    evidence,
    message: found.message,
    span: found.span,
    related: found.related,
    rustc: found.rustc ?? rule.meta.rustc,
    unnecessary: found.unnecessary ?? false,
  };
}

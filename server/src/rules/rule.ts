/** CONTRACT. What a rule is. One file a rule; `registry.ts` lists them; docs, settings and README derive from `meta`. */
import type { CancellationToken } from '../base/cancellation.ts';
import type { BodyFacts, FileFacts, Mode } from '../words/facts.ts';
import type { Finding, LazyFix, Severity } from '../words/finding.ts';

/** How a rule's severity is set: `default` keeps the rule's own. */
export type SeveritySetting = Severity | 'off' | 'default';

/** What settings decide about rules. */
export interface RuleSettings {
  /** Rule name → severity. */
  readonly rules: Readonly<Record<string, SeveritySetting>>;
  /** Rules of the group `nursery` run in every mode. */
  readonly nursery: boolean;
}

export interface RuleMeta {
  /** The rule's name and diagnostic code, `unpinned-poll`. */
  readonly name: string;
  /** The catalogue's id, `D5`. */
  readonly id: string;
  /** One sentence for tables and settings. */
  readonly summary: string;
  readonly group: 'stable' | 'nursery';
  /** Severity by mode; `off` where the mode does not show it. */
  readonly severity: Readonly<Record<Mode, Severity | 'off'>>;
  readonly clippy: string | null;
  /** rustc's error code, or a lint name, for the same thing. */
  readonly rustc: string | null;
  readonly fixes: readonly string[];
}

export interface RuleContext {
  readonly file: FileFacts;
  readonly mode: Mode;
  readonly token: CancellationToken;
}

/** What {@link RuleContext} is made from: the settings, and where a rule that threw is written down. */
export interface CheckContext extends RuleContext {
  readonly settings: RuleSettings;
  readonly log: (question: string, error: unknown) => void;
}

/** A finding as a rule reports it: without the severity, which settings and `meta` decide, unless it needs its own. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity' | 'unnecessary' | 'rustc'> & {
  /** Only to lower the default: `hint` where the rule's own default would be louder. */
  readonly severity?: Severity;
  readonly unnecessary?: boolean;
  /** Where rustc's code at this place is another than the rule's. */
  readonly rustc?: string;
};

export interface Rule {
  readonly meta: RuleMeta;
  /**
   * For a rule that tells of what futures keep: whether those of the body can keep such a thing. Their coroutines are worked
   * out before `check` is run; for the others it hardly ever asks.
   */
  readonly mayFindIn?: (context: RuleContext, facts: BodyFacts) => boolean;
  /** Null among the findings is a place to pause at: between bodies. */
  check(context: RuleContext): Iterable<RuleFinding | null>;
  /** Fixes for one finding of this rule, preferred first. */
  fixes(context: RuleContext, finding: Finding): readonly LazyFix[];
}

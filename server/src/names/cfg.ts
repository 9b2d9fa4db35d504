/**
 * Which code a build has (Reference, "Conditional compilation"): `cfg` predicates decided as far as the build is known.
 *
 * Attributes are lowered as they are written and decided when a name is looked up, so that other features need nothing
 * to be read again. What nobody knows stays open: such code is in sight, and answers that rest on it are not certain.
 */
import type { Attribute } from '../hir/model.ts';

/** What a build sets. */
export interface CfgOptions {
  /**
   * Whether `name`, or `name = "value"`, is set; null when that is not known, or differs between the builds that one
   * and the same person makes.
   */
  isSet(name: string, value: string | null): boolean | null;
}

/**
 * `on`: every build has it; `off`: none has; `tests`: it depends on nothing but whether tests are built, so that some
 * build has it; `open`: not known.
 */
export type Presence = 'on' | 'off' | 'tests' | 'open';

/** Attributes that, put on an item by `cfg_attr`, leave what it means as it is. */
const NO_MATTER =
  /^(doc|allow|warn|deny|forbid|expect|deprecated|must_use|inline|cold|track_caller|non_exhaustive|rustfmt::skip|clippy::\w+)\b/;

export class Cfg {
  /** Nothing is known but what every build has in common. */
  static readonly unknown = new Cfg({ isSet: () => null });

  private readonly options: CfgOptions;
  private readonly decided = new Map<string, Presence>();

  constructor(options: CfgOptions) {
    this.options = options;
  }

  /** Whether a build has what carries these attributes. One that `cfg_attr` may change counts as open. */
  presence(attributes: readonly Attribute[]): Presence {
    let found: Presence = 'on';
    for (const { path, arguments: text } of attributes) {
      if (path === 'cfg') found = both(found, this.decide(text ?? ''));
      else if (path === 'cfg_attr' && !this.leavesAsItIs(text ?? '')) found = both(found, 'open');
    }
    return found;
  }

  /** Whether a `cfg` may leave it out; code of tests counts as being there. */
  mayBeAbsent(attributes: readonly Attribute[]): boolean {
    if (attributes.length === 0) return false;
    const presence = this.presence(attributes);
    return presence === 'off' || presence === 'open';
  }

  isOff(attributes: readonly Attribute[]): boolean {
    return attributes.length > 0 && this.presence(attributes) === 'off';
  }

  /** Those that some build may have; all of them when none may, as then the person looks at code that no build has. */
  inSight<T extends { readonly attributes: readonly Attribute[] }>(all: readonly T[]): readonly T[] {
    return inSight(all, ({ attributes }) => this.isOff(attributes));
  }

  /** The same in another order: what no build has comes last. */
  likeliestFirst<T extends { readonly attributes: readonly Attribute[] }>(all: readonly T[]): readonly T[] {
    return likeliestFirst(all, ({ attributes }) => this.isOff(attributes));
  }

  /** Whether a predicate, the text between the parentheses of `cfg(…)`, holds. */
  decide(predicate: string): Presence {
    let presence = this.decided.get(predicate);
    if (presence === undefined) {
      const parsed = parsePredicate(predicate);
      presence = parsed === null ? 'open' : this.decideParsed(parsed);
      this.decided.set(predicate, presence);
    }
    return presence;
  }

  private decideParsed(predicate: Predicate): Presence {
    const inTests = this.holds(predicate, true);
    const otherwise = this.holds(predicate, false);
    if (inTests === null || otherwise === null) return 'open';
    if (inTests !== otherwise) return 'tests';
    return inTests ? 'on' : 'off';
  }

  /** @param tests what `test` is where the options leave it open. */
  private holds(predicate: Predicate, tests: boolean): boolean | null {
    switch (predicate.kind) {
      case 'constant':
        return predicate.value;
      case 'option': {
        const set = this.options.isSet(predicate.name, predicate.value);
        return set === null && predicate.name === 'test' ? tests : set;
      }
      case 'not': {
        const inner = this.holds(predicate.of, tests);
        return inner === null ? null : !inner;
      }
      default: {
        const decisive = predicate.kind === 'any';
        const parts = predicate.of.map((part) => this.holds(part, tests));
        if (parts.includes(decisive)) return decisive;
        return parts.includes(null) ? null : !decisive;
      }
    }
  }

  /** Whether `cfg_attr(…)` adds nothing, or nothing that matters. */
  private leavesAsItIs(text: string): boolean {
    const comma = topLevelComma(text);
    if (comma < 0) return true;
    const presence = this.decide(text.slice(0, comma));
    const added = text.slice(comma + 1).trim();
    // Where a module's text is, `path` says; once that is decided nothing else is open.
    return presence === 'off' || NO_MATTER.test(added) || (presence === 'on' && /^path\b/.test(added));
  }
}

/** {@link Cfg.inSight} for what does not carry its attributes itself. */
export function inSight<T>(all: readonly T[], isOff: (one: T) => boolean): readonly T[] {
  if (all.length < 2 || !all.some(isOff)) return all;
  const left = all.filter((one) => !isOff(one));
  return left.length > 0 ? left : all;
}

/** {@link Cfg.likeliestFirst} for what does not carry its attributes itself. */
export function likeliestFirst<T>(all: readonly T[], isOff: (one: T) => boolean): readonly T[] {
  if (all.length < 2 || !all.some(isOff)) return all;
  return [...all.filter((one) => !isOff(one)), ...all.filter(isOff)];
}

function both(a: Presence, b: Presence): Presence {
  const weakest = (['off', 'open', 'tests'] as const).find((each) => a === each || b === each);
  return weakest ?? 'on';
}

function topLevelComma(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"[^"]*"|[(),]/g)) {
    if (token === '(') depth++;
    else if (token === ')') depth--;
    else if (token === ',' && depth === 0) return index;
  }
  return -1;
}

// ------------------------------------------------------------------------------------------------------ predicates

type Predicate =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'option'; readonly name: string; readonly value: string | null }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Predicate[] };

/** Nested deeper than this, a predicate counts as not understood. */
const MAX_DEPTH = 64;

/** Null for what is not understood. */
function parsePredicate(text: string): Predicate | null {
  const tokens = withoutComments(text).match(/"[^"]*"|[A-Za-z_]\w*|\S/g) ?? [];
  let at = 0;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at++;
    return true;
  };
  const list = (depth: number): Predicate[] | null => {
    const parts: Predicate[] = [];
    if (!take('(')) return null;
    while (!take(')')) {
      const part = predicate(depth + 1);
      if (part === null || (!take(',') && tokens[at] !== ')')) return null;
      parts.push(part);
    }
    return parts;
  };
  const predicate = (depth: number): Predicate | null => {
    const name = tokens[at++];
    if (name === undefined || !/^\w/.test(name) || depth > MAX_DEPTH) return null;
    if (take('=')) {
      const value = tokens[at++];
      return value?.startsWith('"') === true ? { kind: 'option', name, value: value.slice(1, -1) } : null;
    }
    if (tokens[at] !== '(')
      return name === 'true' || name === 'false'
        ? { kind: 'constant', value: name === 'true' }
        : { kind: 'option', name, value: null };
    const parts = list(depth);
    if (parts === null) return null;
    if (name === 'not') return parts.length === 1 ? { kind: 'not', of: parts[0]! } : null;
    return name === 'all' || name === 'any' ? { kind: name, of: parts } : null;
  };
  const parsed = predicate(0);
  take(',');
  return at === tokens.length ? parsed : null;
}

function withoutComments(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
}

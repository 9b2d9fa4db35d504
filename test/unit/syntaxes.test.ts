/** The grammars are registered, their patterns match what they should, and leave alone what they shouldn't touch. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');

interface Rule {
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Rule[];
}

interface Grammar {
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly repository: Readonly<Record<string, Rule>>;
}

interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly {
      readonly scopeName: string;
      readonly path: string;
      readonly language?: string;
    }[];
  };
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));
const injection = readJson<Grammar>('syntaxes/rust-pin.injection.tmLanguage.json');
const stateMachine = readJson<Grammar>('syntaxes/state-machine.tmLanguage.json');
const { contributes } = readJson<Manifest>('package.json');

/** The pattern that starts a rule. Ours use only what JavaScript's and Oniguruma's expressions share. */
function pattern(rule: Rule | undefined): RegExp {
  return new RegExp(rule?.match ?? rule?.begin ?? 'no such rule(?!)', 'u');
}

function withNested(rule: Rule): Rule[] {
  return [rule, ...(rule.patterns ?? []).flatMap(withNested)];
}

describe('package.json', () => {
  test.each([injection, stateMachine])('registers $scopeName', ({ scopeName }) => {
    const registered = contributes.grammars.find((grammar) => grammar.scopeName === scopeName);
    expect(readJson<Grammar>(registered!.path).scopeName).toBe(scopeName);
  });

  test('gives the state machine a language of its own', () => {
    const language = contributes.languages.find(({ id }) => id === 'pinscope-state-machine');
    expect(existsSync(path.join(ROOT, language!.configuration))).toBe(true);
    expect(contributes.grammars.map((grammar) => grammar.language)).toContain('pinscope-state-machine');
  });
});

describe('the injection into Rust', () => {
  test('stays out of comments and strings', () => {
    expect(injection.injectionSelector).toBe('L:source.rust -comment -string');
  });

  test.each([
    ['await', 'tick().await', 'await'],
    ['pinning-macro', 'std::pin::pin!(work())', 'pin!'],
    ['pinning-macro', 'pin_mut! [a]', 'pin_mut!'],
    ['pinning-macro', 'pin_project! {', 'pin_project!'],
    ['pin-of', 'self: Pin<&mut Self>', 'Pin<'],
    ['pin', 'use std::pin::{Pin, pin};', 'Pin'],
    ['unpin', 'F: Future + Unpin,', 'Unpin'],
    ['unpin', 'impl !Unpin for Marker {}', 'Unpin'],
    ['phantom-pinned', '_stays_put: PhantomPinned,', 'PhantomPinned'],
    ['pin-attribute', '#[pin]', 'pin'],
    ['pin-attribute', '#[pin_project(PinnedDrop)]', 'pin_project'],
    ['pin-attribute', '#[pin_project::pinned_drop]', 'pin_project::pinned_drop'],
  ])('%s matches in `%s`', (rule, code, expected) => {
    expect(pattern(injection.repository[rule]).exec(code)?.[0]).toBe(expected);
  });

  test.each([
    ['await', 'let r#await = 1;'],
    ['await', 'fut.await_all()'],
    ['pinning-macro', 'use std::pin::pin;'],
    ['pinning-macro', 'spin!(lock)'],
    ['pinning-macro', 'pin != other'],
    ['pin-of', 'UnsafePin<T>'],
    ['pin-of', 'if Pin < limit'],
    ['pin', 'Pin::new(&mut value)'],
    ['pin', 'PinnedFuture'],
    ['unpin', 'UnpinExt'],
    ['phantom-pinned', 'PhantomPinnedness'],
    ['pin-attribute', '#[pinned]'],
    ['pin-attribute', 'table[pin]'],
  ])('%s leaves `%s` alone', (rule, code) => {
    expect(pattern(injection.repository[rule]).test(code)).toBe(false);
  });

  /** Every name of two scopes: the one Rust's grammar gives, and ours below it. */
  const narrowed = Object.values(injection.repository)
    .flatMap((rule) => [rule.name, rule.beginCaptures?.['1']?.name])
    .filter((name) => name?.endsWith('.pinscope'));

  test.each(narrowed)('`%s` only narrows the scope that Rust gives', (name) => {
    const [ours = '', hosts = 'missing'] = name!.split(' ').toReversed();
    expect(ours.startsWith(hosts.replace(/\.rust$/, '.'))).toBe(true);
  });
});

describe('the state machine', () => {
  const marks = withNested(stateMachine.repository.marks!).filter((rule) => rule.match !== undefined);

  test.each(['○ Unresumed', '⏸ 1 tick().await', '⏸2', '● Returned'])('marks `%s`', (text) => {
    expect(marks.filter((rule) => pattern(rule).exec(text)?.index === 0)).toHaveLength(1);
  });

  test('takes the number of a suspension point along', () => {
    const suspended = marks.find((rule) => rule.match?.includes('⏸'));
    expect(pattern(suspended).exec('⏸ 12 tick().await')?.slice(1)).toEqual(['⏸', '12']);
  });

  test('marks nothing in plain Rust', () => {
    expect(marks.filter((rule) => pattern(rule).test('let x = a * b; // 1 → 2'))).toEqual([]);
  });
});

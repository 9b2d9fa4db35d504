/** H5, `pin!` and its kin: pinned on the stack, for how long, and what the name means afterwards. */
import type { Body, ExprId } from '../hir/model.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { sourceOf } from '../words/held.ts';
import { code, linkedLine, paragraphs } from '../words/markdown.ts';
import * as say from '../words/messages/hovers.ts';
import type { Subject } from '../words/subject.ts';
import { ancestorsOf, parentsOf } from '../words/walk.ts';
import type { Said } from './index.ts';
import { deeper, note } from './parts.ts';

type PinMacro = Extract<Subject, { kind: 'pinMacro' }>;

export function pinMacroHover(file: FileFacts, subject: PinMacro, mode: Mode): Said {
  const { facts, expr } = subject;
  const macro = facts.body.exprs[expr]!;
  const body = macro.kind === 'macro' ? macro.body : null;
  return {
    concept: 'H5',
    markdown: paragraphs([
      whatItDoes(file, subject),
      howLong(file, subject),
      body?.shape === 'pin' && moved(facts.body, body.value),
      mode === 'learn' && say.POLL_IT,
      body?.shape === 'pin' && since(file),
      note(mode, 'stackPin'),
      deeper(mode, subject),
    ]),
  };
}

function whatItDoes(file: FileFacts, { facts, expr, path }: PinMacro): string {
  const macro = facts.body.exprs[expr]!;
  if (macro.kind !== 'macro') return '';
  if (macro.body.shape === 'pinShadow') {
    const names = macro.body.pinned.map(({ handle }) => facts.body.bindings[handle]!.name);
    return say.shadowPin(macro.name.split('::').at(-1) ?? path, names.join(', '));
  }
  if (macro.body.shape !== 'pin') return '';
  return say.stdPin(code(sourceOf(file, facts, facts.body.exprs[macro.body.value]!.span)));
}

/** The name that was moved into the macro. */
function moved(body: Body, value: ExprId): string | null {
  const expr = body.exprs[value]!;
  return expr.kind === 'path' && expr.local !== null
    ? say.takenByValue(body.bindings[expr.local]!.name)
    : null;
}

function howLong(file: FileFacts, { facts, expr }: PinMacro): string {
  const { body } = facts;
  if (!isExtended(body, expr)) return say.LIVES_TO_END_OF_STATEMENT;
  for (const at of ancestorsOf(body, expr)) {
    const around = body.exprs[at]!;
    if (around.kind === 'block') return say.livesUntil(linkedLine(file)(around.span.end + facts.offset - 1));
  }
  return say.LIVES_TO_END_OF_STATEMENT;
}

/**
 * `let p = pin!(x)` and `pin_mut!(x)` keep the value to the end of the block, because temporaries of a `let`
 * initialiser are extended through tails and branches (Reference, "Temporary lifetime extension"); an argument is not.
 */
function isExtended(body: Body, expr: ExprId): boolean {
  const macro = body.exprs[expr]!;
  if (macro.kind === 'macro' && macro.body.shape === 'pinShadow') return true;
  const parents = parentsOf(body);
  for (
    let at = expr, parent = parents[expr] ?? null;
    parent !== null;
    at = parent, parent = parents[at] ?? null
  ) {
    const holder = body.exprs[parent]!;
    if (holder.kind === 'block') {
      if (holder.statements.some((statement) => statement.kind === 'let' && statement.init === at))
        return true;
      if (holder.tail !== at) return false;
    } else if (holder.kind !== 'if' && holder.kind !== 'match') {
      return false;
    }
  }
  return false;
}

/** `std::pin::pin!` came with Rust 1.68. */
function since(file: FileFacts): string {
  const [major = 1, minor = 68] = (file.rustVersion ?? '').split('.').filter(Boolean).map(Number);
  return file.rustVersion !== null && major === 1 && minor < 68
    ? say.tooOld(file.rustVersion)
    : say.PIN_SINCE;
}

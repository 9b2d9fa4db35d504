/** The body of a coroutine: its parameters become variables (SEMANTICS.md 1.3), then its block runs. */
import type { ExprId, PatId } from '../../hir/model.ts';
import type { Builder } from '../builder.ts';
import { NO_SLOT, patternSite } from '../cfg.ts';
import { slotPlace } from '../place.ts';
import { buildStatements } from './blocks.ts';
import { bindPattern } from './patterns.ts';

/** Builds everything from the first state to the last. `root` is the body's expression, or the async block itself. */
export function buildBody(b: Builder, parameters: readonly PatId[], root: ExprId): void {
  const { end } = b.expr(root).span;
  for (const pat of parameters) buildParameter(b, pat, end);
  b.terminating(end, true, () => {
    const expr = b.expr(root);
    if (expr.kind === 'block') buildStatements(b, NO_SLOT, root, expr);
    else b.into(NO_SLOT, root);
  });
  while (b.scopes.depth > 0) b.scopes.pop(b.block);
  b.goto(b.returnBlock);
}

/**
 * `let x = x;` for a plain name. Any other pattern takes its parts out of a hidden variable, which stays with what is
 * left in it until the body ends.
 */
function buildParameter(b: Builder, pat: PatId, end: number): void {
  const scope = b.scopes.push(end, true);
  b.variableScope = scope;
  const pattern = b.body.pats[pat]!;
  const site = patternSite(pat);
  if (
    pattern.kind === 'binding' &&
    pattern.subpattern === null &&
    b.types.bindingMode(pattern.binding) === 'move'
  ) {
    const slot = b.declare(pattern.binding);
    b.assign(slot, site);
    b.scopes.scheduleDrop(scope, slot);
    return;
  }
  const type = b.types.pattern(pat);
  const slot = b.newSlot('hidden', type, pattern.span);
  b.scopes.scheduleStorage(scope, slot);
  b.assign(slot, site);
  b.scopes.scheduleDrop(scope, slot);
  b.variableScope = b.scopes.push(end, true);
  bindPattern(b, pat, slotPlace(slot, type));
}

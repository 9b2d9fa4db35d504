/** Bodies of other files: analysed when a future of theirs is asked about, and kept as long as their text is the same. */
import { Gradual } from '../base/attempt.ts';
import { analyzeCoroutines, type Coroutine, closureCaptures } from '../coroutine/index.ts';
import type { Body } from '../hir/model.ts';
import { bodyElsewhere } from '../types/elsewhere.ts';
import type { BodyOwner } from '../types/origin.ts';
import type { AnalyzedBody } from './model.ts';

const known = new WeakMap<Body, AnalyzedBody>();

export function analyzedElsewhere(owner: BodyOwner): AnalyzedBody | null {
  if (owner.kind !== 'function') return null;
  const found = bodyElsewhere(owner);
  if (found === null) return null;
  let analyzed = known.get(found.body);
  if (analyzed === undefined) {
    const { body, types, oracle, edition } = found;
    const { item, home } = owner;
    const input = { body, item, edition, types, oracle };
    const coroutines = new Gradual<readonly Coroutine[]>();
    analyzed = {
      body,
      types,
      get coroutines() {
        return coroutines.get((parts) => analyzeCoroutines(input, parts));
      },
      capturesOf: (closure) => closureCaptures(input, closure),
      place: (span) => ({ uri: home.uri, item: item.id, span }),
    };
    known.set(body, analyzed);
  }
  return analyzed;
}

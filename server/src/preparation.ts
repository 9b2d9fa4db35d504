/** What answers about a file will need, as steps that can be run before anybody asks. */
import { GivenUp } from './base/attempt.ts';
import { Cancelled } from './base/cancellation.ts';
import type { Step } from './base/steps.ts';
import { hoverAt } from './hover/index.ts';
import { asksWhatIsKept } from './rules/index.ts';
import type { CheckContext } from './rules/rule.ts';
import type { FileFacts, Mode } from './words/facts.ts';
import { suspensionPoints } from './words/held.ts';

/** Told what went wrong. It goes wrong again in the answer that needs it, and costs nothing else here. */
export type Failed = (what: string, error: unknown) => void;

/** What rules ask of bodies: the types of all, and the coroutines of those that may keep what a rule looks for. */
export function* findingsAhead(context: CheckContext, failed: Failed): Generator<Step, void> {
  const { file } = context;
  for (const step of file.prepare()) yield harmless(step, failed);
  for (const facts of file.bodies()) {
    yield harmless(() => {
      if (asksWhatIsKept(context, facts)) void facts.coroutines;
    }, failed);
  }
}

/** Hovers over every suspension point: whatever such a hover has to prove is then known. */
export function* hoversAhead(file: FileFacts, mode: Mode, failed: Failed): Generator<Step, void> {
  for (const step of file.prepare()) yield harmless(step, failed);
  for (const facts of file.bodies()) yield harmless(() => void facts.coroutines, failed);
  for (const facts of file.bodies()) {
    for (const { suspension } of suspensionPoints(facts))
      yield harmless(() => void hoverAt(file, facts.offset + suspension.keyword.start, mode), failed);
  }
}

function harmless(step: () => void, failed: Failed): Step {
  return () => {
    try {
      step();
    } catch (error) {
      if (error instanceof GivenUp || error instanceof Cancelled) throw error;
      failed('preparing answers', error);
    }
  };
}

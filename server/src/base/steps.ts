/** Work in steps, done between more urgent work. */
import { attempt, patiently } from './attempt.ts';
import { PIECE, type Pieces } from './turns.ts';

/** What is to be run before the next step is asked for; nothing where the work was done in between. */
export type Step = (() => void) | undefined;

/** Runs the steps to the end without a pause. */
export function atOnce<T>(steps: Generator<Step, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    value?.();
  }
}

/**
 * Runs the steps to the end, with a pause whenever a piece has lasted long enough. Steps that are handed over are run by
 * as many attempts as it takes, so they must be such that can be run again.
 *
 * @param pieces null where nothing else waits for its turn.
 * @param goesOn is asked behind every pause, before anything else is done; it may throw.
 * @returns null as soon as it does not go on.
 */
export async function inSteps<T>(
  steps: Generator<Step, T>,
  pieces: Pieces | null,
  goesOn: () => boolean,
): Promise<T | null> {
  if (pieces === null) return atOnce(steps);
  for (;;) {
    if (pieces.isDue) {
      await pieces.pause();
      if (!goesOn()) return null;
    }
    const { done, value } = steps.next();
    if (done) return value;
    // Nearly every step comes to its end in one attempt, and there are thousands: those wait for nothing.
    if (value === undefined || attempt(PIECE, value).done) continue;
    if (!(await patiently(pieces, () => goesOn() && run(value)))) return null;
  }
}

function run(step: () => void): true {
  step();
  return true;
}

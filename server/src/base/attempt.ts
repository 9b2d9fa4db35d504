/**
 * Synchronous work that can be given up and begun again. What an answer rests on is worked out by calls within calls,
 * which cannot pause; but everything that takes long is remembered once it is there: a file's items, the impls of a
 * module, the types of a body. So whoever works behind the answers makes *attempts*: behind something that will be
 * remembered the attempt ends by an exception when its time is up, and the next one comes further, because it finds
 * what the one before has left. (Databases of queries unwind in the same way when what they rest on changes.)
 *
 * Outside an attempt nothing here does anything: an answer that somebody waits for is made in one go.
 */
import { PIECE, type Pieces } from './turns.ts';

/** Work in pieces that an attempt needs before it is worth making again. */
export type Groundwork = (pieces: Pieces) => Promise<void>;

/** Unwinds an attempt; caught by {@link attempt} only. */
export class GivenUp extends Error {
  readonly before: Groundwork | null;

  constructor(before: Groundwork | null) {
    super('The attempt was given up; it is made again.');
    this.before = before;
  }
}

export type Attempt<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly before: Groundwork | null };

/** When the present attempt is over, as `performance.now()` counts; null outside of one. */
let end: number | null = null;

/** Makes a value, unless that takes longer than `milliseconds`: then it says what to do before the next attempt. */
export function attempt<T>(milliseconds: number, make: () => T): Attempt<T> {
  const around = end;
  end = performance.now() + milliseconds;
  try {
    return { done: true, value: make() };
  } catch (error) {
    if (!(error instanceof GivenUp)) throw error;
    return { done: false, before: error.before };
  } finally {
    end = around;
  }
}

/** How much longer an attempt may take than the one before, which did not get far enough. */
const GROWTH = 1.1;
/** How long it may take at most, in milliseconds, among the first ones: so many get to the end of nearly everything. */
const LONGEST = 4;
const FIRST_ONES = 200;

/** Makes a value by as many attempts as it takes, with a pause behind each that was given up. */
export async function patiently<T>(pieces: Pieces, make: () => T): Promise<T> {
  // Between two things to remember there may lie more than a piece: each attempt may take longer than the one before.
  let limit = PIECE;
  for (let count = 1; ; count++) {
    if (pieces.isDue) await pieces.pause();
    const tried = attempt(limit, make);
    if (tried.done) return tried.value;
    if (tried.before !== null) await tried.before(pieces);
    else limit = count < FIRST_ONES ? Math.min(limit * GROWTH, LONGEST) : limit * GROWTH;
  }
}

/** To be called where something was just remembered: the attempt may end here. @throws GivenUp when its time is up. */
export function checkpoint(): void {
  if (end !== null && performance.now() >= end) throw new GivenUp(null);
}

/** The parts of one value, in the order in which they are made: an attempt that was given up between two goes on from there. */
export class Parts {
  private readonly made: unknown[] = [];

  /** To be called at the beginning of every attempt. @returns what gives the next part: known, or made now. */
  begin(): <T>(make: () => T) => T {
    let next = 0;
    return <T>(make: () => T): T => {
      const index = next++;
      if (index >= this.made.length) {
        this.made.push(make());
        checkpoint();
      }
      return this.made[index] as T;
    };
  }
}

/** A value of several parts: made when it is first asked for, by as many attempts as it takes. */
export class Gradual<T> {
  private parts: Parts | null = new Parts();
  private value: T | undefined = undefined;

  /** @param make makes the same value every time. */
  get(make: (parts: Parts) => T): T {
    if (this.parts !== null) {
      this.value = make(this.parts);
      this.parts = null;
      checkpoint();
    }
    return this.value as T;
  }
}

/** True in an attempt: whoever is about to do something long can have it done in pieces, by {@link giveUpFor}. */
export function isAttempt(): boolean {
  return end !== null;
}

/** Ends the attempt; the next one is made when `before` is done. @throws GivenUp always. */
export function giveUpFor(before: Groundwork): never {
  throw new GivenUp(before);
}

/**
 * Runs `make` while something provisional is remembered in place of what it makes; `forget` takes that back when the
 * attempt, or anything else, ends it by an exception.
 */
export function orForget<T>(make: () => T, forget: () => void): T {
  let made = false;
  try {
    const value = make();
    made = true;
    return value;
  } finally {
    if (!made) forget();
  }
}

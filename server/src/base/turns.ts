/**
 * One thread shared between answers and work that nobody waits for. Three kinds of work, the more urgent first: short
 * answers (a hover) are made at once; long ones (the findings of a file) are made in pieces and let short ones in between;
 * background work goes on in pieces, too, and rests for as long as an answer of either kind is being made.
 */

/** How long a piece of work may take before it should pause, in milliseconds. */
const PIECE = 3;

/** `setImmediate` lets node look for messages before it goes on; web workers have the slower one only. */
const later: (callback: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : (callback) => setTimeout(callback, 0);

export class Turns {
  /** Short answers that are being made. */
  private short = 0;
  /** Long answers that are being made. */
  private long = 0;
  private resting: (() => void)[] = [];
  private pieceEnds = 0;

  /** For work in pieces: whether its piece has lasted long enough. */
  get isDue(): boolean {
    return performance.now() >= this.pieceEnds;
  }

  /** For background work: lets everything else run, and resolves when a new piece may begin. */
  pause(): Promise<void> {
    return this.rest(() => this.short + this.long > 0);
  }

  /** Makes a short answer; everything else rests until it is there. */
  async answer<T>(make: () => Promise<T>): Promise<T> {
    this.short += 1;
    try {
      return await make();
    } finally {
      this.short -= 1;
      this.resume();
    }
  }

  /**
   * Makes a long answer; background work rests until it is there.
   *
   * @param make is given what it has to await between two pieces: short answers are made meanwhile.
   */
  async longAnswer<T>(make: (pause: () => Promise<void>) => Promise<T>): Promise<T> {
    this.long += 1;
    try {
      return await make(() => this.rest(() => this.short > 0));
    } finally {
      this.long -= 1;
      this.resume();
    }
  }

  private async rest(mustWait: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => later(resolve));
    while (mustWait()) await new Promise<void>((resolve) => this.resting.push(resolve));
    this.pieceEnds = performance.now() + PIECE;
  }

  /** Lets those who rest look whether they still must. */
  private resume(): void {
    for (const wake of this.resting.splice(0)) wake();
  }
}

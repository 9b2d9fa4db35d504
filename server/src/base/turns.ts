/**
 * One thread shared between answers and work that nobody waits for. Background work goes on in pieces; between two of
 * them, and for as long as an answer is being made, it rests.
 */

/** How long a piece of background work may take before it should pause, in milliseconds. */
const PIECE = 3;

/** `setImmediate` lets node look for messages before it goes on; web workers have the slower one only. */
const later: (callback: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : (callback) => setTimeout(callback, 0);

export class Turns {
  private answering = 0;
  private resting: (() => void)[] = [];
  private pieceEnds = 0;

  /** For background work: whether its piece has lasted long enough. */
  get isDue(): boolean {
    return performance.now() >= this.pieceEnds;
  }

  /** For background work: lets everything else run, and resolves when a new piece may begin. */
  async pause(): Promise<void> {
    await new Promise<void>((resolve) => later(resolve));
    while (this.answering > 0) await new Promise<void>((resolve) => this.resting.push(resolve));
    this.pieceEnds = performance.now() + PIECE;
  }

  /** Makes an answer; background work rests until it is there. */
  async answer<T>(make: () => Promise<T>): Promise<T> {
    this.answering += 1;
    try {
      return await make();
    } finally {
      this.answering -= 1;
      if (this.answering === 0) for (const resume of this.resting.splice(0)) resume();
    }
  }
}

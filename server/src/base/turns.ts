/**
 * One thread shared between answers and work that nobody waits for. Four kinds of work, the more urgent first: short
 * answers (a hover) are made at once; long ones (the findings of a file) are made in pieces and let short ones in between;
 * then comes, in pieces too, what the next answers will need; and last all other background work, which rests for as long
 * as one of the others goes on.
 */

/** How long a piece of work may take before it should pause, in milliseconds. */
export const PIECE = 2;

/** Runs a callback when messages that are there have been read. */
const later: (callback: () => void) => void =
  typeof setImmediate === 'function'
    ? // The library that reads messages takes a `setImmediate` to put one together, and another to hand it over.
      (callback) => void setImmediate(() => setImmediate(() => setImmediate(callback)))
    : behindMessages();

/** In a web worker a message to itself comes behind those of others; its timers would wait for milliseconds. */
function behindMessages(): (callback: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const callbacks: (() => void)[] = [];
  port1.onmessage = () => callbacks.shift()?.();
  return (callback) => {
    callbacks.push(callback);
    port2.postMessage(null);
  };
}

/** Work in pieces, as whoever does it sees it. */
export interface Pieces {
  /** Whether the present piece has lasted long enough. */
  readonly isDue: boolean;
  /** Lets everything that is more urgent run, and resolves when a new piece may begin. */
  pause(): Promise<void>;
}

export class Turns implements Pieces {
  /** Short answers that are being made. */
  private short = 0;
  /** Long answers that are being made. */
  private long = 0;
  /** Preparations that are under way. */
  private ahead = 0;
  /** Who waits for the next piece, first come first served. */
  private readonly waiting: { readonly mustRest: () => boolean; readonly goOn: () => void }[] = [];
  private isScheduled = false;
  /** Something came in since the last piece was over. */
  private isExpecting = false;
  private pieceEnds = 0;

  get isDue(): boolean {
    return performance.now() >= this.pieceEnds;
  }

  /** To be called as soon as a message comes in: the next piece begins only when it was handed over. */
  expect(): void {
    this.isExpecting = true;
  }

  /** For background work. */
  pause(): Promise<void> {
    return this.rest(() => this.short + this.long + this.ahead > 0);
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

  /** Makes a long answer; preparations and background work rest until it is there. */
  async longAnswer<T>(make: (pieces: Pieces) => Promise<T>): Promise<T> {
    this.long += 1;
    try {
      return await make(this.restingWhile(() => this.short > 0));
    } finally {
      this.long -= 1;
      this.resume();
    }
  }

  /** Works out what answers will need that nobody has asked for yet; background work rests meanwhile. */
  async prepare<T>(make: (pieces: Pieces) => Promise<T>): Promise<T> {
    this.ahead += 1;
    try {
      return await make(this.restingWhile(() => this.short + this.long > 0));
    } finally {
      this.ahead -= 1;
      this.resume();
    }
  }

  private restingWhile(mustRest: () => boolean): Pieces {
    return new RestingWork(this, () => this.rest(mustRest));
  }

  private rest(mustRest: () => boolean): Promise<void> {
    return new Promise<void>((resolve) => {
      this.waiting.push({ mustRest, goOn: resolve });
      this.resume();
    });
  }

  /** Between two pieces, whoever has them, messages are read: not one piece of everybody's. */
  private resume(): void {
    if (this.isScheduled || this.waiting.length === 0) return;
    this.isScheduled = true;
    later(() => {
      this.isScheduled = false;
      if (this.isExpecting) {
        this.isExpecting = false;
        this.resume();
        return;
      }
      const next = this.waiting.findIndex(({ mustRest }) => !mustRest());
      if (next < 0) return; // Whoever makes the answer resumes.
      const [one] = this.waiting.splice(next, 1);
      this.pieceEnds = performance.now() + PIECE;
      one?.goOn();
      this.resume();
    });
  }
}

class RestingWork implements Pieces {
  private readonly turns: Turns;
  readonly pause: () => Promise<void>;

  constructor(turns: Turns, pause: () => Promise<void>) {
    this.turns = turns;
    this.pause = pause;
  }

  get isDue(): boolean {
    return this.turns.isDue;
  }
}

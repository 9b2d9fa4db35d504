/** CONTRACT. Cooperative cancellation: long work asks between two pieces of it. */

export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** A token that is never cancelled: for tests and for work that is short. */
export const NEVER_CANCELLED: CancellationToken = { isCancellationRequested: false };

/** Thrown to unwind cancelled work; caught at the facade and nowhere else. */
export class Cancelled extends Error {
  constructor() {
    super('The request was cancelled.');
  }
}

/** @throws Cancelled when the token says so. */
export function checkCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

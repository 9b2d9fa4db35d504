/** Bytes of a file to text. */

export type Decoded =
  | { readonly kind: 'text'; readonly text: string }
  /** Not Rust source: `reason` is one sentence for people. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** How many leading bytes are searched for a NUL before a file is taken for text. */
const BINARY_PROBE = 8192;

/**
 * Decodes UTF-8, a byte order mark left out as rustc does. Invalid UTF-8 is an error in rustc too, so it is one here:
 * offsets into a text with replacement characters would point nowhere.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  if (bytes.subarray(0, BINARY_PROBE).includes(0)) {
    return { kind: 'unreadable', reason: 'This is a binary file, not Rust source.' };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable', reason: 'This file is not valid UTF-8; rustc would refuse it too.' };
  }
}

/** The text of a file where the reason does not matter; null when there is no file, or it is no Rust source. */
export function sourceText(bytes: Uint8Array | undefined): string | null {
  const decoded = bytes === undefined ? null : decodeSource(bytes);
  return decoded?.kind === 'text' ? decoded.text : null;
}

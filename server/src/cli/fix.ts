import type { Fix, TextEdit } from '../analysis.ts';

/** The text with all fixes applied that do not touch each other; an edit that several fixes share is applied once. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const accepted: TextEdit[] = [];
  for (const fix of fixes) {
    const fresh = fix.edits.filter((edit) => !accepted.some((other) => isSame(edit, other)));
    if (fresh.every((edit) => !accepted.some((other) => collide(edit, other)))) accepted.push(...fresh);
  }
  accepted.sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return accepted.reduce(
    (mended, { span, newText }) => mended.slice(0, span.start) + newText + mended.slice(span.end),
    text,
  );
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}

function collide(a: TextEdit, b: TextEdit): boolean {
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

/** Which macro wrote code whose span lies in another file: rustc's dumps name the definition, we want the call. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceSpan } from './mir.ts';

/** Macros of the standard library by the file they are defined in (rustc prints `/rustc/HASH/library/…`). */
const STANDARD: readonly (readonly [string, readonly string[]])[] = [
  ['/core/src/pin.rs', ['pin']],
  [
    '/core/src/macros/mod.rs',
    [
      'assert_eq',
      'assert_ne',
      'debug_assert',
      'debug_assert_eq',
      'debug_assert_ne',
      'matches',
      'try',
      'write',
      'writeln',
      'panic',
      'unreachable',
      'unimplemented',
      'todo',
      'assert',
      'ready',
    ],
  ],
  ['/core/src/task/ready.rs', ['ready']],
  ['/std/src/macros.rs', ['println', 'print', 'eprintln', 'eprint', 'dbg', 'panic']],
  ['/alloc/src/macros.rs', ['vec', 'format']],
  ['/std/src/thread/local.rs', ['thread_local']],
];

const definitions = new Map<string, readonly (readonly [number, string])[]>();

/**
 * Names that the macro defined around `span` may have; null when that cannot be told.
 * @param root what rustc's relative paths are relative to
 */
export function macrosDefinedAt(span: SourceSpan, root: string): readonly string[] | null {
  for (const [suffix, names] of STANDARD) if (span.file.endsWith(suffix)) return names;
  const file = path.resolve(root, span.file);
  let known = definitions.get(file);
  if (!known) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    known = text.split('\n').flatMap((line, i) => {
      const name = /\bmacro_rules!\s*(\w+)|^\s*pub(?:\([^)]*\))?\s+macro\s+(\w+)/.exec(line);
      return name ? [[i + 1, name[1] ?? name[2]!] as const] : [];
    });
    definitions.set(file, known);
  }
  // Crates often define a macro twice (for documentation and for real) or hand over to a helper macro of the same file.
  return known.some(([line]) => line <= span.start.line) ? [...new Set(known.map(([, name]) => name))] : null;
}

/** The macros whose meaning is known: by name, with the crates that have them. */

import type { MacroForm } from './form.ts';
import { assertion, bail, comparison, ensure, error, fields, format, write } from './format.ts';
import { pin, pinElsewhere, pinShadow } from './pinning.ts';
import { select } from './select.ts';
import { constant, dbg, join, matches, ready, stream, values, vec } from './shapes.ts';

const STD = ['std', 'core', 'alloc'];
const FUTURES = ['futures', 'futures_util', 'futures_lite', 'futures_micro'];
const LOGGING = ['tracing', 'log'];
const ASSERTIONS = [...STD, 'pretty_assertions', 'similar_asserts'];
const ERRORS = ['anyhow', 'eyre', 'color_eyre', 'miette'];

interface KnownMacro {
  /** Null: any crate that has a macro of this name, which it may have from another. */
  readonly crates: readonly string[] | null;
  readonly form: MacroForm;
}

const known = (crates: readonly string[], form: MacroForm): readonly KnownMacro[] => [{ crates, form }];

/** The first entry of a name is what it means where neither path nor `use` says. */
const MACROS: Readonly<Record<string, readonly KnownMacro[]>> = {
  print: known(STD, format('unit')),
  println: known(STD, format('unit')),
  eprint: known(STD, format('unit')),
  eprintln: known(STD, format('unit')),
  format: known(STD, format('string')),
  format_args: known(STD, format('arguments')),
  panic: known(STD, format('never')),
  unreachable: known(STD, format('never')),
  todo: known(STD, format('never')),
  unimplemented: known(STD, format('never')),
  write: known(STD, write),
  writeln: known(STD, write),
  assert: known(STD, assertion(false)),
  debug_assert: known(STD, assertion(true)),
  assert_eq: known(ASSERTIONS, comparison(false)),
  assert_ne: known(ASSERTIONS, comparison(false)),
  debug_assert_eq: known(STD, comparison(true)),
  debug_assert_ne: known(STD, comparison(true)),
  assert_matches: known([...STD, 'assert_matches'], matches),
  dbg: known(STD, dbg),
  matches: known(STD, matches),
  vec: known(STD, vec),
  ready: known([...STD, ...FUTURES, 'futures_core'], ready),

  env: known(STD, constant),
  option_env: known(STD, constant),
  concat: known(STD, constant),
  stringify: known(STD, constant),
  include_str: known(STD, constant),
  include_bytes: known(STD, constant),
  line: known(STD, constant),
  column: known(STD, constant),
  file: known(STD, constant),
  module_path: known(STD, constant),
  cfg: known(STD, constant),
  compile_error: known(STD, constant),
  thread_local: known(STD, constant),
  offset_of: known(STD, constant),

  pin: [
    { crates: ['std', 'core', 'tokio', 'futures_lite'], form: pin },
    { crates: null, form: pinElsewhere },
  ],
  pin_mut: [
    { crates: [...FUTURES, 'pin_utils'], form: pinShadow },
    { crates: null, form: pinElsewhere },
  ],
  join: [
    { crates: ['tokio'], form: join('tokio', false) },
    { crates: FUTURES, form: join('futures', false) },
  ],
  try_join: [
    { crates: ['tokio'], form: join('tokio', true) },
    { crates: FUTURES, form: join('futures', true) },
  ],
  select: [
    { crates: ['tokio'], form: select('tokio', false) },
    { crates: FUTURES, form: select('futures', false) },
  ],
  select_biased: known(FUTURES, select('futures', true)),
  stream: known(['async_stream'], stream(false)),
  try_stream: known(['async_stream'], stream(true)),

  trace: known(LOGGING, fields('unit')),
  debug: known(LOGGING, fields('unit')),
  info: known(LOGGING, fields('unit')),
  warn: known(LOGGING, fields('unit')),
  error: known(LOGGING, fields('unit')),
  event: known(LOGGING, fields('unit')),
  log: known(['log'], fields('unit')),
  span: known(LOGGING, fields('unknown')),
  trace_span: known(LOGGING, fields('unknown')),
  debug_span: known(LOGGING, fields('unknown')),
  info_span: known(LOGGING, fields('unknown')),
  warn_span: known(LOGGING, fields('unknown')),
  error_span: known(LOGGING, fields('unknown')),

  assert_ok: known(['tokio_test'], values),
  assert_err: known(['tokio_test'], values),
  assert_pending: known(['tokio_test'], values),
  assert_ready: known(['tokio_test'], values),
  assert_ready_ok: known(['tokio_test'], values),
  assert_ready_err: known(['tokio_test'], values),
  assert_ready_eq: known(['tokio_test'], values),

  anyhow: known(ERRORS, error),
  eyre: known(ERRORS, error),
  bail: known(ERRORS, bail),
  ensure: known(ERRORS, ensure),
};

/** How to read the macro at a resolved path; null for one nobody here knows. */
export function knownMacro(path: readonly string[]): MacroForm | null {
  const name = path.at(-1);
  const candidates = name !== undefined && Object.hasOwn(MACROS, name) ? MACROS[name]! : [];
  const crate = path.length > 1 ? path[0]! : null;
  const found =
    crate === null ? candidates[0] : candidates.find(({ crates }) => crates?.includes(crate) ?? true);
  return found?.form ?? null;
}

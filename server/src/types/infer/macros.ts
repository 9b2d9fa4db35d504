/** Types of macro calls, by the shape they were lowered to. */
import type { ExprId, MacroBody } from '../../hir/model.ts';
import type { Ty } from '../model.ts';
import { UNKNOWN } from '../model.ts';
import { argumentOf, BOOL, isAdt, NEVER, reference, STR, UNIT, USIZE } from '../ty.ts';
import type { InferenceContext } from './context.ts';
import { noteAwaited, noteUnpin } from './demands.ts';
import { awaitedType, triedType } from './futures.ts';
import { unifyCompared } from './operators.ts';
import { checkPattern } from './patterns.ts';
import { stdType } from './std.ts';

export function inferMacro(cx: InferenceContext, name: string, macro: MacroBody, expected: Ty | null): Ty {
  const place = (ids: readonly ExprId[]) => {
    for (const id of ids) cx.inferPlace(id);
  };
  switch (macro.shape) {
    case 'format':
      place(macro.arguments);
      return isSpanMacro(name) ? stdType(cx, 'tracing::span::Span', []) : formatted(cx, macro.result);
    case 'write':
      cx.inferPlace(macro.destination);
      place(macro.arguments);
      return writeResult(cx, cx.structurally(cx.exprs[macro.destination] ?? UNKNOWN));
    case 'assert':
      cx.check(macro.condition, BOOL);
      place(macro.arguments);
      return UNIT;
    case 'compare': {
      const left = cx.inferPlace(macro.left);
      const right = cx.inferPlace(macro.right, cx.shallow(left).kind === 'primitive' ? left : null);
      unifyCompared(cx, left, right);
      place(macro.arguments);
      return UNIT;
    }
    case 'dbg': {
      const types = macro.arguments.map((id) => cx.infer(id));
      return types.length === 1 ? types[0]! : { kind: 'tuple', elements: types };
    }
    case 'matches': {
      const type = cx.inferPlace(macro.scrutinee);
      checkPattern(cx, macro.pat, type);
      if (macro.guard !== null) cx.check(macro.guard, BOOL);
      return BOOL;
    }
    case 'vec': {
      const element = elementHint(cx, expected) ?? cx.table.fresh();
      for (const id of macro.elements) cx.check(id, element);
      return stdType(cx, 'std::vec::Vec', [element]);
    }
    case 'vecRepeat': {
      const element = cx.infer(macro.element, elementHint(cx, expected));
      cx.check(macro.count, USIZE);
      return stdType(cx, 'std::vec::Vec', [element]);
    }
    case 'pin':
      return stdType(cx, 'std::pin::Pin', [reference(cx.infer(macro.value), true)]);
    case 'pinShadow':
      for (const { value, storage, handle } of macro.pinned) {
        const type = cx.infer(value);
        cx.declare(storage, type, 'move');
        cx.declare(handle, stdType(cx, 'std::pin::Pin', [reference(type, true)]), 'move');
      }
      return UNIT;
    case 'join': {
      const outputs = macro.futures.map((id) => {
        const future = cx.infer(id);
        noteAwaited(cx, id, future, name);
        return awaitedType(cx, future);
      });
      return macro.try ? tryJoined(cx, outputs) : { kind: 'tuple', elements: outputs };
    }
    case 'select':
      return inferSelect(cx, macro, name, expected);
    case 'ready': {
      const poll = cx.structurally(cx.infer(macro.poll));
      return isAdt(poll, 'std::task::Poll') ? cx.structurally(argumentOf(poll, 0)) : cx.table.unseen();
    }
    case 'stream':
      cx.infer(macro.body);
      return cx.table.unseen();
    case 'bail':
      if (macro.condition !== null) cx.check(macro.condition, BOOL);
      place(macro.arguments);
      return macro.condition === null ? NEVER : UNIT;
    case 'values':
      for (const id of macro.arguments) cx.infer(id);
      return valueMacro(name);
    case 'unknown':
      place(macro.mentions);
      return cx.table.unseen();
  }
}

/** tracing's `span!`, `info_span!`, …. */
function isSpanMacro(name: string): boolean {
  return /(^|::|_)span$/.test(name);
}

function formatted(cx: InferenceContext, result: Extract<MacroBody, { shape: 'format' }>['result']): Ty {
  switch (result) {
    case 'unit':
      return UNIT;
    case 'string':
      return stdType(cx, 'std::string::String', []);
    case 'arguments':
      return stdType(cx, 'std::fmt::Arguments', []);
    case 'never':
      return NEVER;
    case 'unknown':
      return cx.table.unseen();
  }
}

/** `fmt::Result` for formatters and strings, `io::Result<()>` for what implements `io::Write`. */
function writeResult(cx: InferenceContext, destination: Ty): Ty {
  let type = destination;
  while (type.kind === 'reference') type = cx.structurally(type.target);
  const error =
    isAdt(type, 'std::fmt::Formatter') || isAdt(type, 'std::string::String') ? 'std::fmt::Error' : null;
  if (error === null && cx.solver.implements(type, 'std::io::Write') !== 'yes') return cx.table.unseen();
  return stdType(cx, 'std::result::Result', [UNIT, stdType(cx, error ?? 'std::io::Error', [])]);
}

function elementHint(cx: InferenceContext, expected: Ty | null): Ty | null {
  const wanted = expected === null ? null : cx.shallow(expected);
  return wanted !== null && isAdt(wanted, 'std::vec::Vec') ? argumentOf(wanted, 0) : null;
}

function tryJoined(cx: InferenceContext, outputs: readonly Ty[]): Ty {
  const first = outputs
    .map((type) => cx.structurally(type))
    .find((type) => isAdt(type, 'std::result::Result'));
  const error = first === undefined ? cx.table.unseen() : argumentOf(first, 1);
  const values = outputs.map((type) => triedType(cx, type));
  return stdType(cx, 'std::result::Result', [{ kind: 'tuple', elements: values }, error]);
}

function inferSelect(
  cx: InferenceContext,
  macro: Extract<MacroBody, { shape: 'select' }>,
  name: string,
  expected: Ty | null,
): Ty {
  let result: Ty = NEVER;
  for (const arm of macro.arms) {
    if (arm.precondition !== null) cx.check(arm.precondition, BOOL);
    const isPlace = macro.flavor === 'futures' && cx.expr(arm.future).kind === 'path';
    const future = isPlace ? cx.inferPlace(arm.future) : cx.infer(arm.future);
    if (isPlace) noteUnpin(cx, arm.future, future, name);
    else noteAwaited(cx, arm.future, future, name);
    checkPattern(cx, arm.pat, awaitedType(cx, future));
    result = cx.join(result, cx.infer(arm.handler, expected));
  }
  for (const handler of [macro.otherwise, macro.default]) {
    if (handler !== null) result = cx.join(result, cx.infer(handler, expected));
  }
  return result;
}

function valueMacro(name: string): Ty {
  const last = name.slice(name.lastIndexOf(':') + 1);
  switch (last) {
    case 'line':
    case 'column':
      return { kind: 'primitive', name: 'u32' };
    case 'cfg':
      return BOOL;
    case 'env':
    case 'concat':
    case 'stringify':
    case 'file':
    case 'module_path':
    case 'include_str':
      return reference(STR, false, "'static");
    default:
      return UNKNOWN;
  }
}

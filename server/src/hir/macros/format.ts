/** `format!` and all that format like it, up to the fields of tracing's events. */
import type { Span } from '../../base/text.ts';
import type { NodeId } from '../../syntax/index.ts';
import type { BodyContext } from '../body/context.ts';
import type { ExprId, MacroBody, Name } from '../model.ts';
import { argumentTokens, type MacroCall, type MacroForm, withExpressions } from './form.ts';

interface FormatArguments {
  /** What stands before the format string by the macro's own rules. */
  readonly leading: readonly ExprId[];
  /** What is formatted: the written arguments, then the captured names. */
  readonly formatted: readonly ExprId[];
}

type FormatResult = Extract<MacroBody, { shape: 'format' }>['result'];

export const format =
  (result: FormatResult): MacroForm =>
  (cx, call) => {
    const read = formatArguments(cx, call, 0);
    return read && { shape: 'format', arguments: read.formatted, result };
  };

export const write: MacroForm = (cx, call) => {
  const read = formatArguments(cx, call, 1);
  const destination = read?.leading[0];
  return read === null || destination === undefined
    ? null
    : { shape: 'write', destination, arguments: read.formatted };
};

export const assertion =
  (debug: boolean): MacroForm =>
  (cx, call) => {
    const read = formatArguments(cx, call, 1);
    const condition = read?.leading[0];
    return read === null || condition === undefined
      ? null
      : { shape: 'assert', condition, arguments: read.formatted, debug };
  };

export const comparison =
  (debug: boolean): MacroForm =>
  (cx, call) => {
    const read = formatArguments(cx, call, 2);
    const [left, right] = read?.leading ?? [];
    if (read === null || left === undefined || right === undefined) return null;
    return { shape: 'compare', left, right, arguments: read.formatted, debug };
  };

/** `bail!("…", x)` and `bail!(error)`. */
export const bail: MacroForm = (cx, call) => {
  const read = formatArguments(cx, call, 0);
  return read && { shape: 'bail', condition: null, arguments: read.formatted };
};

export const ensure: MacroForm = (cx, call) => {
  const read = formatArguments(cx, call, 1);
  return read && { shape: 'bail', condition: read.leading[0] ?? null, arguments: read.formatted };
};

/** `anyhow!("…", x)` formats; `anyhow!(error)` takes the error. */
export const error: MacroForm = (cx, call) => {
  const literal = argumentTokens(cx, call)[0]?.kind === 'string';
  const read = formatArguments(cx, call, 0);
  if (read === null) return null;
  return literal
    ? { shape: 'format', arguments: read.formatted, result: 'unknown' }
    : { shape: 'values', arguments: read.formatted };
};

/** Events and spans of `tracing` and `log`: `target: "x", field = %value, ?other, "message {}", argument`. */
export const fields =
  (result: FormatResult): MacroForm =>
  (cx, call) => {
    const read = formatArguments(cx, call, 0, withoutSigils(cx, call));
    return read && { shape: 'format', arguments: read.formatted, result };
  };

function formatArguments(
  cx: BodyContext,
  { args }: MacroCall,
  leading: number,
  standIn?: string,
): FormatArguments | null {
  return withExpressions(
    cx,
    args,
    (nodes) => ({
      leading: nodes.slice(0, leading).map((node) => cx.expr(node)),
      formatted: formatted(cx, nodes.slice(leading)),
    }),
    standIn,
  );
}

function formatted(cx: BodyContext, nodes: readonly NodeId[]): readonly ExprId[] {
  const { tree } = cx;
  const result: ExprId[] = [];
  const captures: Name[] = [];
  const named = new Set<string>();
  for (const node of nodes) {
    const kind = tree.kind(node);
    if (kind === 'string_literal' || kind === 'raw_string_literal') {
      captures.push(...capturedNames(tree.text(node), tree.start(node)));
    } else if (kind === 'assignment_expression') {
      // `name = value` names an argument or a field; nothing is assigned.
      named.add(tree.text(tree.childByField(node, 'left')));
      result.push(cx.exprByField(node, 'right'));
    } else {
      result.push(cx.expr(node));
    }
  }
  for (const name of captures) {
    if (named.has(name.text)) continue;
    named.add(name.text);
    result.push(cx.add(cx.nameExpr(name)));
  }
  return result;
}

const ESCAPE_OR_BRACE = /\\u\{[^}]*\}|\\[\s\S]|\{\{|\}\}|\{([^{}]*)\}/g;
const LEADING_NAME = /^\s*([\p{XID_Start}_]\p{XID_Continue}*)\s*(?::|$)/u;
const WIDTH_OR_PRECISION = /([\p{XID_Start}_]\p{XID_Continue}*)\$/gu;

/**
 * The names that a format string captures: `{x}`, `{x:?}`, and `w` and `p` in `{:w$.p$}`.
 * @param literal the literal as written, quotes and prefix included
 * @param start what the spans of the names count from
 */
export function capturedNames(literal: string, start: number): readonly Name[] {
  const names: Name[] = [];
  const raw = /^[bc]?r/.test(literal);
  for (const match of literal.matchAll(ESCAPE_OR_BRACE)) {
    const inner = match[1];
    if (inner === undefined) {
      // In a raw string a backslash escapes nothing; what it seemed to escape may begin a placeholder.
      if (raw && match[0].endsWith('{')) names.push(...afterBackslash(literal, match.index + 1, start));
      continue;
    }
    names.push(...placeholderNames(inner, start + match.index + 1));
  }
  return names;
}

/** The placeholder right behind a backslash of a raw string. */
function afterBackslash(literal: string, brace: number, start: number): readonly Name[] {
  const inner = /^\{([^{}]*)\}/.exec(literal.slice(brace))?.[1];
  return inner === undefined ? [] : placeholderNames(inner, start + brace + 1);
}

function placeholderNames(inner: string, offset: number): readonly Name[] {
  const nameAt = (text: string, at: number): Name => ({
    text,
    span: { start: offset + at, end: offset + at + text.length },
  });
  const names: Name[] = [];
  const leading = LEADING_NAME.exec(inner)?.[1];
  if (leading !== undefined) names.push(nameAt(leading, inner.indexOf(leading)));
  const colon = inner.indexOf(':');
  if (colon >= 0) {
    for (const match of inner.matchAll(WIDTH_OR_PRECISION)) {
      if (match.index > colon) names.push(nameAt(match[1]!, match.index));
    }
  }
  return names;
}

/** The arguments with tracing's own syntax blanked out, so that expressions remain: of the same length. */
function withoutSigils(cx: BodyContext, call: MacroCall): string {
  const blanks: Span[] = [];
  const tokens = argumentTokens(cx, call);
  let depth = 0;
  let fresh = true;
  tokens.forEach((token, index) => {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (depth === 0 && token.kind === 'punctuation') {
      const sigil = token.text === '%' || token.text === '?';
      if (sigil && (fresh || tokens[index - 1]?.text === '=')) blanks.push(token);
    }
    // `target: "…"`, `parent: &span`, `name: "…"` at the start of an argument.
    const next = tokens[index + 1];
    if (fresh && depth === 0 && token.kind === 'identifier' && next?.text === ':')
      blanks.push({ start: token.start, end: next.end });
    fresh = depth === 0 && token.text === ',';
    if (index === 0 && token.kind === 'open') fresh = false;
  });
  const { start, end } = call.args;
  let text = cx.tree.slice(start, end);
  for (const blank of blanks) {
    text =
      text.slice(0, blank.start - start) +
      ' '.repeat(blank.end - blank.start) +
      text.slice(blank.end - start);
  }
  return text;
}

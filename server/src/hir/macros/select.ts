/** `select!` of tokio and futures: arms with a syntax of their own. */
import type { Span } from '../../base/text.ts';
import { NONE, type NodeId, type Piece, type Token } from '../../syntax/index.ts';
import type { BodyContext } from '../body/context.ts';
import { declarePattern, patternsIn } from '../body/patterns.ts';
import type { ExprId, MacroBody, SelectArm } from '../model.ts';
import { argumentTokens, type MacroForm, sound } from './form.ts';

type Flavor = 'tokio' | 'futures';

interface ArmText {
  /** `else`, `complete` or `default`; null for an arm with a future. */
  readonly word: string | null;
  readonly span: Span;
  readonly pattern: Span | null;
  readonly future: Span | null;
  readonly precondition: Span | null;
  readonly handler: Span;
}

/** `flavor` says what a call means whose arms do not tell; `biased` is what the name says already. */
export const select =
  (flavor: Flavor, biased: boolean): MacroForm =>
  (cx, call) => {
    const tokens = argumentTokens(cx, call);
    const announced = tokens[0]?.text === 'biased' && tokens[1]?.text === ';';
    const arms = splitArms(announced ? tokens.slice(2) : tokens);
    if (arms === null || arms.length === 0) return null;
    const tree = cx.compose(['const C:C=[', ...arms.flatMap(asRust), '];'], 'array_expression');
    if (!sound(tree)) return null;
    const futures =
      flavor === 'futures' || arms.some((arm) => arm.word === 'complete' || arm.word === 'default');
    return cx.within(tree, () => ({
      shape: 'select',
      flavor: futures ? 'futures' : 'tokio',
      biased: biased || announced,
      ...lowerArms(cx, arms, cx.expressionsIn(0)),
    }));
  };

/** An arm in Rust that the grammar knows: a `match` on the future, or a handler alone. */
function asRust({ pattern, future, precondition, handler }: ArmText): readonly Piece[] {
  if (pattern === null || future === null) return ['(', handler, '\n),'];
  const guard = precondition === null ? [] : ['\n if(', precondition, '\n)'];
  return ['match(', future, '\n){', pattern, ...guard, '\n=>', handler, '\n},'];
}

type Select = Extract<MacroBody, { shape: 'select' }>;

/** `nodes` are what {@link asRust} made of the arms. */
function lowerArms(
  cx: BodyContext,
  arms: readonly ArmText[],
  nodes: readonly NodeId[],
): Pick<Select, 'arms' | 'otherwise' | 'default'> {
  const node = (index: number) => nodes[index] ?? NONE;
  // All futures are made before any handler runs, and none of them sees what a pattern binds.
  const futures = arms.map(({ word }, index) =>
    word === null ? cx.exprByField(node(index), 'value') : null,
  );
  const lowered: SelectArm[] = [];
  let otherwise: ExprId | null = null;
  let fallback: ExprId | null = null;
  arms.forEach(({ word, span }, index) => {
    const future = futures[index] ?? null;
    if (future !== null) lowered.push(lowerArm(cx, node(index), span, future));
    else if (word === 'default') fallback = cx.expr(node(index), 0);
    else otherwise = cx.expr(node(index), 0);
  });
  return { arms: lowered, otherwise, default: fallback };
}

function lowerArm(cx: BodyContext, node: NodeId, span: Span, future: ExprId): SelectArm {
  const { tree } = cx;
  const arm = tree.childOfKind(tree.childByField(node, 'body'), 'match_arm');
  const pattern = tree.childByField(arm, 'pattern');
  const precondition = cx.optionalExpr(tree.childByField(pattern, 'condition'));
  return cx.scopes.scoped(() => ({
    span,
    pat: declarePattern(cx, patternsIn(cx, pattern)[0] ?? NONE, pattern),
    future,
    precondition,
    handler: cx.exprByField(arm, 'value'),
  }));
}

/** Cuts the arms apart at token level, as the macros do; null when the text is nothing they would take. */
function splitArms(tokens: readonly Token[]): readonly ArmText[] | null {
  const arms: ArmText[] = [];
  let at = 0;
  while (at < tokens.length) {
    const arrow = findOutside(tokens, at, (token) => token.text === '=>');
    if (arrow < 0 || arrow === at) return null;
    const head = headOf(tokens, at, arrow);
    const end = handlerEnd(tokens, arrow + 1);
    if (head === null || end === arrow + 1) return null;
    const first = tokens[at]!;
    const last = tokens[end - 1]!;
    arms.push({
      ...head,
      span: { start: first.start, end: last.end },
      handler: { start: tokens[arrow + 1]!.start, end: last.end },
    });
    at = tokens[end]?.text === ',' ? end + 1 : end;
  }
  return arms;
}

/** `else`, or `pattern = future`, or `pattern = future, if condition`. */
function headOf(
  tokens: readonly Token[],
  start: number,
  arrow: number,
): Pick<ArmText, 'word' | 'pattern' | 'future' | 'precondition'> | null {
  const word = tokens[start]!.text;
  if (arrow === start + 1 && ['else', 'complete', 'default'].includes(word)) {
    return { word, pattern: null, future: null, precondition: null };
  }
  const equals = findOutside(
    tokens,
    start,
    (token, index) => token.text === '=' && tokens[index - 1]?.text !== '..',
  );
  if (equals < 0 || equals === start || equals >= arrow - 1) return null;
  const condition = findOutside(
    tokens,
    equals,
    (token, index) =>
      index > equals + 1 && index < arrow && token.text === 'if' && tokens[index - 1]?.text === ',',
  );
  const futureEnd = condition < 0 ? arrow : condition - 1;
  if (condition >= 0 && condition + 1 >= arrow) return null;
  return {
    word: null,
    pattern: spanOf(tokens, start, equals),
    future: spanOf(tokens, equals + 1, futureEnd),
    precondition: condition < 0 ? null : spanOf(tokens, condition + 1, arrow),
  };
}

/** A handler is one block, or an expression up to the next comma. */
function handlerEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.text === '{') {
    let depth = 0;
    for (let index = start; index < tokens.length; index++) {
      if (tokens[index]!.kind === 'open') depth++;
      if (tokens[index]!.kind === 'close' && --depth === 0) return index + 1;
    }
  }
  const comma = findOutside(tokens, start, (token) => token.text === ',');
  return comma < 0 ? tokens.length : comma;
}

/** The first token outside brackets, and outside the `<…>` of a turbofish, that `wanted` says yes to; -1 without. */
function findOutside(
  tokens: readonly Token[],
  from: number,
  wanted: (token: Token, index: number) => boolean,
): number {
  let brackets = 0;
  let angles = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === 'close' && --brackets < 0) return -1;
    if (brackets === 0 && angles === 0 && wanted(token, index)) return index;
    if (token.kind === 'open') brackets++;
    if (token.text === '<' && (angles > 0 || tokens[index - 1]?.text === '::')) angles++;
    if (token.text === '>' && angles > 0 && tokens[index - 1]?.text !== '-') angles--;
  }
  return -1;
}

function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}

/**
 * Prints a lowered body as an S-expression, so that a test compares one line of text. Locals are printed with the
 * number of their binding (`x.0`), other paths as written.
 */
import type {
  Body,
  ExprId,
  MacroBody,
  Path,
  PatId,
  SelectArm,
  Statement,
  TypeRef,
} from '../../../server/src/hir/model.ts';

export function printBody(body: Body, root: ExprId = body.root): string {
  return new Printer(body).expr(root);
}

export function printPattern(body: Body, pat: PatId): string {
  return new Printer(body).pat(pat);
}

export function printPath(path: Path): string {
  const segments = path.segments.map(({ name, generics, parenthesized }) => {
    const inputs = parenthesized === null ? '' : `(${parenthesized.inputs.map(printType).join(', ')})`;
    const output = parenthesized?.output ? `->${printType(parenthesized.output)}` : '';
    return (
      name.text + (generics.length > 0 ? `<${generics.map(printGeneric).join(', ')}>` : '') + inputs + output
    );
  });
  const { qself } = path;
  const self =
    qself === null ? [] : [`<${printType(qself.type)}${qself.trait ? ` as ${printPath(qself.trait)}` : ''}>`];
  return (path.global ? '::' : '') + [...self, ...segments].join('::');
}

function printGeneric(argument: Path['segments'][number]['generics'][number]): string {
  switch (argument.kind) {
    case 'type':
      return printType(argument.type);
    case 'lifetime':
      return argument.name;
    case 'const':
      return argument.text;
    case 'binding':
      return `${argument.name}=${printType(argument.type)}`;
    case 'bound':
      return `${argument.name}: ${argument.bounds.map(printBound).join(' + ')}`;
  }
}

export function printBound(bound: Extract<TypeRef, { kind: 'dyn' }>['bounds'][number]): string {
  switch (bound.kind) {
    case 'trait':
      return bound.modifier + printPath(bound.path);
    case 'lifetime':
      return bound.name;
    case 'use':
      return `use<${bound.names.join(', ')}>`;
  }
}

export function printType(type: TypeRef): string {
  switch (type.kind) {
    case 'path':
      return printPath(type.path);
    case 'reference':
      return `&${type.lifetime ? `${type.lifetime} ` : ''}${type.mutable ? 'mut ' : ''}${printType(type.target)}`;
    case 'pointer':
      return `*${type.mutable ? 'mut' : 'const'} ${printType(type.target)}`;
    case 'tuple':
      return `(${type.elements.map(printType).join(', ')}${type.elements.length === 1 ? ',' : ''})`;
    case 'slice':
      return `[${printType(type.element)}]`;
    case 'array':
      return `[${printType(type.element)}; ${type.length}]`;
    case 'function':
      return `fn(${type.inputs.map(printType).join(', ')})${type.output ? ` -> ${printType(type.output)}` : ''}`;
    case 'dyn':
    case 'impl':
      return `${type.kind} ${type.bounds.map(printBound).join(' + ')}`;
    case 'never':
      return '!';
    case 'infer':
      return '_';
    case 'missing':
      return '?missing';
  }
}

class Printer {
  private readonly body: Body;

  constructor(body: Body) {
    this.body = body;
  }

  pat(id: PatId): string {
    const pat = this.body.pats[id]!;
    switch (pat.kind) {
      case 'binding': {
        const { name, mutable, mode } = this.body.bindings[pat.binding]!;
        const prefix =
          (mode === 'ref' ? 'ref ' : mode === 'refMut' ? 'ref mut ' : '') + (mutable ? 'mut ' : '');
        return `${prefix}${name}.${pat.binding}${pat.subpattern === null ? '' : ` @ ${this.pat(pat.subpattern)}`}`;
      }
      case 'wildcard':
        return '_';
      case 'rest':
        return '..';
      case 'path':
        return printPath(pat.path);
      case 'tupleStruct':
        return `${printPath(pat.path)}(${this.pats(pat.elements)})`;
      case 'struct': {
        const fields = pat.fields.map(({ name, pat: inner }) => `${name.text}: ${this.pat(inner)}`);
        return `${printPath(pat.path)}{${[...fields, ...(pat.rest ? ['..'] : [])].join(', ')}}`;
      }
      case 'tuple':
        return `(${this.pats(pat.elements)})`;
      case 'slice':
        return `[${this.pats(pat.elements)}]`;
      case 'or':
        return pat.elements.map((element) => this.pat(element)).join(' | ');
      case 'reference':
        return `&${pat.mutable ? 'mut ' : ''}${this.pat(pat.inner)}`;
      case 'box':
        return `box ${this.pat(pat.inner)}`;
      case 'macro':
        return `${pat.name}!`;
      default:
        return `<${pat.kind}>`;
    }
  }

  private pats(ids: readonly PatId[]): string {
    return ids.map((id) => this.pat(id)).join(', ');
  }

  expr(id: ExprId | null): string {
    if (id === null) return '';
    const expr = this.body.exprs[id]!;
    switch (expr.kind) {
      case 'missing':
        return '?';
      case 'underscore':
        return '_';
      case 'literal':
        return `<${expr.literal}${expr.suffix ? `:${expr.suffix}` : ''}>`;
      case 'path':
        return printPath(expr.path) + (expr.local === null ? '' : `.${expr.local}`);
      case 'call':
        return this.list('call', expr.callee, ...expr.arguments);
      case 'methodCall': {
        const generics = expr.generics.length > 0 ? `::<${expr.generics.map(printGeneric).join(', ')}>` : '';
        return this.list(`.${expr.method.text}${generics}`, expr.receiver, ...expr.arguments);
      }
      case 'field':
        return `(field ${this.expr(expr.base)} ${expr.name.text})`;
      case 'index':
        return this.list('index', expr.base, expr.index);
      case 'await':
      case 'try':
      case 'deref':
        return this.list(expr.kind, expr.operand);
      case 'ref':
        return this.list(`&${expr.raw ? 'raw ' : ''}${expr.mutable ? 'mut' : ''}`.trim(), expr.operand);
      case 'unary':
        return this.list(expr.operator, expr.operand);
      case 'binary':
      case 'compoundAssign':
        return this.list(expr.operator, expr.left, expr.right);
      case 'assign':
        return this.list('=', expr.left, expr.right);
      case 'range':
        return `(${this.expr(expr.start)}..${expr.inclusive ? '=' : ''}${this.expr(expr.end)})`;
      case 'cast':
        return `(as ${this.expr(expr.operand)} ${printType(expr.type)})`;
      case 'tuple':
      case 'array':
        return this.list(expr.kind, ...expr.elements);
      case 'repeat':
        return this.list('repeat', expr.element, expr.count);
      case 'struct': {
        const fields = expr.fields.map(({ name, value }) => `${name.text}: ${this.expr(value)}`);
        if (expr.base !== null) fields.push(`..${this.expr(expr.base)}`);
        return `(struct ${printPath(expr.path)}${fields.map((field) => ` ${field}`).join('')})`;
      }
      case 'block': {
        const label = expr.label === null ? '' : `${expr.label.text}: `;
        const flavor = (expr.flavor === 'plain' ? '' : `${expr.flavor} `) + (expr.move ? 'move ' : '');
        const parts = expr.statements.map((statement) => `${this.statement(statement)};`);
        if (expr.tail !== null) parts.push(this.expr(expr.tail));
        return `${label}${flavor}{${parts.join(' ')}}`;
      }
      case 'if':
        return this.list('if', expr.condition, expr.then, expr.else);
      case 'let':
        return `(let ${this.pat(expr.pat)} ${this.expr(expr.scrutinee)})`;
      case 'match': {
        const arms = expr.arms.map(({ pat, guard, body }) => {
          return ` [${this.pat(pat)}${guard === null ? '' : ` if ${this.expr(guard)}`} => ${this.expr(body)}]`;
        });
        return `(match ${this.expr(expr.scrutinee)}${arms.join('')})`;
      }
      case 'loop':
        return this.list(`${this.labelOf(expr)}loop`, expr.body);
      case 'while':
        return this.list(`${this.labelOf(expr)}while`, expr.condition, expr.body);
      case 'for':
        return `(${this.labelOf(expr)}for ${this.pat(expr.pat)} ${this.expr(expr.iterable)} ${this.expr(expr.body)})`;
      case 'break':
      case 'continue': {
        const target = expr.target === null ? '' : ` ->${this.body.exprs[expr.target]!.kind}`;
        const label = expr.label === null ? '' : ` ${expr.label.text}`;
        const value = expr.kind === 'break' && expr.value !== null ? ` ${this.expr(expr.value)}` : '';
        return `(${expr.kind}${label}${target}${value})`;
      }
      case 'return':
      case 'yield':
      case 'become':
        return this.list(expr.kind, expr.value);
      case 'closure': {
        const parameters = expr.parameters.map(
          ({ pat, type }) => this.pat(pat) + (type ? `: ${printType(type)}` : ''),
        );
        const words = (expr.async ? 'async ' : '') + (expr.move ? 'move ' : '');
        const output = expr.output === null ? '' : ` -> ${printType(expr.output)}`;
        return `(${words}|${parameters.join(', ')}|${output} ${this.expr(expr.body)})`;
      }
      case 'macro':
        return `(${expr.name}! ${this.macro(expr.body)})`;
    }
  }

  private labelOf(expr: { readonly label: { readonly text: string } | null }): string {
    return expr.label === null ? '' : `${expr.label.text}: `;
  }

  private list(head: string, ...parts: readonly (ExprId | null)[]): string {
    return `(${[head, ...parts.filter((part) => part !== null).map((part) => this.expr(part))].join(' ')})`;
  }

  private statement(statement: Statement): string {
    switch (statement.kind) {
      case 'let': {
        const type = statement.type === null ? '' : `: ${printType(statement.type)}`;
        const init = statement.init === null ? '' : ` = ${this.expr(statement.init)}`;
        const otherwise = statement.else === null ? '' : ` else ${this.expr(statement.else)}`;
        return `let ${this.pat(statement.pat)}${type}${init}${otherwise}`;
      }
      case 'expr':
        return this.expr(statement.expr) + (statement.semicolon ? '' : '~');
      case 'item':
        return `item ${this.body.items[statement.item]!.kind}`;
    }
  }

  private macro(macro: MacroBody): string {
    const all = (ids: readonly ExprId[]) => ids.map((id) => ` ${this.expr(id)}`).join('');
    switch (macro.shape) {
      case 'format':
        return `format:${macro.result}${all(macro.arguments)}`;
      case 'write':
        return `write ${this.expr(macro.destination)}${all(macro.arguments)}`;
      case 'assert':
        return `assert${macro.debug ? ':debug' : ''} ${this.expr(macro.condition)}${all(macro.arguments)}`;
      case 'compare':
        return `compare${macro.debug ? ':debug' : ''} ${this.expr(macro.left)} ${this.expr(macro.right)}${all(macro.arguments)}`;
      case 'dbg':
      case 'values':
        return `${macro.shape}${all(macro.arguments)}`;
      case 'matches':
        return `matches ${this.expr(macro.scrutinee)} [${this.pat(macro.pat)}${macro.guard === null ? '' : ` if ${this.expr(macro.guard)}`}]`;
      case 'vec':
        return `vec${all(macro.elements)}`;
      case 'vecRepeat':
        return `vecRepeat ${this.expr(macro.element)} ${this.expr(macro.count)}`;
      case 'pin':
        return `pin ${this.expr(macro.value)}`;
      case 'pinShadow':
        return `pinShadow${macro.pinned
          .map(({ value, storage, handle }) => {
            const names = [storage, handle].map(
              (binding) => `${this.body.bindings[binding]!.name}.${binding}`,
            );
            return ` [${names.join(' ')} = ${this.expr(value)}]`;
          })
          .join('')}`;
      case 'join':
        return `join:${macro.flavor}${macro.try ? ':try' : ''}${all(macro.futures)}`;
      case 'select': {
        const arms = macro.arms.map((arm) => ` ${this.selectArm(arm)}`).join('');
        const otherwise = macro.otherwise === null ? '' : ` else ${this.expr(macro.otherwise)}`;
        const fallback = macro.default === null ? '' : ` default ${this.expr(macro.default)}`;
        return `select:${macro.flavor}${macro.biased ? ':biased' : ''}${arms}${otherwise}${fallback}`;
      }
      case 'ready':
        return `ready ${this.expr(macro.poll)}`;
      case 'stream':
        return `stream${macro.try ? ':try' : ''} ${this.expr(macro.body)}`;
      case 'bail':
        return `bail${macro.condition === null ? '' : ` unless ${this.expr(macro.condition)}`}${all(macro.arguments)}`;
      case 'unknown':
        return `unknown${all(macro.mentions)}${' await'.repeat(macro.awaits.length)}`;
    }
  }

  private selectArm({ pat, future, precondition, handler }: SelectArm): string {
    const condition = precondition === null ? '' : ` if ${this.expr(precondition)}`;
    return `[${this.pat(pat)} = ${this.expr(future)}${condition} => ${this.expr(handler)}]`;
  }
}

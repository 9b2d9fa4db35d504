/** Reads types as rustc prints them in MIR dumps. What is not recognised becomes a path of its own text. */
import { boundsShape, type Shape, shape } from './shape.ts';

/** The shape of a whole type. */
export function parseType(text: string): Shape {
  return new TypeReader(text).type();
}

/** The types of `_1: T, _2: U` at the head of a function, by local. */
export function parameterTypes(header: string): Map<number, string> {
  const types = new Map<number, string>();
  let from = header.indexOf('(_1: ');
  for (let local = 1; from >= 0; local++) {
    const start = from + `(_${local}: `.length;
    const reader = new TypeReader(header, start);
    reader.type();
    types.set(local, header.slice(start, reader.at));
    from = header.startsWith(`, _${local + 1}: `, reader.at) ? reader.at + 1 : -1;
  }
  return types;
}

interface Bound {
  readonly trait: string;
  readonly parts: readonly Shape[];
}

class TypeReader {
  at: number;
  private readonly text: string;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  type(): Shape {
    this.skip(/(for<[^>]*> )?((unsafe|safe) )?(extern "[^"]*" )?/y);
    if (this.eat('&')) {
      this.skip(/'\w+ /y);
      return shape(this.eat('mut ') ? '&mut' : '&', '', [this.type()]);
    }
    if (this.eat('*const ')) return shape('*const', '', [this.type()]);
    if (this.eat('*mut ')) return shape('*mut', '', [this.type()]);
    if (this.eat('(')) return this.parenthesized();
    if (this.eat('[')) return this.arrayOrSlice();
    if (this.eat('!')) return shape('never');
    if (this.eat('fn(')) return this.functionType();
    if (this.eat('dyn ')) return boundsShape('dyn', this.bounds());
    if (this.eat('impl ')) return boundsShape('impl', this.bounds());
    if (this.text[this.at] === '{') return this.braced();
    if (this.text[this.at] === '<') return this.qualified();
    return this.path();
  }

  private parenthesized(): Shape {
    const parts: Shape[] = [];
    let isTuple = true;
    while (!this.eat(')') && this.at < this.text.length) {
      parts.push(this.type());
      isTuple = this.eat(', ') || this.eat(',');
    }
    // `(dyn A + B)` is no tuple, `(T,)` is one.
    return parts.length === 1 && !isTuple ? parts[0]! : shape('tuple', '', parts);
  }

  private arrayOrSlice(): Shape {
    const element = this.type();
    if (this.eat(']')) return shape('slice', '', [element]);
    this.until(']');
    return shape('array', '', [element]);
  }

  private functionType(): Shape {
    const parts = this.list(')');
    parts.push(this.eat(' -> ') ? this.type() : shape('tuple'));
    if (!this.text.startsWith(' {', this.at)) return shape('fn', '', parts);
    this.at++;
    this.braces();
    return shape('fn item', '', []);
  }

  private braced(): Shape {
    const inner = this.braces();
    if (inner.startsWith('closure') || inner.startsWith('async closure')) return shape('closure');
    if (inner.startsWith('async')) return shape('async block');
    return shape('path', inner);
  }

  /** `<T as Trait>::Name<…>`. */
  private qualified(): Shape {
    this.at++;
    const base = this.type();
    if (this.eat(' as ')) this.path();
    this.eat('>');
    this.eat('::');
    const name = this.path();
    return shape('projection', name.name, [base, ...name.parts]);
  }

  private path(): Shape {
    const segments: string[] = [];
    const parts: Shape[] = [];
    do {
      if (this.text[this.at] === '{') segments.push(`{${this.braces()}}`);
      else if (this.eat('<')) segments.push(`<${this.until('>')}>`);
      else segments.push(this.skip(/'?[\w#-]+|"[^"]*"/y) ?? this.unread());
      if (this.text[this.at] === '<' || this.text.startsWith('::<', this.at)) {
        this.eat('::');
        this.at++;
        parts.push(...this.list('>'));
      } else if (this.eat('(')) {
        parts.push(shape('tuple', '', this.list(')')));
        parts.push(this.eat(' -> ') ? this.type() : shape('tuple'));
      }
    } while (this.eat('::'));
    return shape('path', segments.join('::'), parts);
  }

  /** Parts up to the closing bracket, without lifetimes; `Name = T` counts as `T`. */
  private list(close: string): Shape[] {
    const parts: Shape[] = [];
    while (!this.eat(close) && this.at < this.text.length) {
      if (this.skip(/'\w+/y) === null) {
        this.skip(/\w+(<[^>]*>)? = /y);
        parts.push(this.type());
      }
      if (!this.eat(', ') && !this.eat(',') && this.text[this.at] !== close) this.at++;
    }
    return parts;
  }

  private bounds(): Bound[] {
    const bounds: Bound[] = [];
    do {
      this.skip(/for<[^>]*> |\?|~?const |\[const\] /y);
      const { name, parts } = this.path();
      bounds.push({ trait: name, parts });
    } while (this.eat(' + '));
    return bounds;
  }

  /** What stands in the braces at hand. */
  private braces(): string {
    const start = ++this.at;
    for (let depth = 1; this.at < this.text.length; this.at++) {
      if (this.text[this.at] === '{') depth++;
      else if (this.text[this.at] === '}' && --depth === 0) break;
    }
    return this.text.slice(start, this.at++);
  }

  private until(close: string): string {
    const start = this.at;
    for (let depth = 0; this.at < this.text.length; this.at++) {
      if (depth === 0 && this.text[this.at] === close) break;
      if (/[[(<]/.test(this.text[this.at]!)) depth++;
      else if (/[\])]/.test(this.text[this.at]!)) depth--;
      else if (this.text[this.at] === '>' && this.text[this.at - 1] !== '-') depth--;
    }
    return this.text.slice(start, this.at++);
  }

  private eat(text: string): boolean {
    if (!this.text.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private skip(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null || match[0] === '') return null;
    this.at += match[0].length;
    return match[0];
  }

  /** A character that begins nothing known, so that reading always gets on. */
  private unread(): string {
    return this.text[this.at++] ?? '';
  }
}

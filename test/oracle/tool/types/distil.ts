/**
 * Reads, in dumps of bodies right after type checking (`built`), the types of variables and of what is awaited,
 * polled or pinned. The lines looked for:
 *
 *     debug NAME => _N;                                            // in scope 0 at FILE:LINE:COLUMN: LINE:COLUMN
 *     let mut _N: TYPE;                                            // in scope 0 at …
 *     _M = <T as IntoFuture>::into_future(move _N) -> […];         // scope 1 at …
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Range } from '../../truth.ts';
import { parseSpan, type SourceSpan } from '../mir.ts';
import type { Source } from '../source.ts';
import { parameterTypes } from './rustc-type.ts';

/** A place of the source with what rustc says it is. */
export interface TypedPlace {
  readonly kind: 'local' | 'await' | 'poll' | 'pin!' | 'Pin::new';
  readonly name: string | null;
  /** The identifier, or the whole expression. */
  readonly range: Range;
  /** As rustc prints them; several when the file is compiled more than once, or a guard looks at the variable. */
  readonly types: readonly string[];
}

export interface TypedFile {
  readonly path: string;
  readonly places: readonly TypedPlace[];
}

/** Collects the places of many dumps by file; the same place of several crates is one. */
export class TypeCollector {
  private readonly files = new Map<string, Map<string, TypedPlace & { types: string[] }>>();
  private readonly open: (file: string) => Source | null;

  /** @param open gives the source text of a path as rustc printed it; null leaves its places out */
  constructor(open: (file: string) => Source | null) {
    this.open = open;
  }

  /** Reads all dumps of one crate. */
  addCrate(dumps: string): void {
    for (const file of readdirSync(dumps)) {
      if (file.endsWith('.built.after.mir')) this.addBody(readFileSync(path.join(dumps, file), 'utf8'));
    }
  }

  result(): TypedFile[] {
    return [...this.files].map(([file, places]) => ({ path: file, places: [...places.values()] }));
  }

  private addBody(dump: string): void {
    if (this.isDerived(dump)) return;
    const body = new BuiltBody(dump);
    for (const [name, local, span] of body.names) {
      const at = name === '_' ? null : this.identifier(name, span);
      if (at) this.add('local', name, { ...span, ...at }, body.locals.get(local)?.type);
    }
    for (const { kind, local, span } of body.operands) {
      const operand = body.locals.get(local);
      // Awaiting polls, too. Both calls are at the keyword; `into_future` may also be called by its name.
      if ((this.textAt(span) === 'await') !== (kind === 'await')) continue;
      if (operand?.span) this.addOperand(kind, operand.span, operand.type);
    }
    for (const { local, span } of body.pinned) this.addOperand('pin!', span, body.locals.get(local)?.type);
  }

  /** Whether a macro wrote the impl around the body: then it is placed at a `#[derive]`, and its locals at fields. */
  private isDerived(dump: string): boolean {
    const impl = /^fn [^(]*<impl at ([^>]*)>/m.exec(dump)?.[1];
    const span = impl === undefined ? null : parseSpan(impl);
    return span !== null && !/^(unsafe\s+|default\s+)*impl\b/.test(this.textAt(span));
  }

  private addOperand(kind: TypedPlace['kind'], span: SourceSpan, type?: string): void {
    const text = this.textAt(span);
    if (text.startsWith('#[')) return; // What an attribute macro wrote is at the attribute.
    const inner = /^\(((?:[^()]|\([^()]*\))*)\)$/.exec(text)?.[1];
    // Parentheses say nothing that is not said by what they hold.
    if (inner === undefined || text.includes('\n')) this.add(kind, null, span, type);
    else {
      const before = inner.length - inner.trimStart().length;
      const start = { ...span.start, column: span.start.column + 1 + before };
      this.add(
        kind,
        null,
        { ...span, start, end: { ...start, column: start.column + [...inner.trim()].length } },
        type,
      );
    }
  }

  private add(kind: TypedPlace['kind'], name: string | null, span: SourceSpan, type?: string): void {
    const source = this.open(span.file);
    if (type === undefined || !source || source.definitionAround(span)) return;
    const { start, end } = span;
    const places = this.files.get(span.file) ?? new Map<string, TypedPlace & { types: string[] }>();
    this.files.set(span.file, places);
    const key = JSON.stringify([kind, name, start, kind === 'local' ? null : end]);
    const known = places.get(key);
    if (!known) places.set(key, { kind, name, range: { start, end }, types: [type] });
    else if (!known.types.includes(type)) known.types.push(type);
  }

  /** Where `name` stands in a binding's pattern (`ref mut name @ …`); null when a macro made the binding up. */
  private identifier(name: string, span: SourceSpan): Range | null {
    const text = this.textAt(span);
    const before = /^(?:&\s*(?:'\w+\s+)?)?(?:ref\s+)?(?:mut\s+)?/.exec(text)![0];
    const after = text.slice(before.length + name.length);
    if (!text.startsWith(name, before.length) || !/^(?:\s*@|$)/.test(after)) return null;
    // A loop's iterator is called `iter`, at the expression it is made of.
    const line = this.open(span.file)?.line(span.start.line) ?? '';
    if (name === 'iter' && /\bin\s+$/.test([...line].slice(0, span.start.column - 1).join(''))) return null;
    const column = span.start.column + [...before].length;
    const start = { line: span.start.line, column };
    return { start, end: { ...start, column: column + [...name].length } };
  }

  private textAt(span: SourceSpan): string {
    return this.open(span.file)?.slice(span) ?? '';
  }
}

const DEBUG = /^\s*debug (\S+) => _(\d+);/;
const LOCAL = /^\s*let (?:mut )?_(\d+): (.*?)(?: as UserTypeProjection \{.*\})?;\s+\/\//;
const CALL =
  /= (?:.* as .*IntoFuture>::(into_future)|.*\bPin::<.*>::(new)|.*(?:>|\w)::(poll)(?:::<.*>)?)\((?:move|copy) _(\d+)[,)]/;
const ASSIGNMENT = /^\s*_(\d+) = /;
const PLACE = /\/\/ (?:in )?scope \d+ at (.*)$/;
const CALLED = { into_future: 'await', new: 'Pin::new', poll: 'poll' } as const;

/** The lines of one dump that matter. */
class BuiltBody {
  readonly names: [name: string, local: number, span: SourceSpan][] = [];
  readonly locals = new Map<number, { readonly type: string; readonly span: SourceSpan | null }>();
  readonly operands: {
    readonly kind: 'await' | 'poll' | 'Pin::new';
    readonly local: number;
    readonly span: SourceSpan;
  }[] = [];
  /** What `std::pin::pin!` keeps its value in, and where the value is written. */
  readonly pinned: { readonly local: number; readonly span: SourceSpan }[] = [];

  constructor(dump: string) {
    const storages = new Set<number>();
    for (const line of dump.split('\n')) {
      if (/^(fn |\| |\/\/)/.test(line)) {
        for (const [local, type] of parameterTypes(line)) this.locals.set(local, { type, span: null });
        continue;
      }
      const place = PLACE.exec(line);
      const span = place ? parseSpan(place[1]!) : null;
      if (!span) continue;
      const local = LOCAL.exec(line);
      const debug = local ? null : DEBUG.exec(line);
      if (local) {
        const id = Number(local[1]);
        this.locals.set(id, { type: local[2]!, span });
        if (span.file.endsWith('/core/src/pin.rs')) storages.add(id);
      } else if (debug) this.names.push([debug[1]!, Number(debug[2]), span]);
      else this.addStep(line, span, storages);
    }
  }

  private addStep(line: string, span: SourceSpan, storages: ReadonlySet<number>): void {
    const target = ASSIGNMENT.exec(line);
    if (!target) return;
    const local = Number(target[1]);
    if (storages.has(local) && !span.file.endsWith('/core/src/pin.rs')) this.pinned.push({ local, span });
    const call = CALL.exec(line);
    const name = call?.[1] ?? call?.[2] ?? call?.[3];
    if (call && name)
      this.operands.push({ kind: CALLED[name as keyof typeof CALLED], local: Number(call[4]), span });
  }
}

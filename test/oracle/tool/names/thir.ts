/** Reads `-Zunpretty=thir-tree`: which function, constant or variant the type checker found behind `Type::name`. */
import { parseSpan } from './truth.ts';

export interface Thir {
  /** `DefId(…)` of the function or constant that an expression is, by its span. */
  readonly values: ReadonlyMap<string, string>;
  /** `DefId(…)` of the type that an expression or pattern builds or takes apart, by where that starts. */
  readonly types: ReadonlyMap<string, string>;
}

/** Key of a place as the maps have it. */
export function spanKey(span: string): string {
  return span.replace(/ \(#\d+\)$/, '');
}

export function startKey({ file, start }: { file: string; start: { line: number; column: number } }): string {
  return `${file}:${start.line}:${start.column}`;
}

interface Frame {
  readonly indent: number;
  type: string;
  span: string;
}

export async function readThir(lines: AsyncIterable<string>): Promise<Thir> {
  const values = new Map<string, string>();
  const types = new Map<string, string>();
  const frames: Frame[] = [];
  /** What the next `did:` or `def_id:` is said of. */
  let pending: 'constant' | 'type' | null = null;
  for await (const line of lines) {
    const text = line.trimStart();
    const indent = line.length - text.length;
    while (frames.length > 0 && indent <= frames.at(-1)!.indent && text !== '') frames.pop();
    const frame = frames.at(-1);
    if (text === 'Expr {' || text === 'Pat {') frames.push({ indent, type: '', span: '' });
    else if (frame === undefined) continue;
    else if (text.startsWith('ty: ')) frame.type ||= text.slice('ty: '.length);
    else if (text.startsWith('span: ')) frame.span ||= text.slice('span: '.length);
    else if (text.startsWith('ZstLiteral(') && frame.type.startsWith('FnDef(')) {
      values.set(spanKey(frame.span), frame.type);
    } else if (text === 'NamedConst {') pending = 'constant';
    else if (text === 'Adt {' || text === 'Variant {' || text === 'Leaf {') pending = 'type';
    else if (pending === 'constant' && text.startsWith('def_id: ')) {
      values.set(spanKey(frame.span), text);
      pending = null;
    } else if (pending === 'type' && text.startsWith('did: ')) {
      const place = parseSpan(frame.span);
      if (place !== null) types.set(startKey(place), text);
      pending = null;
    }
  }
  return { values, types };
}

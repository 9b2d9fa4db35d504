/**
 * The inline Markdown of explanations, as data: code, bold, emphasis and links to code. Everything else is text; HTML
 * is never read.
 */
import type { CodeTarget } from '../../server/src/protocol.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly Inline[] }
  /** `target` is null for links that lead out of the code; they are shown as their text. */
  | { readonly kind: 'link'; readonly target: CodeTarget | null; readonly children: readonly Inline[] };

/** One construct at the place where the expression is tried: each alternative is one kind of {@link Inline}. */
const CONSTRUCT = new RegExp(
  [
    /\\(?<escaped>[\\`*_{}[\]()#+!|<>~-])/.source,
    /(?<fence>`+)(?<code>.+?)(?<!`)\k<fence>(?!`)/.source,
    /\*\*(?<strong>.+?)\*\*(?!\*)/.source,
    /\*(?<emphasis>[^*\s](?:.*?[^*\s])?)\*/.source,
    /\[(?<label>(?:\\.|\[[^\]]*\]|[^[\]])*)\]\((?<address>[^)\s]*)\)/.source,
  ].join('|'),
  'su',
);

export function parseInline(source: string): Inline[] {
  const result: Inline[] = [];
  const text = (more: string) => {
    const last = result.at(-1);
    if (more === '') return;
    if (last?.kind === 'text') result[result.length - 1] = { kind: 'text', text: last.text + more };
    else result.push({ kind: 'text', text: more });
  };
  let rest = source;
  for (let match = CONSTRUCT.exec(rest); match !== null; match = CONSTRUCT.exec(rest)) {
    text(rest.slice(0, match.index));
    rest = rest.slice(match.index + match[0].length);
    const { escaped, code, strong, emphasis, label, address } = match.groups ?? {};
    if (escaped !== undefined) text(escaped);
    else if (code !== undefined) result.push({ kind: 'code', text: unpadded(code) });
    else if (strong !== undefined) result.push({ kind: 'strong', children: parseInline(strong) });
    else if (emphasis !== undefined) result.push({ kind: 'emphasis', children: parseInline(emphasis) });
    else result.push({ kind: 'link', target: codeTarget(address ?? ''), children: parseInline(label ?? '') });
  }
  text(rest);
  return result;
}

/** Markdown lets one blank stand between a fence and code that begins or ends with a backtick. */
function unpadded(code: string): string {
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}

const GOTO = 'pinscope:goto?';

function codeTarget(address: string): CodeTarget | null {
  if (!address.startsWith(GOTO)) return null;
  try {
    const target: unknown = JSON.parse(decodeURIComponent(address.slice(GOTO.length)));
    return isCodeTarget(target) ? target : null;
  } catch {
    return null;
  }
}

function isCodeTarget(value: unknown): value is CodeTarget {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    typeof value.uri === 'string' &&
    'range' in value &&
    typeof value.range === 'object'
  );
}

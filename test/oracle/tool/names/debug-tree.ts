/** Reads what `{:#?}` prints, line by line, into trees: one for each value at the left margin. */
export interface DebugNode {
  /** The field's name; null for elements of lists and tuples. */
  readonly key: string | null;
  /** What stands before the bracket, or the whole value. */
  readonly head: string;
  readonly children: readonly DebugNode[];
}

interface OpenNode extends DebugNode {
  readonly children: DebugNode[];
}

/** `wanted` chooses among the lines that open a tree; the trees are then those below such a line, at any depth. */
export async function* debugTrees(
  lines: AsyncIterable<string>,
  wanted: (head: string) => boolean,
): AsyncGenerator<DebugNode> {
  const stack: OpenNode[] = [];
  for await (const line of lines) {
    const text = line.trim();
    if (stack.length === 0 && !(isOpening(text) && wanted(text))) continue;
    if (isClosing(text)) {
      const node = stack.pop();
      if (node !== undefined && stack.length === 0) yield node;
      continue;
    }
    const field = /^([a-z_]\w*): /.exec(text);
    const node: OpenNode = {
      key: field?.[1] ?? null,
      head: text.slice(field?.[0].length ?? 0).replace(/ ?[,({[]$/, ''),
      children: [],
    };
    stack.at(-1)?.children.push(node);
    if (isOpening(text)) stack.push(node);
  }
}

function isOpening(text: string): boolean {
  return /[({[]$/.test(text);
}

function isClosing(text: string): boolean {
  return /^[)}\]]/.test(text);
}

export function field(node: DebugNode, key: string): DebugNode | null {
  return node.children.find((child) => child.key === key) ?? null;
}

/** The text of a field without parts. */
export function leaf(node: DebugNode, key: string): string | null {
  return field(node, key)?.head ?? null;
}

/** Links from the names of types to where they are declared: in this file, elsewhere, or in declarations of ours. */
import type { AdtDefinition, Ty } from '../types/model.ts';
import type { FileFacts } from './facts.ts';
import { type TypeReference, typeName } from './held.ts';
import { code, gotoFileTarget, gotoTarget, link } from './markdown.ts';

/** Links in the last line, beyond those that stand where the types are named. */
const MOST_LINKS = 6;

/** Names types for one text, and remembers which of the names in them could not be links where they stand. */
export class LinkedNames {
  private readonly file: FileFacts;
  private readonly linked = new Set<AdtDefinition['path']>();
  private readonly inside = new Map<AdtDefinition['path'], AdtDefinition>();

  constructor(file: FileFacts) {
    this.file = file;
  }

  /**
   * A type in Rust's words. The first time, the whole of it leads to the declaration of what it is apart from its
   * arguments: of `Vec` for `Vec<u8>`.
   */
  readonly type: TypeReference = (type) => {
    const text = typeName(this.file, type);
    const [head, ...others] = nominals(type);
    for (const other of others) this.inside.set(other.path, other);
    const target = head === undefined || this.linked.has(head.path) ? null : this.target(head);
    if (head === undefined || target === null) return text;
    this.linked.add(head.path);
    return link(text, target);
  };

  /**
   * What only stands inside other types, by canonical path and with links; empty when there is no such thing. What std
   * declares needs no introduction.
   */
  rest(): readonly string[] {
    return [...this.inside.values()]
      .filter(({ path }) => !this.linked.has(path) && !path.startsWith('std::'))
      .flatMap((definition) => {
        const target = this.target(definition);
        return target === null ? [] : [link(code(definition.path), target)];
      })
      .slice(0, MOST_LINKS);
  }

  private target({ location }: AdtDefinition): string | null {
    const place = location === null ? null : this.file.place(location);
    if (place === null) return null;
    const { uri, span } = place;
    return uri === this.file.uri ? gotoTarget(span.start) : gotoFileTarget(uri, span.start);
  }
}

/** The structs, enums and unions that a type is written with, in the order in which it names them. */
function nominals(type: Ty): AdtDefinition[] {
  switch (type.kind) {
    case 'adt':
      return [type.definition, ...type.arguments.flatMap(nominals)];
    case 'reference':
    case 'pointer':
      return nominals(type.target);
    case 'array':
    case 'slice':
      return nominals(type.element);
    case 'tuple':
      return type.elements.flatMap(nominals);
    case 'fnPointer':
      return [...type.inputs, type.output].flatMap(nominals);
    case 'future':
      return nominals(type.output);
    default:
      return [];
  }
}

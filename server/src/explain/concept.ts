/** The concept that stands at a place, explained with this code's names. */
import type { Item } from '../hir/model.ts';
import type { Ty } from '../types/model.ts';
import type { FileFacts, Mode } from '../words/facts.ts';
import { sourceOf, typeName, whyHeld } from '../words/held.ts';
import { capitalized, code, linkedLine } from '../words/markdown.ts';
import * as say from '../words/messages/explain.ts';
import { coroutineName } from '../words/messages/held.ts';
import * as hovers from '../words/messages/hovers.ts';
import { NOTE_TITLE, type Note, TYPESCRIPT } from '../words/messages/typescript.ts';
import { pointeeOf, pointeeOfPin } from '../words/pointee.ts';
import { claim, requirements } from '../words/proofs.ts';
import type { Subject } from '../words/subject.ts';
import { asyncConcept, awaitConcept } from './coroutine.ts';
import type { ExplainBlock } from './document.ts';
import { tree } from './tree.ts';

export interface Concept {
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly ExplainBlock[];
}

export function conceptBlocks(file: FileFacts, subject: Subject, mode: Mode): Concept | null {
  const concept = plain(file, subject);
  if (concept === null || mode === 'work') return concept;
  const note: ExplainBlock = {
    kind: 'note',
    title: NOTE_TITLE,
    text: capitalized(TYPESCRIPT[noteFor(subject)]),
  };
  return { ...concept, blocks: [...concept.blocks, note] };
}

function plain(file: FileFacts, subject: Subject): Concept | null {
  switch (subject.kind) {
    case 'await':
      return awaitConcept(file, subject.point);
    case 'async':
      return asyncConcept(file, subject.facts, subject.coroutine);
    case 'pin':
      return pinConcept(file, subject.pin, subject.item);
    case 'constructor':
      return constructorConcept(file, subject);
    case 'pinMacro':
      return pinMacroConcept(file, subject);
    case 'marker':
      return {
        title: say.markerTitle(subject.name),
        summary: subject.name === 'Unpin' ? hovers.UNPIN : hovers.PHANTOM_PINNED,
        blocks: [{ kind: 'paragraph', text: subject.name === 'Unpin' ? hovers.UNPIN_AS_BOUND : say.IS_NOT }],
      };
    case 'typeItem':
    case 'type':
      return typeConcept(file, subject);
    case 'local':
      return localConcept(file, subject);
  }
}

function noteFor(subject: Subject): Note {
  switch (subject.kind) {
    case 'constructor':
      return subject.path.startsWith('std::pin::') ? 'pin' : 'heapPin';
    case 'pinMacro':
      return 'stackPin';
    case 'marker':
    case 'typeItem':
    case 'type':
      return 'unpin';
    default:
      return subject.kind;
  }
}

function pinConcept(file: FileFacts, pin: Ty | null, item: Item | null): Concept {
  const pointee = pin === null ? null : pointeeOfPin(pin);
  if (pin === null || pointee === null) {
    return {
      title: code('Pin'),
      summary: say.PIN_SUMMARY,
      blocks: [
        { kind: 'paragraph', text: hovers.PIN_ALONE },
        { kind: 'paragraph', text: say.IS_NOT },
      ],
    };
  }
  return {
    title: say.pinTitle(typeName(file, pin)),
    summary: say.PIN_SUMMARY,
    blocks: [
      {
        kind: 'paragraph',
        text:
          pointee.kind === 'unknown'
            ? hovers.pinOfUnknown(typeName(file, pin))
            : hovers.pinOf(typeName(file, pin), typeName(file, pointee)),
      },
      ...pointeeBlocks(file, pointee, item),
      { kind: 'paragraph', text: say.IS_NOT },
    ],
  };
}

/** Whether the pointee is `Unpin`, the proof, and what that leaves to do with a pin. */
function pointeeBlocks(file: FileFacts, pointee: Ty, item: Item | null): readonly ExplainBlock[] {
  const proof = file.unpinIn(pointee, item);
  if (proof.verdict === 'unknown') return [{ kind: 'paragraph', text: hovers.PIN_UNKNOWN }];
  return [
    { kind: 'heading', text: say.HEADING.why },
    tree(file, [proof]),
    { kind: 'heading', text: say.HEADING.safe },
    ...(proof.verdict === 'conditional'
      ? ([{ kind: 'paragraph', text: hovers.pinConditional(requirements(file, proof)) }] as const)
      : []),
    { kind: 'list', items: proof.verdict === 'yes' ? say.safeUnpin : say.safeNotUnpin },
  ];
}

function constructorConcept(
  file: FileFacts,
  subject: Extract<Subject, { kind: 'constructor' }>,
): Concept | null {
  const words = hovers.CONSTRUCTORS[subject.path];
  if (words === undefined) return null;
  const { facts, call } = subject;
  const blocks: ExplainBlock[] = [
    { kind: 'heading', text: say.HEADING.where },
    { kind: 'paragraph', text: words.lives },
  ];
  const made = call === null ? null : pointeeOfPin(facts.types.expr(call));
  const expr = call === null ? undefined : facts.body.exprs[call];
  const argument = expr?.kind === 'call' ? expr.arguments[0] : undefined;
  const pointee = made ?? (argument === undefined ? null : pointeeOf(facts.types.expr(argument)));
  if (pointee !== null && pointee.kind !== 'unknown') {
    blocks.push(
      { kind: 'heading', text: say.HEADING.here },
      { kind: 'paragraph', text: hovers.pinnedHere(typeName(file, pointee)) },
    );
    blocks.push(...pointeeBlocks(file, pointee, facts.item));
  }
  return { title: say.constructorTitle(words.title), summary: `It ${words.says}`, blocks };
}

function pinMacroConcept(file: FileFacts, { facts, expr }: Extract<Subject, { kind: 'pinMacro' }>): Concept {
  const macro = facts.body.exprs[expr]!;
  const body = macro.kind === 'macro' ? macro.body : null;
  const name = macro.kind === 'macro' ? macro.name.split('::').at(-1)! : 'pin';
  const values =
    body?.shape === 'pin'
      ? [body.value]
      : body?.shape === 'pinShadow'
        ? body.pinned.map(({ value }) => value)
        : [];
  const blocks: ExplainBlock[] = [{ kind: 'paragraph', text: hovers.POLL_IT }];
  for (const value of values) {
    const type = facts.types.expr(value);
    blocks.push({
      kind: 'paragraph',
      text: hovers.pinnedHere(
        `${code(sourceOf(file, facts, facts.body.exprs[value]!.span))} (${typeName(file, type)})`,
      ),
    });
    if (type.kind !== 'unknown') blocks.push(...pointeeBlocks(file, type, facts.item));
  }
  return { title: say.macroTitle(name), summary: say.MACRO_SUMMARY, blocks };
}

function typeConcept(
  file: FileFacts,
  subject: Extract<Subject, { kind: 'typeItem' | 'type' }>,
): Concept | null {
  const proof =
    subject.kind === 'typeItem' ? file.unpinOf(subject.item) : file.unpinIn(subject.type, subject.item);
  if (proof === null || proof.verdict === 'unknown') return null;
  const name =
    subject.kind === 'type'
      ? subject.name
      : 'name' in subject.item
        ? subject.item.name.text
        : file.types.display(proof.type);
  return {
    title: say.typeTitle(name),
    summary: `${capitalized(claim(file, proof))}.`,
    blocks: [
      { kind: 'heading', text: say.HEADING.why },
      tree(file, [proof]),
      { kind: 'paragraph', text: hovers.UNPIN },
    ],
  };
}

function localConcept(file: FileFacts, subject: Extract<Subject, { kind: 'local' }>): Concept | null {
  const { facts, binding, coroutine, kept } = subject;
  if (coroutine.suspensions.length === 0) return null;
  const line = linkedLine(file);
  const rows = kept.map(({ point, held }) => [
    `${point.number}: ${code(sourceOf(file, facts, point.suspension.span))}, ${line(point.suspension.keyword.start + facts.offset)}`,
    whyHeld(point, held, line),
    held.borrowsFrom.map(({ name }) => (name === null ? '' : code(name))).join(', '),
  ]);
  return {
    title: say.localTitle(facts.body.bindings[binding]!.name, coroutineName(coroutine)),
    summary: say.localSummary(kept.length, coroutine.suspensions.length),
    blocks:
      rows.length === 0
        ? [{ kind: 'paragraph', text: hovers.NOT_KEPT }]
        : [{ kind: 'table', header: say.LOCAL_HEADER, rows }],
  };
}

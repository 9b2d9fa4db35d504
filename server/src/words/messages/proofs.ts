/** Words for proofs of `Unpin` (and other auto traits): one sentence a step. */
import type { AutoTraitProof } from '../../types/model.ts';
import { code } from '../markdown.ts';

type Trait = AutoTraitProof['trait'];

export const verdict = {
  yes: (type: string, trait: Trait) => `${type} is ${code(trait)}`,
  no: (type: string, trait: Trait) => `${type} is not ${code(trait)}`,
  conditional: (type: string, trait: Trait, bounds: string) => `${type} is ${code(trait)} only if ${bounds}`,
  unbounded: (type: string, trait: Trait) => `nothing says that ${type} is ${code(trait)}`,
  unknown: (type: string, trait: Trait) => `whether ${type} is ${code(trait)} cannot be seen from here`,
} as const;

export const becauseOfField = (field: string, type: string) => `its field ${code(field)} is ${type}`;
export const becauseOfArgument = (type: string) => `it holds ${type}`;
export const becauseOfCapture = (type: string) => `it captures a value of type ${type}`;
export const everyField = 'each of its fields is';
export const builtinNo = 'the compiler says so for this kind of type';

export const POINTER: Readonly<Record<'reference' | 'raw' | 'box' | 'rc' | 'arc' | 'pin' | 'other', string>> =
  {
    reference: 'moving a reference does not move what it points to',
    raw: 'moving a raw pointer does not move what it points to',
    box: 'moving a `Box` does not move what is in it: that stays where it is on the heap',
    rc: 'moving an `Rc` does not move what it shares',
    arc: 'moving an `Arc` does not move what it shares',
    pin: 'moving a `Pin` does not move what it points to',
    other: 'moving it does not move what it points to',
  };

export const implPositive = (trait: Trait) => `an ${code(`impl ${trait}`)} says so`;
export const implAsks = (trait: Trait, type: string) =>
  `its ${code(`impl ${trait}`)} is for cases in which ${type} has it too`;
export const implNegative = (trait: Trait) => `an ${code(`impl !${trait}`)} says so`;
export const phantomPinned = 'it is the marker for opting out';
export const asyncFuture = (what: 'fn' | 'block' | 'closure') =>
  `the compiler makes it from an async ${what}, and such a future may point into itself`;
export const boundPresent = (bound: string) => `the bound ${bound} says so`;
export const boundMissing = (bound: string) => `no bound ${bound} is written`;
export const dynNo = (trait: Trait) =>
  `a trait object promises only what is written in its bounds, and ${code(trait)} is not`;
export const dynYes = (trait: Trait) => `${code(trait)} is written in the trait object's bounds`;
export const opaqueNo = (trait: Trait) =>
  `${code('impl Trait')} promises only what is written in its bounds, and ${code(trait)} is not`;
export const behindOpaque = (type: string) =>
  `what is behind ${code('impl Trait')} shows through, and that is ${type}`;
export const opaqueYes = (trait: Trait) =>
  `the type behind ${code('impl Trait')} is ${code(trait)}, and that shows through`;
export const implForOthers = (trait: Trait) =>
  `there is an ${code(`impl ${trait}`)}, which takes the place of the structural rule, and none is for this type`;
export const pinProject = {
  structural: (macro: string) => `${code(macro)} makes it depend on the fields marked ${code('#[pin]')}`,
  never: (macro: string) => `${code('!Unpin')} is written with ${code(macro)}`,
  byImpl: (macro: string) =>
    `${code(macro)} leaves it to an ${code('impl UnsafeUnpin')}, and there is none for this type`,
} as const;
export const library = (path: string) => `${code(path)} is declared so in its library`;
export const recursion = 'the type holds itself, which changes nothing';
export const unknown = (what: string) => `${what}`;

export const sentence = (claim: string, reason: string) => `${claim}: ${reason}`;
export const requirement = (type: string, trait: string) => code(`${type}: ${trait}`);

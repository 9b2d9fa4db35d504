/** Messages of D12 `not-send-across-await`, and what hovers say of `Send`. Plain text with names in backticks. */
import { code } from '../markdown.ts';

/** Who asks for `Send`, as the beginning of a sentence that goes on with the proof. */
export const ASKS = {
  call: (callee: string) => `${code(callee)} asks for a future that is \`Send\``,
  traitObject: (trait: string) => `${code(`dyn ${trait} + Send`)} is only for futures that are \`Send\``,
  result: 'the return type promises a future that is `Send`',
  asyncTrait: '`#[async_trait]` asks for a future that is `Send`',
} as const;

export const finding = (asks: string, refusal: string, whatToDo: string) =>
  `${asks}, and ${refusal}. ${whatToDo}`;

/** `reasons`: "it keeps `rc` (`Rc<u8>`) at the `.await` on line 9; …". */
export const thisIsNot = (reasons: string) => `this one is not: ${reasons}`;

export const DO = {
  counted: 'Share it with `Arc`, or end its life before the `.await`, in a block of its own.',
  guard:
    'End its life before the `.await`, in a block of its own: `drop` releases it, but the compiler still counts it until its scope ends.',
  cell: 'Use an atomic or a lock, or end its life before the `.await`, in a block of its own.',
  traitObject: (type: string) =>
    `Write ${code(`${type} + Send`)} where it is declared, or end its life before the \`.await\`.`,
  bound: (bound: string) => `Add the bound ${bound}.`,
  asyncInTrait:
    'Declare the method as `fn … -> impl Future<Output = …> + Send`; impls may still write `async fn`.',
  block: 'End its life before the `.await`, in a block of its own.',
  given: 'Hand over something that is `Send` instead.',
} as const;

export const declared = (name: string, type: string) => `${name} is of the type ${type}`;
export const keptHere = (name: string) => `${name} is kept across this ${code('.await')}`;
export const awaitedHere = (type: string) => `this ${code('.await')} waits for ${type}`;
export const capturedHere = (name: string) => `${code(name)} is captured`;

/** What the verdict means for whoever has such a value. */
export const MEANING = {
  yes: 'It may be handed to another thread: `tokio::spawn`, `thread::spawn` and `BoxFuture` take it.',
  yesOfFuture: 'It may go on in another thread after each `.await`.',
  no: 'It stays on the thread that made it: `tokio::spawn`, `thread::spawn` and `BoxFuture` refuse it.',
  noOfFuture: '`block_on`, a `LocalSet` with `spawn_local`, and `LocalBoxFuture` take it.',
  conditional: (bounds: string) => `It may be handed to another thread where ${bounds}.`,
  asBound:
    'Code that is generic has to write that down as a bound, or it is refused where `Send` is asked for.',
  unknown:
    '`Send` says that a value may be handed to another thread. The compiler works it out from everything that is in the value.',
} as const;

/** The first step of a proof, for a line in a hover. */
export const SHORT = {
  keeps: (name: string) => `it keeps ${name}`,
  captures: (name: string) => `it captures ${name}`,
  stores: (name: string) => `it stores its parameter ${name}`,
  waitsFor: (type: string) => `it waits for ${type}`,
} as const;

/** Lines of hovers. */
export const notSend = (because: string) => `Not \`Send\`: ${because}.`;
export const notSendHere = (because: string) => `With this the future is not \`Send\`: ${because}.`;
export const sendIf = (bounds: string) => `\`Send\` only if ${bounds}.`;
export const IS_SEND = '`Send`: it may go on in another thread after each `.await`.';

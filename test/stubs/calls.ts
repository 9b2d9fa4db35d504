/** Calls of real functions from inside functions with the declared signatures. */
import type { CrateText } from './crate-text.ts';
import type { Origin } from './library.ts';
import { type Signature, whereText } from './syntax.ts';

export class Calls {
  private readonly out: CrateText;
  /** Types nobody can name: what gives them is called, but its type is not compared. */
  private readonly hidden = new Set<string>();

  constructor(out: CrateText) {
    this.out = out;
  }

  /** From now on the type of that name is one that nobody can name. */
  hide(name: string): void {
    this.hidden.add(name);
  }

  mentionsHidden(text: string): boolean {
    return (text.match(/\w+/g) ?? []).some((word) => this.hidden.has(word));
  }

  /** A trait with the declared signature, and its only impl, which calls the real function. */
  write(trait: string, impl: string, made: Signature, called: string, origin: Origin): void {
    if (this.mentionsHidden([made.generics, ...made.where].join(' '))) return;
    const values = [...(made.self === null ? [] : ['self']), ...made.names.map((_, index) => `a${index}`)];
    const hidden = this.mentionsHidden(made.output) || this.mentionsHidden(made.parameters);
    // A type nobody can name is not compared, and tells nothing about the parameters; some stand in no argument.
    const untold = made.handedOn.some((name) => !new RegExp(`\\b${name}\\b`).test(made.parameters));
    const told = (hidden || untold) && made.handedOn.length > 0 ? `::<${made.handedOn.join(', ')}>` : '';
    const call = `${made.unsafe ? 'unsafe ' : ''}{ ${called}${told}(${values.join(', ')}) }`;
    const parameters = [
      ...(made.self === null ? [] : [made.self]),
      ...made.types.map((type, index) => `a${index}: ${type}`),
    ];
    // Inside the trait nothing is known of `Self`; where the real function takes it by value, it has a size.
    const sized =
      made.self === 'self' || /\bSelf\b/.test(made.types.join() + made.output) ? ['Self: Sized'] : [];
    const where = whereText([...made.where, ...sized]);
    const head = (async: boolean, output: string) =>
      `${async ? 'async ' : ''}${made.unsafe ? 'unsafe ' : ''}fn p${made.generics}(${parameters.join(', ')})${output} ${where}`;
    const written = (
      async: boolean,
      output: string,
      body: string,
      expected: 'fine' | 'error',
      detail: string,
    ) => {
      const signature = head(async, output);
      this.out.add(`${trait} { ${signature}; }`);
      this.out.add(`${impl} { ${signature} { ${body} } }`, origin, expected, detail);
    };
    if (made.async) {
      if (hidden) written(true, '', `let _ = (${call}).await;`, 'fine', '');
      else written(true, made.output, `(${call}).await`, 'fine', '');
      const again = this.out.fresh('P');
      trait = trait.replace(/^trait P\d+/, `trait ${again}`);
      impl = impl.replace(/ P\d+/, ` ${again}`);
      written(false, '', `crate::has_unpin(&${call})`, 'error', 'async fn, whose future is never Unpin');
    } else if (hidden) written(false, '', `let _ = ${call};`, 'fine', '');
    else written(false, made.output, call, 'fine', '');
  }
}

/** Facts of one body, each worked out when it is first asked for and kept while the body's text stays the same. */
import { checkpoint, Gradual } from '../base/attempt.ts';
import { analyzeCoroutines, type CoroutineInput, closureCaptures } from '../coroutine/index.ts';
import type { Capture, Coroutine } from '../coroutine/model.ts';
import type { Body, ExprId, FunctionItem, ValueItem } from '../hir/model.ts';
import type { TypeContext } from '../types/index.ts';
import type { BodyTypes } from '../types/model.ts';
import type { NamedPath } from '../types/named-paths.ts';
import type { BodyFacts, Edition } from '../words/facts.ts';

export type BodyOwner = FunctionItem | ValueItem;

/** What does not depend on where the item stands: shared by every revision of the file in which its text is the same. */
export class BodyAnalysis {
  readonly item: BodyOwner;
  readonly body: Body;
  /** Where the item starts, counted from the outermost item: spans in a nested body count from its own item. */
  readonly start: number;
  /** The function that declares this one, for a nested function. */
  private readonly enclosing: BodyAnalysis | null;
  private readonly context: TypeContext;
  private readonly edition: Edition;
  private inferred: BodyTypes | null = null;
  private readonly analyzed = new Gradual<readonly Coroutine[]>();

  constructor(
    item: BodyOwner,
    body: Body,
    enclosing: BodyAnalysis | null,
    context: TypeContext,
    edition: Edition,
  ) {
    this.item = item;
    this.body = body;
    this.enclosing = enclosing;
    this.start = enclosing === null ? 0 : enclosing.start + item.span.start;
    this.context = context;
    this.edition = edition;
  }

  get types(): BodyTypes {
    return this.infer();
  }

  infer(): BodyTypes {
    if (this.inferred === null) {
      this.inferred = this.context.inferBody(this.body, this.item, this.enclosing ?? undefined);
      checkpoint();
    }
    return this.inferred;
  }

  paths(): readonly NamedPath[] {
    return this.context.pathsInBody(this.body, this.item, this.enclosing ?? undefined);
  }

  get coroutines(): readonly Coroutine[] {
    return this.analyzed.get((parts) => this.asked((input) => analyzeCoroutines(input, parts)));
  }

  /** What a closure in the body stores. */
  capturesOf(closure: ExprId): readonly Capture[] {
    return this.asked((input) => closureCaptures(input, closure));
  }

  /** Asks where the bounds of the item hold. */
  private asked<T>(ask: (input: CoroutineInput) => T): T {
    const { body, item, edition, types, context } = this;
    return context.inside(item, () => ask({ body, item, edition, types, oracle: context.oracle }));
  }
}

/** The analysis of a body at the place where its item stands now. */
export class PlacedBody implements BodyFacts {
  readonly offset: number;
  readonly item: BodyOwner;
  private readonly analysis: BodyAnalysis;

  /** `item` is today's item; `offset` is where it starts in the file now. */
  constructor(analysis: BodyAnalysis, item: BodyOwner, offset: number) {
    this.analysis = analysis;
    this.item = item;
    this.offset = offset;
  }

  get body(): Body {
    return this.analysis.body;
  }

  /** Works the types out now. */
  infer(): void {
    this.analysis.infer();
  }

  get types(): BodyTypes {
    return this.analysis.types;
  }

  paths(): readonly NamedPath[] {
    return this.analysis.paths();
  }

  get coroutines(): readonly Coroutine[] {
    return this.analysis.coroutines;
  }
}

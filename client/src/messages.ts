/**
 * What the extension and the explainer page say to each other. Types only: the page knows nothing else of the
 * extension.
 */
import type { CodeTarget, Explanation, Question } from '../../server/src/protocol.ts';

/** From the extension to the page. */
export type ToPage =
  /** The answer to `ready`, before anything else. */
  | { readonly type: 'strings'; readonly strings: PageStrings }
  | { readonly type: 'loading'; readonly subject: PageState }
  | {
      readonly type: 'explanation';
      readonly subject: PageState;
      readonly explanation: Explanation;
      /** Which explanation this is: the page names it when it asks for a fix. */
      readonly revision: number;
      /** The same place was explained anew because its text changed: the reader stays where they are. */
      readonly refresh: boolean;
    }
  | { readonly type: 'empty'; readonly subject: PageState }
  | { readonly type: 'error'; readonly subject: PageState; readonly message: string };

/** From the page to the extension. */
export type ToExtension =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly target: CodeTarget }
  /** Apply the action with this index of the explanation with this revision. */
  | { readonly type: 'apply'; readonly revision: number; readonly action: number }
  | { readonly type: 'copyMarkdown' }
  | { readonly type: 'retry' };

/** What VS Code keeps of the page across a reload of the window: the place, and what was asked about it. */
export interface PageState extends CodeTarget {
  readonly question?: Question;
}

/** The page's own words, in the reader's language. */
export interface PageStrings {
  readonly loading: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly failed: string;
  readonly retry: string;
  readonly copyMarkdown: string;
  readonly copied: string;
  readonly fixes: string;
  readonly preferred: string;
  readonly states: string;
  readonly proof: string;
  /** Shown instead of `empty` where a question found no type. */
  readonly noType: string;
  readonly noTypeHint: string;
  readonly currentState: string;
}

/**
 * CONTRACT. Pinscope's own part of the conversation between client and server, beside the Language Server Protocol.
 * The only file of the server that the client may import: types and names, nothing else.
 */

/** What the client hands over in `initializationOptions`. Every member may be missing: other editors send nothing. */
export interface InitializationOptions {
  /** The web worker cannot read the extension's folder: the client sends the two WASM files. Base64. */
  readonly wasm?: { readonly treeSitter: string; readonly rust: string };
  /** The client understands `command:` links in hovers and runs {@link ClientCommands}. */
  readonly commandLinks?: boolean;
  /** The client answers {@link FsReadFile} and {@link FsReadDirectory}: virtual workspaces, and the web. */
  readonly fileSystemRequests?: boolean;
  /** The client shows what {@link STATUS} says. */
  readonly statusNotifications?: boolean;
  /** The client opens documents whose text {@link DECLARATIONS} gives: links in hovers may lead to them. */
  readonly declarationDocuments?: boolean;
  /** The URI below which the client opens the pages of the documentation, `docs/…`; ends in a slash. */
  readonly documentationRoot?: string;
  /**
   * The URI of a folder on the server's machine in which it may keep what it worked out, from one start to the next. It
   * can be deleted at any time. Left out, every start begins anew.
   */
  readonly cacheFolder?: string;
  /** For clients that neither answer `workspace/configuration` nor send `workspace/didChangeConfiguration`. */
  readonly settings?: Settings;
}

/** Settings as the client sends them, section `pinscope`. Absent members mean the default. */
export interface Settings {
  readonly enable?: boolean;
  readonly mode?: 'learn' | 'work';
  /** Rule name → severity; `default` keeps the rule's own. */
  readonly rules?: Readonly<Record<string, RuleSeverity>>;
  readonly nursery?: boolean;
  readonly index?: {
    /** Read the workspace in the background, before anybody asks. */
    readonly enable?: boolean;
  };
}

export type RuleSeverity = 'default' | 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Positions as in LSP, in the negotiated encoding. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

// ------------------------------------------------------------------------------------------------ requests to the server

/** `pinscope/explain`: the explanation at a position; null where there is nothing to explain. */
export const EXPLAIN = 'pinscope/explain';

export interface ExplainParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
  /** Left out: what stands there. */
  readonly question?: Question;
}

/** What can be asked about the type at a place: `unpin`, why it is `Unpin` or not; `send`, likewise. */
export const QUESTIONS = ['unpin', 'send'] as const;
export type Question = (typeof QUESTIONS)[number];

/** For what comes back from a page or an address that another version of Pinscope may have stored. */
export function isQuestion(value: unknown): value is Question {
  return QUESTIONS.some((question) => question === value);
}

/**
 * An explanation as a small document. The page draws it, {@link Explanation.markdown} says the same as text.
 * Texts are inline Markdown limited to `code`, **bold**, *emphasis* and `[text](pinscope:goto?…)` links, whose query is
 * a {@link CodeTarget} as URI-encoded JSON.
 */
export interface Explanation {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly blocks: readonly ExplanationBlock[];
  readonly actions: readonly ExplanationAction[];
  /** The whole explanation as Markdown, links to code as `<uri>#L<line>`. */
  readonly markdown: string;
  /** Where it speaks of, so that the panel can find the place again after a reload. */
  readonly subject: { readonly uri: string; readonly range: Range };
}

export type ExplanationBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A proof: each node says one thing and may lead to a place. */
  | { readonly kind: 'tree'; readonly roots: readonly TreeNode[] }
  /** Something for people from TypeScript. Shown in mode `learn` only. */
  | { readonly kind: 'note'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'states';
      readonly states: readonly {
        readonly label: string;
        readonly detail: string;
        readonly target: CodeTarget | null;
        readonly current: boolean;
      }[];
    };

export interface TreeNode {
  readonly text: string;
  /** Of a step of a proof, for the mark before it: the text says the same in words. Null for anything else. */
  readonly verdict: 'yes' | 'no' | 'conditional' | 'unknown' | null;
  readonly target: CodeTarget | null;
  readonly children: readonly TreeNode[];
}

/** A place in code that a click opens. */
export interface CodeTarget {
  readonly uri: string;
  readonly range: Range;
}

export interface ExplanationAction {
  readonly title: string;
  readonly preferred: boolean;
  /** Applied with a `WorkspaceEdit` for the version of the text that was explained. */
  readonly edits: readonly { readonly uri: string; readonly range: Range; readonly newText: string }[];
}

/**
 * `pinscope/declarations`: the text of a document of ours, Rust that declares what a library has; null for URIs of
 * another scheme and for documents that do not exist.
 */
export const DECLARATIONS = 'pinscope/declarations';
/** The scheme of these documents. */
export const DECLARATIONS_SCHEME = 'pinscope-stub';

export interface DeclarationsParams {
  readonly uri: string;
}

// ------------------------------------------------------------------------------------------------ requests to the client

/** `pinscope/fs/readFile`: base64 of the bytes, or null. */
export const FS_READ_FILE = 'pinscope/fs/readFile';
/** `pinscope/fs/readDirectory`: the entries, or null. */
export const FS_READ_DIRECTORY = 'pinscope/fs/readDirectory';

export interface FsParams {
  readonly uri: string;
}

export interface FsEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'other';
}

// ------------------------------------------------------------------------------------------------------- notifications

/** `pinscope/status`: what the status item shows. */
export const STATUS = 'pinscope/status';

export interface Status {
  readonly state: 'starting' | 'ready' | 'busy' | 'off' | 'error';
  /** One line for people. */
  readonly message: string;
}

/** Commands the client registers and server-made links may call. Arguments are JSON. */
export const CLIENT_COMMANDS = {
  /** `[uri, range]` */
  goto: 'pinscope.goto',
  /** `[uri, position]`, or nothing for the cursor. */
  explain: 'pinscope.explainAtCursor',
  /** `[uri, position]`, or nothing for the cursor. */
  whyUnpin: 'pinscope.whyUnpin',
  /** `[uri, position]`, or nothing for the cursor. */
  whySend: 'pinscope.whySend',
} as const;

/** How a line begins that begins an item: with an attribute, a visibility, a keyword, or the call of an item macro. */

const KEYWORDS = 'fn|async|unsafe|const|static|struct|enum|union|trait|impl|mod|use|type|extern|default';

/**
 * Source of a regular expression, to be tried at the first character of a line that is not blank. Words that can
 * begin an expression or a field, too, are ruled out by what follows them: `unsafe {`, `async move`, `type: T`.
 */
export const ITEM_START = `(?:#!?\\[|pub\\s*[(\\s]|[a-z]\\w*!\\s*[({]|macro_rules!|(?:${KEYWORDS})(?:<|\\s+(?!move\\b)[\\w"<:*{(]))(?<!(?:unsafe|const|async)\\s*\\{)`;

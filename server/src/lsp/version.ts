/** Set by esbuild from package.json; absent when the sources run unbundled, as in tests. */
declare const PINSCOPE_VERSION: string | undefined;

export const VERSION: string = typeof PINSCOPE_VERSION === 'string' ? PINSCOPE_VERSION : '0.0.0';

/** Set by esbuild: what the sources that make items of a text are now. Absent like {@link PINSCOPE_VERSION}. */
declare const PINSCOPE_LOWERING: string | undefined;

/** Differs where the same text may give other items. */
export const LOWERING: string = typeof PINSCOPE_LOWERING === 'string' ? PINSCOPE_LOWERING : 'unbundled';

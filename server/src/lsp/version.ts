/** Set by esbuild from package.json; absent when the sources run unbundled, as in tests. */
declare const PINSCOPE_VERSION: string | undefined;

export const VERSION: string = typeof PINSCOPE_VERSION === 'string' ? PINSCOPE_VERSION : '0.0.0';

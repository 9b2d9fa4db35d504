/** The texts of the declaration files, and the names under which their crates go. */
export { STUB_FILES } from './stub-files.generated.ts';

/** Other names of the same crate: what `std` re-exports, and crates that one facade crate re-exports. */
export const CRATE_ALIASES: Readonly<Record<string, string>> = {
  core: 'std',
  alloc: 'std',
  futures_util: 'futures',
};

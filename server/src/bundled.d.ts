/** Rust declaration files are imported as text: esbuild's `text` loader, and a plugin in tests and benches. */
declare module '*.rs' {
  const text: string;
  export default text;
}

/** Made by scripts/lib/declarations.mjs when Pinscope is built; no bytes in tests. */
declare module 'pinscope:declarations' {
  const packed: Uint8Array;
  export default packed;
}

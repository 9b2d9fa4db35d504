/** Declaration files in Rust are bundled as text: esbuild's `text` loader, a plugin in vitest. */
declare module '*.rs' {
  const text: string;
  export default text;
}

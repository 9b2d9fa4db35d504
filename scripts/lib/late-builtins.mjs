// @ts-check
// Node's own modules that the protocol's library asks for at once, and needs only for what the server never does: they
// are loaded when something of theirs is first used. Node makes twenty modules of these two (8 ms of the server's start).

const LATE = /^(child_process|crypto)$/;
const NAMESPACE = 'late-builtin';

/** @type {import('esbuild').Plugin} */
export const lateBuiltins = {
  name: 'late-builtins',
  setup(build) {
    build.onResolve({ filter: LATE }, ({ path, importer }) =>
      /node_modules[\\/]vscode-/.test(importer) ? { path, namespace: NAMESPACE } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require('node:${path}')[name] });`,
    }));
  },
};

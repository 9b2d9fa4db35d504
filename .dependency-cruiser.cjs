// The rooms of ARCHITECTURE.md and the one direction of flow between them, as a check.
const rooms = [
  'base',
  'syntax',
  'hir',
  'names',
  'types',
  'coroutine',
  'proofs',
  'words',
  'rules|hover|explain',
  'workspace',
];
const room = (names) => `^server/src/(${names})/`;

/** Each room may import itself and every room to its left; siblings in one step do not see each other. */
const flow = rooms.map((name, index) => ({
  name: `flow-${name.replaceAll('|', '-')}`,
  comment: `${name} imports only itself and the rooms to its left (ARCHITECTURE.md, "The way data flows")`,
  severity: 'error',
  from: { path: room(name) },
  to: {
    path: '^(server/src|client)/',
    pathNot: `^server/src/(${rooms.slice(0, index + 1).join('|')})/|^server/stubs/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...flow,
    ...['rules', 'hover', 'explain'].map((name) => ({
      name: `siblings-${name}`,
      comment: 'rules, hover and explain share facts through words, never through each other',
      severity: 'error',
      from: { path: `^server/src/${name}/` },
      to: {
        path: `^server/src/(${['rules', 'hover', 'explain'].filter((other) => other !== name).join('|')})/`,
      },
    })),
    {
      name: 'facade-below-edges',
      comment: 'the facade knows the rooms, never the edges',
      severity: 'error',
      from: { path: '^server/src/(analysis|preparation)\\.ts$' },
      to: { path: '^server/src/(lsp|cli|measure|protocol)' },
    },
    {
      name: 'edges-call-the-facade',
      comment: 'lsp, cli and measure reach the analysis only through analysis.ts, base and workspace hosts',
      severity: 'error',
      from: { path: '^server/src/(lsp|cli|measure)/' },
      to: {
        path: '^server/src/((syntax|hir|names|types|coroutine|proofs|words|rules|hover|explain|workspace)/|preparation\\.ts$)',
      },
    },
    {
      name: 'client-knows-the-protocol-only',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/protocol\\.ts$' },
    },
    {
      name: 'webview-does-not-know-vscode',
      severity: 'error',
      from: { path: '^client/webview/' },
      to: { path: '^(vscode|client/src)', pathNot: '^client/src/messages\\.ts$' },
    },
    {
      name: 'one-importer-of-tree-sitter',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: '^server/src/syntax/' },
      to: { path: 'tree-sitter' },
    },
    {
      name: 'lsp-only-at-the-edge',
      comment: 'rooms speak in offsets; only lsp and cli know the Language Server Protocol',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/(lsp|cli)/|^server/src/protocol\\.ts$' },
      to: { path: 'vscode-(languageserver|jsonrpc)' },
    },
    {
      name: 'no-node-in-shared-code',
      comment:
        'the same analysis runs in a web worker: node modules only in *.node.ts, node/, cli and measure',
      severity: 'error',
      from: { path: '^(server|client)/', pathNot: '(\\.node\\.ts$|/node/|^server/src/(cli|measure)/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^(server|client)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(server|client)/.*\\.ts$', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    { name: 'not-to-test', severity: 'error', from: { path: '^(server|client)/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.rs'],
    },
  },
};

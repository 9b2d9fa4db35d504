// The tests that need no editor, one project per kind, so that `npx vitest --project unit` runs one of them.
import { defineConfig } from 'vitest/config';

/** Rust declarations are imported as text: esbuild's `text` loader, here as a plugin. */
const rustAsText = {
  name: 'rust-as-text',
  transform(code: string, id: string) {
    return id.endsWith('.rs') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined;
  },
};

/** Tests lower declarations as they ask for them; see server/src/workspace/index/declarations.ts. */
const noDeclarations = {
  name: 'no-declarations',
  resolveId: (id: string) => (id === 'pinscope:declarations' ? `\0${id}` : undefined),
  load: (id: string) => (id === '\0pinscope:declarations' ? 'export default new Uint8Array();' : undefined),
};

export default defineConfig({
  test: {
    projects: ['unit', 'fixtures', 'oracle', 'lsp', 'cli'].map((name) => ({
      plugins: [rustAsText, noDeclarations],
      test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: 20_000 },
    })),
  },
});

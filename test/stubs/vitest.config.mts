// `npm run stubs:check`: a run of its own, because it builds libraries and takes minutes.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'stubs', include: ['test/stubs/**/*.test.ts'], testTimeout: 60_000 },
});

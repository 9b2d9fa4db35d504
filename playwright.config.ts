// The UI tests: a real workbench in a Chromium, used as a person would use it.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/ui',
  outputDir: 'test-results/ui',
  // A workbench loads in seconds, and two cores share them.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 1,
  // A test that needs its second try is reported as flaky.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/ui.json' }]],
  use: {
    viewport: { width: 1440, height: 840 },
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
  },
});

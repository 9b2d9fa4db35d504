// What every UI test starts with: a VS Code server, and a workbench in a page that shows a fresh workspace.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { chromiumArguments, ensureChromium } from '../../scripts/lib/chromium.mjs';
import { root, temporaryFolder } from '../../scripts/lib/places.mjs';
import {
  type Installed,
  installServer,
  type Server,
  startServer,
  workbenchAddress,
} from '../../scripts/lib/vscode-server.mjs';
import { Workbench } from './workbench.ts';

interface Fixtures {
  /** Opens a workspace of its own for this test; called once. */
  readonly openWorkbench: (options?: WorkbenchOptions) => Promise<Workbench>;
}

interface WorkerFixtures {
  /** The current VS Code, from the cache or freshly installed. */
  readonly installed: Installed;
  /** Runs while the tests of this worker do; every folder it opens is trusted. */
  readonly server: Server;
  /** The same, but a folder opens in Restricted Mode until somebody trusts it. */
  readonly cautiousServer: Server;
}

interface WorkbenchOptions {
  /** True opens the folder on the server that asks for trust. */
  readonly restricted?: boolean;
  /** Settings of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern; this has none.
    async ({}, use) => use({ executablePath: await ensureChromium(), args: [...chromiumArguments] }),
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  installed: [async ({}, use) => use(await installServer('current')), { scope: 'worker', timeout: 300_000 }],
  server: [({ installed }, use) => withServer(installed, true, use), { scope: 'worker' }],
  cautiousServer: [({ installed }, use) => withServer(installed, false, use), { scope: 'worker' }],

  openWorkbench: async ({ page, server, cautiousServer }, use) => {
    const folder = temporaryFolder('ui');
    await use(async ({ restricted = false, settings = {} } = {}) => {
      const workspace = path.join(folder, 'workspace');
      cpSync(path.join(root, 'test/vscode/workspace'), workspace, { recursive: true });
      mkdirSync(path.join(workspace, '.vscode'));
      writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
      return openWorkbench(page, restricted ? cautiousServer : server, workspace);
    });
    await page.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});

async function withServer(
  installed: Installed,
  trust: boolean,
  use: (server: Server) => Promise<void>,
): Promise<void> {
  const data = temporaryFolder('server');
  const server = await startServer(installed, { data, trust });
  await use(server);
  await server.stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 3 });
}

async function openWorkbench(page: Page, server: Server, workspace: string): Promise<Workbench> {
  await page.goto(workbenchAddress(server, { folder: workspace, extension: root }));
  return Workbench.in(page, workspace);
}

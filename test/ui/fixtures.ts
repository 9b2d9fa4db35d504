// What every UI test starts with: a VS Code server, and a workbench in a page that shows a
// fresh copy of the samples.
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
  /** Opens a copy of the samples for this test alone; called once. */
  readonly openWorkbench: (options?: WorkbenchOptions) => Promise<Workbench>;
}

interface WorkerFixtures {
  /** The current VS Code, from the cache or freshly installed. */
  readonly installed: Installed;
  /**
   * A server that is started when a test first asks for it, and runs while the tests of this worker do: one that
   * trusts every folder, or one that opens folders in Restricted Mode.
   */
  readonly serverFor: (trust: boolean) => Promise<Server>;
}

interface WorkbenchOptions {
  /** True opens the folder on the server that asks for trust. */
  readonly restricted?: boolean;
  /** Settings of the workspace. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Shows the code and what we add to it, without the minimap and the folder of these settings. */
const plainly = { 'editor.minimap.enabled': false, 'files.exclude': { '.vscode': true } };

export const test = base.extend<Fixtures, WorkerFixtures>({
  launchOptions: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from the pattern; this has none.
    async ({}, use) => use({ executablePath: await ensureChromium(), args: [...chromiumArguments] }),
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  installed: [async ({}, use) => use(await installServer('current')), { scope: 'worker', timeout: 300_000 }],
  serverFor: [
    async ({ installed }, use) => {
      const data = temporaryFolder('server');
      const servers = new Map<boolean, Promise<Server>>();
      await use((trust) => {
        const server =
          servers.get(trust) ?? startServer(installed, { data: path.join(data, `trust-${trust}`), trust });
        servers.set(trust, server);
        return server;
      });
      for (const server of servers.values()) await (await server).stop();
      rmSync(data, { recursive: true, force: true, maxRetries: 3 });
    },
    { scope: 'worker' },
  ],

  openWorkbench: async ({ page, serverFor }, use) => {
    const folder = temporaryFolder('ui');
    await use(async ({ restricted = false, settings = {} } = {}) => {
      const workspace = path.join(folder, 'samples');
      cpSync(path.join(root, 'samples'), workspace, { recursive: true });
      mkdirSync(path.join(workspace, '.vscode'));
      writeFileSync(
        path.join(workspace, '.vscode/settings.json'),
        JSON.stringify({ ...plainly, ...settings }),
      );
      return openWorkbench(page, await serverFor(!restricted), workspace);
    });
    await page.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  },
});

async function openWorkbench(page: Page, server: Server, workspace: string): Promise<Workbench> {
  await page.goto(workbenchAddress(server, { folder: workspace, extension: root }));
  return Workbench.in(page, workspace);
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect } from '@playwright/test';
import { root } from '../../scripts/lib/places.mjs';
import { test } from './fixtures.ts';
import { Workbench } from './workbench.ts';

/** `npm start` without the build: the build that is there is the one under test. */
function startSamples(): ChildProcess {
  const script = path.join(root, 'scripts/start.mjs');
  // `--port` takes the server even where a desktop VS Code is on PATH.
  return spawn(process.execPath, [script, '--no-build', '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

test('`npm start` shows the samples until Ctrl+C', async ({ page, installed }) => {
  expect(installed.age).toBe('current');
  const starting = startSamples();
  try {
    const address = await printedAddress(starting);
    await page.goto(address);
    const workbench = await Workbench.in(page, path.join(root, 'samples'));
    // The README is open, and its first link leads to code with a finding.
    await workbench.webview.getByRole('link', { name: 'g08_1_poll_needs_a_pin.rs' }).click();
    await expect(workbench.errors).toHaveCount(1);
    await workbench.screenshot('start');

    starting.kill('SIGINT');
    await once(starting, 'exit');
    await expect(fetch(address)).rejects.toThrow();
  } finally {
    starting.kill('SIGKILL');
  }
});

/** The address that a person would copy from the terminal. */
async function printedAddress(starting: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of starting.stdout ?? []) {
    output += chunk;
    const address = /http:\/\/\S+/.exec(output)?.[0];
    if (address) return address;
  }
  throw new Error(`npm start printed no address:\n${output}`);
}

import { expect, type Locator } from '@playwright/test';
import { test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

/** Asks why the type of the sample is not `Unpin`, from the command palette. */
async function askWhy(workbench: Workbench): Promise<Locator> {
  await workbench.openFile('guide/broken/g08_2_pin_new_needs_unpin.rs');
  await workbench.click(await workbench.placeOf('struct Marker', 'Marker'));
  await workbench.runCommand('Pinscope: Why Is This (Not) Unpin?');
  const page = workbench.webview.locator('main#explainer');
  await expect(page.locator('h1')).toContainText('is not');
  return page;
}

test('the proof is a tree that the keyboard walks, opens and closes', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const page = await askWhy(workbench);
  await expect(page.locator('h1')).toHaveText('Why Marker is not Unpin');
  const steps = page.getByRole('tree', { name: 'Proof' }).getByRole('treeitem');
  await expect(steps).toHaveCount(2);
  await workbench.screenshot('why-unpin');

  const first = steps.first();
  await first.focus();
  await first.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(steps.nth(1)).toBeHidden();
  await first.press('ArrowRight');
  await first.press('ArrowRight');
  await expect(steps.nth(1)).toBeFocused();
  await expect(steps.nth(1)).toContainText('PhantomPinned');
});

test('the question is asked again after the window was reloaded', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const before = await (await askWhy(workbench)).textContent();
  await workbench.reload(/pinscope\.explainer.*question/s);
  await expect(workbench.webview.locator('main#explainer')).toHaveText(before ?? '');
});

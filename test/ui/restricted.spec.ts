import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('everything that reads code works in Restricted Mode', async ({ openWorkbench }) => {
  const workbench = await openWorkbench({ restricted: true });
  await expect(workbench.page.getByRole('button', { name: /Restricted Mode/ }).first()).toBeVisible();

  await workbench.openFile('guide/broken/g08_1_poll_needs_a_pin.rs');
  await expect(workbench.errors).toHaveCount(1);
  const hover = await workbench.hover(await workbench.placeOfError());
  await expect(hover).toContainText('unpinned-poll');
  await workbench.screenshot('restricted');
});

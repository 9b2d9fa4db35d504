import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('hovering over `Pin` says what pinning promises', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.openFile('pinned.rs');
  const hover = await workbench.hover(await workbench.placeOf('Pin<'));
  await expect(hover).toContainText('Unpin');
  await expect(hover).toContainText(/move/);
  await workbench.screenshot('hover-pin');
});

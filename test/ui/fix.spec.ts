import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('the light bulb on an unpinned `poll` pins the future', { tag: '@smoke' }, async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.openFile('guide/broken/g08_1_poll_needs_a_pin.rs');
  await expect(workbench.errors).toHaveCount(1);
  await workbench.click(await workbench.placeOfError());
  await workbench.screenshot('unpinned-poll');

  const menu = await workbench.openLightBulb();
  const pin = menu.getByText('Pin `future` with `std::pin::pin!`');
  await expect(pin).toBeVisible();
  await workbench.screenshot('light-bulb');
  await pin.click();

  await expect.poll(() => workbench.text()).toContain('pin!(answer())');
  expect(await workbench.text()).toContain('future.as_mut().poll(&mut cx)');
  await expect(workbench.errors).toHaveCount(0);
  await workbench.screenshot('pinned');
});

import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

test('hovering over `Pin` says what pinning promises', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.openFile('guide/broken/g02_async_becomes_a_state_machine.rs');
  const hover = await workbench.hover(await workbench.placeOf('Pin::new(&mut future)', 'Pin'));
  await expect(hover).toContainText('Unpin');
  await workbench.screenshot('hover-pin');
});

test('hovering over `.await` lists what the future keeps', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  await workbench.openFile('guide/broken/g02_async_becomes_a_state_machine.rs');
  const hover = await workbench.hover(await workbench.placeOf('.await;', 'await'));
  await expect(hover).toContainText('first_word');
  await expect(hover).toContainText('report');
  await workbench.screenshot('hover-await');
});

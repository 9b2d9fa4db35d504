import { expect, type Locator } from '@playwright/test';
import { test } from './fixtures.ts';
import type { Workbench } from './workbench.ts';

const command = 'Pinscope: Explain async/Pin at Cursor';

/** Opens the explainer from the command palette on a `Pin::new` that rustc rejects. */
async function explainPinNew(workbench: Workbench): Promise<Locator> {
  await workbench.openFile('guide/broken/g08_2_pin_new_needs_unpin.rs');
  await workbench.click(await workbench.placeOfError());
  await workbench.runCommand(command);
  const page = workbench.webview.locator('main#explainer');
  await expect(page).toHaveAttribute('aria-busy', 'false');
  return page;
}

test('the command palette opens the explainer, and a fix in it mends the code', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const page = await explainPinNew(workbench);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page).toContainText('PhantomPinned');
  await expect(page).toContainText('_stays_put');
  await workbench.screenshot('explainer');

  await page.getByRole('button', { name: 'std::pin::pin!' }).first().click();
  await expect.poll(() => workbench.text()).toMatch(/let mut marker = pin!\(Marker/);
  await expect(workbench.errors).toHaveCount(0);
});

test('the explainer is there again after the window was reloaded', async ({ openWorkbench }) => {
  const workbench = await openWorkbench();
  const before = await (await explainPinNew(workbench)).textContent();
  // The page keeps its subject: a file and a range.
  await workbench.reload(/pinscope\.explainer.*range/s);
  const page = workbench.webview.locator('main#explainer');
  await expect(page).toHaveText(before ?? '');
  await workbench.screenshot('explainer-restored');
});

const themes = [
  { name: 'dark', theme: 'Default Dark Modern', kind: 'vscode-dark' },
  { name: 'light', theme: 'Default Light Modern', kind: 'vscode-light' },
  { name: 'high-contrast', theme: 'Default High Contrast', kind: 'vscode-high-contrast' },
];

for (const { name, theme, kind } of themes) {
  test(`the explainer can be read in a ${name} theme`, async ({ openWorkbench }) => {
    const workbench = await openWorkbench({ settings: { 'workbench.colorTheme': theme } });
    const page = await explainPinNew(workbench);
    await expect(workbench.webview.locator('body')).toHaveAttribute('data-vscode-theme-kind', kind);
    // WCAG AA asks for 4.5 : 1 between text and background.
    for (const element of ['h1', 'p']) {
      expect(await contrast(page.locator(element).first()), `contrast of ${element}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
    await workbench.screenshot(`explainer-${name}`);
  });
}

/** The WCAG contrast ratio between an element's text and the nearest background that is not transparent. */
function contrast(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    const channels = (color: string) => color.match(/[\d.]+/g)?.map(Number) ?? [];
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color)
        .map((channel) => channel / 255)
        .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let backdrop: Element | null = element;
    while (backdrop && channels(getComputedStyle(backdrop).backgroundColor)[3] === 0)
      backdrop = backdrop.parentElement;
    // A webview without a background of its own shows the editor's.
    const background = backdrop
      ? getComputedStyle(backdrop).backgroundColor
      : getComputedStyle(document.documentElement).getPropertyValue('--vscode-editor-background');
    const [darker = 0, lighter = 0] = [getComputedStyle(element).color, asRgb(background)]
      .map(luminance)
      .sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);

    /** Lets the browser turn any way of writing a colour into `rgb(…)`. */
    function asRgb(color: string): string {
      const probe = document.createElement('span');
      probe.style.color = color;
      document.body.append(probe);
      const { color: computed } = getComputedStyle(probe);
      probe.remove();
      return computed;
    }
  });
}

// The workbench as a person sees it: files, editors, hovers, light bulbs, palette, panel. Every step waits for
// what it did to show; no test waits for a time.
import path from 'node:path';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { root } from '../../scripts/lib/places.mjs';

/** A place on the page, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

export class Workbench {
  readonly page: Page;
  /** The absolute path of the workspace folder. */
  readonly folder: string;

  private constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Resolves when a page that was sent to a workbench shows the folder's files. */
  static async in(page: Page, folder: string): Promise<Workbench> {
    await expect(page.locator('.explorer-folders-view .monaco-list-row').first()).toBeVisible({
      timeout: 60_000,
    });
    return new Workbench(page, folder);
  }

  /** Opens a file by its path, or by the end of it, through Quick Open and waits for its text. */
  async openFile(file: string): Promise<void> {
    const { base, dir } = path.posix.parse(file);
    await this.pick('Control+P', file, base, dir);
    await expect(this.tab(base)).toHaveAttribute('aria-selected', 'true');
    await expect(this.lines.first()).toBeVisible();
  }

  /** Runs a command by its full title through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, title, '');
  }

  /** Types a text into the box that a key opens, and clicks the row with this label and detail. */
  private async pick(key: string, text: string, label: string, detail: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget');
    await this.page.keyboard.press(key);
    await box.locator('input').first().fill(text);
    const rows = box.locator('.monaco-list-row', {
      has: this.page.locator('.label-name', { hasText: exactly(label) }),
    });
    await rows.filter({ hasText: detail }).first().click();
    await expect(box).toBeHidden();
  }

  /** An editor tab by its label. */
  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: name });
  }

  /** The lines that the editor shows. */
  get lines(): Locator {
    return this.page.locator('.editor-instance .view-line');
  }

  /** The red squiggles in the editor. */
  get errors(): Locator {
    return this.page.locator('.editor-instance .squiggly-error');
  }

  /** The text that the editor shows, top to bottom. */
  async text(): Promise<string> {
    const lines = await this.lines.evaluateAll((elements) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map((line) => line.text),
    );
    // The editor draws spaces as no-break spaces.
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The middle of a text, or of a part of it, where it first stands in a line of the editor. */
  async placeOf(text: string, part = text): Promise<Point> {
    return until(this.page, `${text} in the editor`, () =>
      this.lines.evaluateAll(
        (elements, [wanted, part]) => {
          for (const element of elements) {
            const found = (element.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
            if (found < 0) continue;
            const start = found + wanted.indexOf(part);
            const range = document.createRange();
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            const end = start + part.length;
            let offset = 0;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const length = node.textContent?.length ?? 0;
              if (start >= offset && start < offset + length) range.setStart(node, start - offset);
              if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
              offset += length;
            }
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          return undefined;
        },
        [text, part] as const,
      ),
    );
  }

  /** The middle of the first red squiggle. */
  async placeOfError(): Promise<Point> {
    await expect(this.errors.first()).toBeVisible();
    const box = await this.errors.first().boundingBox();
    if (!box) throw new Error('the squiggle is gone');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Puts the cursor there. */
  async click({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  /** Rests the mouse there; the widget that comes up. */
  async hover({ x, y }: Point): Promise<Locator> {
    const widget = this.page.locator(
      '.monaco-editor .monaco-hover:visible, .monaco-resizable-hover .monaco-hover:visible',
    );
    // A hover asked for before the server is there stays empty; a person would move the mouse once more.
    await expect(async () => {
      await this.page.mouse.move(x, y - 200);
      await this.page.mouse.move(x, y, { steps: 4 });
      await expect(widget.first()).toContainText(/\w/, { timeout: 3000 });
    }).toPass();
    return widget.first();
  }

  /** Clicks the light bulb of the line that the cursor is on; the menu that comes up. */
  async openLightBulb(): Promise<Locator> {
    await this.page
      .locator('.monaco-editor')
      .locator('.lightBulbWidget:visible, [class*=gutter-lightbulb]:visible')
      .first()
      .click();
    const menu = this.page.locator('.action-widget:visible');
    await expect(menu).toBeVisible();
    return menu;
  }

  /** The page of the webview that is open, as the explainer or the preview of a README: a frame in a frame. */
  get webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /**
   * Reloads the window, as a person does with F5, once VS Code has written the window's state down: in a browser
   * it does so every few seconds, and forgets what a quicker reload cuts off.
   *
   * @param kept what the state of the open editors holds when it is complete, as a webview's type
   */
  async reload(kept: RegExp): Promise<void> {
    await expect.poll(() => this.page.evaluate(writtenState), { timeout: 60_000 }).toMatch(kept);
    await this.page.reload();
    await Workbench.in(this.page, this.folder);
  }

  /** Keeps a picture as `test-results/screens/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    const file = path.join(root, 'test-results/screens', `${name}.png`);
    // What fades in is shown as it is afterwards.
    await this.page.screenshot({ path: file, animations: 'disabled' });
  }
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

/** Asks the page again and again until there is an answer. */
async function until<T>(page: Page, what: string, probe: () => Promise<T | undefined>): Promise<T> {
  let answer: T | undefined;
  await expect
    .poll(async () => {
      answer = await probe();
      return answer !== undefined;
    }, what)
    .toBe(true);
  if (answer === undefined) throw new Error(`${page.url()} lost ${what}`);
  return answer;
}

/** Runs in the page: what VS Code has written into the browser's database about the open editors. */
async function writtenState(): Promise<string> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  let state = '';
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith('vscode-web-state-db')) continue;
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      state += await settled(
        database.transaction(store).objectStore(store).get('memento/workbench.parts.editor'),
      );
    }
    database.close();
  }
  return state;
}

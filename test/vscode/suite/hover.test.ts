import { assert, hoverText, inside, open } from './support.ts';

suite('hover', () => {
  test('on `Pin` says what pinning promises about the pointee', async () => {
    const { document } = await open('pinned.rs');
    const text = await hoverText(document.uri, inside(document, 'Pin<&mut F>'));
    assert(/Pin/.test(text) && /mov/i.test(text) && /Unpin/.test(text), `the hover says: ${text}`);
  });

  test('on `.await` lists what the future keeps', async () => {
    const { document } = await open('kept.rs');
    const text = await hoverText(document.uri, inside(document, 'await;'));
    assert(text.includes('`first`') && text.includes('`buf`'), `the hover says: ${text}`);
  });
});

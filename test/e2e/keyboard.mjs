/** Going through a page by keyboard alone. */
import assert from 'node:assert/strict';

/** What has the focus, through all shadow roots, as a screen reader names it. */
export const focused = (page) => page.evaluate(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    .map((id) => text(element.getRootNode().getElementById(id))).join(' ');
  const label = element.getAttribute('aria-label') ?? (labelled || text(element.labels?.[0]) || text(element));
  return `${element.getAttribute('role') ?? element.localName} ${label}`.trim();
});

/** Presses a key until the focus is on what is looked for. */
export async function pressUntil(page, key, wanted, most = 60) {
  const passed = [];
  for (let times = 0; times <= most; times++) {
    const now = await focused(page);
    if (wanted.test(now)) return now;
    passed.push(now);
    await page.keyboard.press(key);
  }
  return assert.fail(`${key} never led to ${wanted}; it passed:\n${passed.join('\n')}`);
}

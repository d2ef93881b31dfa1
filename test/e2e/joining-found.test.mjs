/** Everybody who comes by what anyone can have, from the dialog to the table, in the built demo. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import jsQR from 'jsqr';
import { demo } from './demo-people.mjs';

/** What a reader sees in a picture, be it a screenshot or a file. */
async function decoded(context, picture, type = 'image/png') {
  const page = await context.newPage();
  const { width, height, pixels } = await page.evaluate(async (url) => {
    const image = Object.assign(new Image(), { src: url });
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const drawing = canvas.getContext('2d');
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsDataURL(new Blob([data]));
    await read;
    return { width: canvas.width, height: canvas.height, pixels: reader.result.split(',')[1] };
  }, `data:${type};base64,${picture.toString('base64')}`);
  await page.close();
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data;
}

/** What is saved when a button is pressed. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path());
}

describe('a link, a code, a door number', () => {
  const open = demo('joining-found');

  it('R10: by link: asks, waits, is approved, and is a member', async (t) => {
    const { office, stranger, check } = await open(t);
    const link = await office.createLink();
    await office.page.keyboard.press('Escape');
    const person = await stranger(link);
    await person.sees(/Ask to join .*Northlight/);
    await person.answer('Legal');
    await person.join({ Name: 'Leopold Nwosu', Email: 'leopold@nwosu.example' });
    await person.sees('Waiting for approval');
    await office.approve('Leopold Nwosu');
    const row = await office.member('Leopold Nwosu');
    await row.getByText('Legal', { exact: true }).waitFor();
    check();
  });

  it('R11: by code: on the screen, saved and printed it is the link; one of its own says who came by it', async (t) => {
    const { context, office, stranger, check } = await open(t);
    const { dialog, page } = office;
    const link = await office.createLink();
    const code = dialog.getByRole('img', { name: 'QR code of the invitation link' });
    assert.equal(await decoded(context, await code.screenshot()), link);
    assert.equal(await decoded(context, await saved(page, dialog.getByRole('button', { name: 'Save as PNG' }))), link);
    assert.equal(await decoded(context, await saved(page, dialog.getByRole('button', { name: 'Save as SVG' })), 'image/svg+xml'), link);
    await dialog.getByRole('button', { name: 'Print' }).click();
    const sheet = await context.newPage();
    await sheet.setContent(await page.evaluate(() => globalThis.printed));
    assert.equal(await decoded(context, await sheet.locator('svg').screenshot()), link);
    await sheet.getByText(link).waitFor();

    await dialog.getByRole('button', { name: 'New code' }).click();
    const own = dialog.getByRole('img', { name: 'QR code with a link of its own' });
    await own.waitFor();
    const seen = await decoded(context, await own.screenshot());
    assert.notEqual(seen, link);
    await page.keyboard.press('Escape');
    const person = await stranger(seen);
    await person.answer('Legal');
    await person.join({ Name: 'Mireille Okafor', Phone: '+1 201 555 0144' });
    await person.sees('Waiting for approval');
    await (await office.asking('Mireille Okafor')).getByText(/QR code of/).waitFor();
    await office.approve('Mireille Okafor');
    await office.member('Mireille Okafor');
    check();
  });

  it('R44: by door number: asks, waits, is approved, and is a member', async (t) => {
    const { office, stranger, check } = await open(t);
    await office.invite('Link & code');
    const number = await office.dialog.getByRole('group', { name: 'Door number' }).getByRole('status').innerText();
    await office.page.keyboard.press('Escape');
    const person = await stranger('join.html');
    await person.find(number.trim().toLowerCase());
    await person.answer('Legal');
    await person.join({ Name: 'Isolde Marchetti', Email: 'isolde@door.example' });
    await person.sees('Waiting for approval');
    await (await office.asking('Isolde Marchetti')).getByText('Door number').waitFor();
    await office.approve('Isolde Marchetti');
    await office.member('Isolde Marchetti');
    check();
  });
});

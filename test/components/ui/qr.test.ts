import { expect } from '@open-wc/testing';
import jsQR from 'jsqr';
import { fillSheet, qrOf, qrPng, qrSvg } from '../../../src/components/ui/qr.js';

const LINK = `https://north.example/join#token=${'aZ09_-'.repeat(7)}`;

/** What an independent reader sees in a picture. */
const read = async (picture: Blob): Promise<string | undefined> => {
  const url = URL.createObjectURL(picture);
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
};

describe('QR codes', () => {
  it('R10: the PNG is read back as the link', async () => {
    expect(await read(await qrPng(await qrOf(LINK)))).to.equal(LINK);
  });

  it('R10: the SVG is read back as the link', async () => {
    const file = qrSvg(await qrOf(LINK));
    expect(file.type).to.equal('image/svg+xml');
    expect(await read(file)).to.equal(LINK);
  });

  it('R10: the printed sheet holds the code, the link and who invites, as text', async () => {
    const sheet = document.implementation.createHTMLDocument();
    fillSheet(sheet, await qrOf(LINK), { title: 'Join <b>Northlight</b>', text: 'Scan it.', link: LINK, lang: 'en' });
    expect(sheet.body.textContent).to.equal(`Join <b>Northlight</b>Scan it.${LINK}`);
    const drawn = new XMLSerializer().serializeToString(sheet.querySelector('svg') as SVGElement);
    expect(await read(new Blob([drawn], { type: 'image/svg+xml' }))).to.equal(LINK);
  });
});

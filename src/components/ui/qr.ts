/** QR codes: dark on white whatever the scheme, so that every phone reads them. Nothing leaves the page for it. */
import { svg } from 'lit';
import type { TemplateResult } from 'lit';

/** A code as squares: `path` draws the dark ones in a field of `size` by `size`, its white edge included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The white edge that readers ask for, in squares. */
const EDGE = 4;
const DARK = '#17181c';
const LIGHT = '#ffffff';
const SVG = 'http://www.w3.org/2000/svg';

/** The code of a text. The drawing part is fetched when first used. */
export const qrOf = async (text: string): Promise<QrCode> => {
  const { correction, generate } = await import('lean-qr');
  const code = generate(text, { minCorrectionLevel: correction.M });
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      const from = x;
      while (x < code.size && code.get(x, y)) x++;
      if (x > from) path += `M${String(from + EDGE)} ${String(y + EDGE)}h${String(x - from)}v1h-${String(x - from)}z`;
    }
  return { size: code.size + 2 * EDGE, path };
};

/** @param label Says what it leads to, for who does not see it. */
export const qrView = ({ size, path }: QrCode, label: string): TemplateResult => svg`
  <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill=${LIGHT}></rect><path d=${path} fill=${DARK}></path></svg>`;

/** The code as an element of another document, for printing and saving. */
export const qrElement = (document: Document, { size, path }: QrCode, pixels: number): SVGElement => {
  const element = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const whole = element('svg', {
    viewBox: `0 0 ${String(size)} ${String(size)}`, width: String(pixels), height: String(pixels), 'shape-rendering': 'crispEdges',
  });
  whole.append(element('rect', { width: String(size), height: String(size), fill: LIGHT }), element('path', { d: path, fill: DARK }));
  return whole;
};

export const qrSvg = (code: QrCode): Blob =>
  new Blob([new XMLSerializer().serializeToString(qrElement(document, code, 1024))], { type: 'image/svg+xml' });

/** Every square the same whole number of pixels, about 1,024 in all. */
export const qrPng = async ({ size, path }: QrCode): Promise<Blob> => {
  const scale = Math.max(1, Math.round(1024 / size));
  const canvas = Object.assign(document.createElement('canvas'), { width: size * scale, height: size * scale });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.fillStyle = LIGHT;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  context.fillStyle = DARK;
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the picture could not be made'));
    }, 'image/png');
  });
};

/** Hands a file to the person. */
export const saveFile = (blob: Blob, name: string): void => {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};

/** What a sheet says beside the code. */
export interface QrSheet {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly lang: string;
}

/** Fills an empty document with a code to print. */
export const fillSheet = (sheet: Document, code: QrCode, { title, text, link, lang }: QrSheet): void => {
  const line = (name: 'h1' | 'p', words: string): HTMLElement =>
    Object.assign(sheet.createElement(name), { textContent: words, align: 'center', dir: 'auto' });
  sheet.documentElement.lang = lang;
  sheet.title = title;
  const middle = Object.assign(sheet.createElement('div'), { align: 'center' });
  middle.append(qrElement(sheet, code, 420));
  sheet.body.replaceChildren(line('h1', title), line('p', text), middle, Object.assign(line('p', link), { dir: 'ltr' }));
};

/** Prints a code alone on a sheet: in a frame of its own, so that the page around it stays out of it. */
export const printQr = (code: QrCode, sheet: QrSheet): void => {
  const frame = Object.assign(document.createElement('iframe'), { width: '0', height: '0', tabIndex: -1 });
  frame.setAttribute('aria-hidden', 'true');
  frame.style.setProperty('position', 'fixed');
  frame.style.setProperty('border', '0');
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return frame.remove();
  fillSheet(contentDocument, code, sheet);
  contentWindow.addEventListener('afterprint', () => {
    frame.remove();
  });
  contentWindow.focus();
  contentWindow.print();
};

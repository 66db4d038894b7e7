import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';

/** What a PDF says, and on how many pages. */
export async function textOf(pdf: Uint8Array): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { text, pages: document.numPages };
}

/** The names of the fonts whose programs are inside the PDF, by its font descriptors. */
export function embeddedFonts(pdf: Uint8Array): string[] {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((found) => {
    const from = found.index + found[0].length;
    try {
      return inflateSync(Buffer.from(raw.slice(from, raw.indexOf('endstream', from)), 'latin1')).toString(
        'latin1',
      );
    } catch {
      return ''; // not compressed this way: no objects inside
    }
  });
  const objects = [raw, ...streams].join('\n');
  return [...new Set([...objects.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, name]) => name ?? ''))];
}

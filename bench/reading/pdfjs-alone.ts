// The runs of text of all pages, by pdf.js alone. Environment: FILE.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readOnDemand } from './round.ts';

const bytes = await readFile(process.env['FILE'] ?? '');
readOnDemand(async () => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += `${item.str} `;
  }
  await pdf.loadingTask.destroy();
  return text;
});

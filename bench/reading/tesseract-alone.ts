// The words in pictures of pages, by Tesseract alone, with the same model as ours and loaded before. Environment: FILES, separated by colons.
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { createWorker, OEM } from 'tesseract.js';
import { readOnDemand } from './round.ts';

const pictures = (process.env['FILES'] ?? '').split(':');
const model = path.dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
const worker = await createWorker('eng', OEM.LSTM_ONLY, {
  langPath: path.join(model, '4.0.0_best_int'),
  cacheMethod: 'none',
});
readOnDemand(async () => {
  let text = '';
  for (const picture of pictures) text += (await worker.recognize(picture)).data.text;
  return text;
});

import { fileURLToPath } from 'node:url';
import type { Printer } from '../resumes/writers/browser.ts';
import type { Case } from './evaluate.ts';
import { readCorpus } from './read-corpus.ts';

/** People written by hand in languages that neither the generator nor the training has, as text and as pages to print. */
export async function* languageResumes(printer: Printer): AsyncGenerator<Case> {
  for (const one of await readCorpus(fileURLToPath(new URL('languages', import.meta.url)))) {
    if (!one.fileName.endsWith('.html')) yield one;
    else {
      const html = new TextDecoder().decode(one.bytes);
      yield { ...one, fileName: 'resume.pdf', bytes: await printer.print(html, { footer: null }) };
    }
  }
}

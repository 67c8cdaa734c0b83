import { expect, test } from '@jest/globals';
import { keptDocuments, keptReadingOf, readingOf } from '../../../scripts/readings/kept-documents.ts';

// A change that is meant to change a reading runs `npm run keep-readings`, and the diff shows what it does.
test.each(keptDocuments().map((document) => [document.id, document] as const))(
  'reads %s as before',
  (_id, document) => {
    expect(readingOf(document)).toBe(keptReadingOf(document));
  },
);

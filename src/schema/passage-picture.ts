import type { Mark } from '../domain/provenance/passage-marks.ts';
import { builder } from './builder.ts';

/** A page with a passage marked on it; all lengths are in points. */
export interface PassagePicture {
  page: number;
  width: number;
  height: number;
  jpeg: Uint8Array;
  marks: Mark[];
}

const MarkRef = builder.objectRef<Mark>('PassageMark').implement({
  description: 'A rectangle around words of a passage, in points from the upper left corner of the page.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'Left edge.' }),
    y: t.exposeFloat('y', { description: 'Upper edge.' }),
    width: t.exposeFloat('width', { description: 'Width.' }),
    height: t.exposeFloat('height', { description: 'Height.' }),
  }),
});

export const PassagePictureRef = builder.objectRef<PassagePicture>('PassagePicture').implement({
  description: 'The page of a document on which a passage begins, and where the passage stands on it.',
  fields: (t) => ({
    page: t.exposeInt('page', { description: 'Number of the page, from 1.' }),
    width: t.exposeFloat('width', { description: 'Width of the page in points.' }),
    height: t.exposeFloat('height', { description: 'Height of the page in points.' }),
    image: t.string({
      description: 'Picture of the page, as a `data:` URL.',
      resolve: ({ jpeg }) => `data:image/jpeg;base64,${Buffer.from(jpeg).toString('base64')}`,
    }),
    marks: t.field({
      type: [MarkRef],
      description: 'Around the words of the passage, at least one.',
      resolve: ({ marks }) => marks,
    }),
  }),
});

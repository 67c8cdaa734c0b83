import { share } from '../pipelines/images/contract.ts';
import { builder } from '../schema/builder.ts';

export const CropInput = builder.inputType('CropInput', {
  description: 'The part of an image to show. All values are fractions of its width or height.',
  fields: (t) => ({
    x: t.float({ required: true, description: 'Left edge of the visible part.', validate: share }),
    y: t.float({ required: true, description: 'Top edge of the visible part.', validate: share }),
    w: t.float({ required: true, description: 'Width of the visible part.', validate: share }),
    h: t.float({ required: true, description: 'Height of the visible part.', validate: share }),
    focalX: t.float({
      required: true,
      description: 'Horizontal position of the focal point, which must stay visible.',
      validate: share,
    }),
    focalY: t.float({
      required: true,
      description: 'Vertical position of the focal point, which must stay visible.',
      validate: share,
    }),
  }),
});

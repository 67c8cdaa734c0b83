import type { EntryPictureNode } from '../../domain/career-graph/career-graph.ts';
import { builder } from '../builder.ts';
import { AssetRef, CropRef } from './placement.ts';

export const EntryPictureRef = builder.objectRef<EntryPictureNode>('EntryPicture').implement({
  description: "The owner's picture of a project or another entry of a section.",
  fields: (t) => ({
    asset: t.field({
      type: AssetRef,
      description: 'The image.',
      extensions: { graphPart: 'assets' },
      resolve({ assetId, asset }) {
        if (asset) return asset;
        throw new Error(`The picture with the asset ${assetId} has no image.`);
      },
    }),
    crop: t.field({
      type: CropRef,
      nullable: true,
      description: 'The part of the image to show in the frame of a card; null for its middle.',
      resolve: ({ crop }) => crop,
    }),
    alt: t.exposeString('alt', {
      nullable: true,
      description: "What it shows, for people who can't see it; null if the owner doesn't say.",
    }),
  }),
});

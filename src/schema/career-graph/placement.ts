import type { AssetNode, GenerationNode, PlacementNode } from '../../domain/career-graph/career-graph.ts';
import { isMadeUp } from '../../domain/images/source-type.ts';
import { imageUrl, imageWidths } from '../../domain/images/image-url.ts';
import { builder } from '../builder.ts';
import { NodeRef } from '../node.ts';
import { singletonId } from '../singleton-id.ts';
import { ArchetypeRef, AssetKindRef, ChosenByRef, GenerationStatusRef, PlacementSlotRef } from '../enums.ts';

const ImageFormatRef = builder.enumType('ImageFormat', {
  description: 'Format of a served image.',
  values: {
    AVIF: { value: 'avif', description: 'AVIF: the smallest files.' },
    WEBP: { value: 'webp', description: 'WebP: small, and supported by all current browsers.' },
    JPEG: { value: 'jpg', description: 'JPEG: supported everywhere.' },
  } as const,
});

export const AssetRef = builder.objectRef<AssetNode>('Asset').implement({
  description: 'A stored file.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    kind: t.expose('kind', { type: AssetKindRef, description: 'Kind of file.' }),
    label: t.exposeString('label', { nullable: true, description: 'Label of the file; null if it has none.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the content, in hex.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Size in bytes.' }),
    mediaType: t.exposeString('mediaType', { description: 'Media type, such as `image/webp`.' }),
    width: t.exposeInt('width', { nullable: true, description: 'Width in pixels; null if it is not an image.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Height in pixels; null if it is not an image.' }),
    url: t.string({
      nullable: true,
      description:
        'Path of the image on this server. Readable by its owner, and by anyone once it is on a published site. Null if it is not an image.',
      resolve: (asset) => imageUrl(asset, asset.width ?? 0, 'original'),
    }),
    srcset: t.string({
      nullable: true,
      args: { format: t.arg({ type: ImageFormatRef, description: 'Format of the images. Defaults to `WEBP`.' }) },
      description: 'Value for the `srcset` attribute of an `img` or `source` element; null if it is not an image.',
      resolve: (asset, { format }) =>
        asset.width === null
          ? null
          : imageWidths(asset.width)
              .map((width) => `${imageUrl(asset, width, format ?? 'webp') ?? ''} ${width}w`)
              .join(', '),
    }),
    digitalSourceType: t.exposeString('digitalSourceType', {
      nullable: true,
      description:
        'IPTC digital source type that the file declares, such as `compositeSynthetic`; null if it declares none.',
    }),
    thumbhash: t.exposeString('thumbhash', {
      nullable: true,
      description: 'ThumbHash placeholder in base64, about 25 bytes; null until the sizes of the image have been made.',
    }),
  }),
});

export const CropRef = builder.objectRef<NonNullable<PlacementNode['crop']>>('Crop').implement({
  description: 'The visible part of an image. All values are fractions of its width or height, 0 to 1.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'Left edge of the visible part.' }),
    y: t.exposeFloat('y', { description: 'Top edge of the visible part.' }),
    w: t.exposeFloat('w', { description: 'Width of the visible part.' }),
    h: t.exposeFloat('h', { description: 'Height of the visible part.' }),
    focalX: t.exposeFloat('focalX', {
      description: 'Horizontal position of the focal point, which must stay visible.',
    }),
    focalY: t.exposeFloat('focalY', { description: 'Vertical position of the focal point, which must stay visible.' }),
  }),
});

const GradientRef = builder.objectRef<NonNullable<PlacementNode['gradient']>>('Gradient').implement({
  description: 'A gradient over an image that keeps text on it readable.',
  fields: (t) => ({
    side: t.exposeString('side', { description: 'Side of the image on which it starts, such as `left`.' }),
    start: t.exposeString('start', { description: 'CSS color at the start.' }),
    end: t.exposeString('end', { description: 'CSS color at the end.' }),
    opacity: t.exposeFloat('opacity', { description: 'Opacity, 0 to 1.' }),
  }),
});

const ImageGenerationRef = builder.objectRef<GenerationNode>('ImageGeneration').implement({
  description: 'A candidate image for an archetype.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    archetype: t.expose('archetype', { type: ArchetypeRef, description: 'The archetype.' }),
    provider: t.exposeString('provider', { description: 'Service that made the image.' }),
    model: t.exposeString('model', { description: 'Model that made the image.' }),
    seed: t.exposeString('seed', {
      description: 'Seed of the generator. The same seed gives the same image if the model supports it.',
    }),
    generated: t.boolean({
      description:
        'Whether anything in the image was made up by a computer, such as a wall behind you, or a background that continues beyond the photo. False for a crop of the photo in other tones or with its own background out of focus.',
      resolve: ({ asset }) => isMadeUp(asset?.digitalSourceType ?? 'compositeSynthetic'),
    }),
    direction: t.exposeString('direction', {
      nullable: true,
      description: 'How the image was made of your photo, such as `melting panel`; null if a model made it.',
    }),
    promptVersion: t.exposeString('promptVersion', {
      nullable: true,
      description: 'Version of the prompt; null if the image was made without one.',
    }),
    prompt: t.exposeString('prompt', {
      nullable: true,
      description: 'Prompt sent to the model; null if the image was made without one.',
    }),
    likeness: t.exposeFloat('likeness', {
      description: 'Similarity to the face in the portrait, 0 to 1. Below 0.5 it is never placed automatically.',
    }),
    artifact: t.exposeFloat('artifact', { description: 'Freedom from artifacts, 0 to 1; 1 means no artifacts.' }),
    framing: t.exposeFloat('framing', {
      description: 'How close the face is to its target position and size, 0 to 1.',
    }),
    style: t.exposeFloat('style', {
      description: 'How well background, contrast and palette fit the archetype, 0 to 1.',
    }),
    finalScore: t.exposeFloat('finalScore', {
      description: 'Product of the four scores, 0 to 1, likeness by its square root; 0 if `likeness` is below 0.5.',
    }),
    status: t.expose('status', { type: GenerationStatusRef, description: 'State of the candidate.' }),
    asset: t.field({
      type: AssetRef,
      description: 'The image as generated.',
      extensions: { graphPart: 'assets' },
      resolve({ id, asset }) {
        if (asset) return asset;
        throw new Error(`Generation ${id} has no asset.`);
      },
    }),
    upscaledAsset: t.field({
      type: AssetRef,
      nullable: true,
      description: 'The image enlarged to full size; null unless it was enlarged.',
      extensions: { graphPart: 'assets' },
      resolve: ({ upscaledAsset }) => upscaledAsset,
    }),
  }),
});

export const PlacementRef = builder.objectRef<PlacementNode>('Placement').implement({
  description: 'An image on the site.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Stable ID.',
      resolve: ({ slot }, _args, context) => singletonId('placement', context, slot),
    }),
    slot: t.expose('slot', { type: PlacementSlotRef, description: 'Place on the site.' }),
    asset: t.field({
      type: AssetRef,
      nullable: true,
      description: 'The image; null while no candidate is good enough, see `emptyReason`.',
      extensions: { graphPart: 'assets' },
      resolve: ({ asset }) => asset,
    }),
    crop: t.field({
      type: CropRef,
      nullable: true,
      description: 'The visible part of the image; null without an image.',
      resolve: ({ crop }) => crop,
    }),
    gradient: t.field({
      type: GradientRef,
      nullable: true,
      description: 'Gradient over the image; null if there is none.',
      resolve: ({ gradient }) => gradient,
    }),
    chosenBy: t.expose('chosenBy', { type: ChosenByRef, description: 'Who chose the image.' }),
    emptyReason: t.exposeString('emptyReason', {
      nullable: true,
      description: 'Why there is no image, for the owner; null if there is one.',
    }),
    candidates: t.field({
      type: [ImageGenerationRef],
      description: 'All candidates for this place, best first.',
      extensions: { graphPart: 'generations' },
      resolve: ({ candidates }) => candidates,
    }),
  }),
});

import type { AssetNode, GenerationNode, PlacementNode } from '../../domain/career-graph/career-graph.ts';
import { imageUrl, imageWidths } from '../../domain/images/image-url.ts';
import { builder } from '../builder.ts';
import { ArchetypeRef, AssetKindRef, ChosenByRef, GenerationStatusRef, PlacementSlotRef } from '../enums.ts';

const ImageFormatRef = builder.enumType('ImageFormat', {
  description: 'A format that images are served in.',
  values: {
    AVIF: { value: 'avif', description: 'The smallest.' },
    WEBP: { value: 'webp', description: 'Small, known to every browser of today.' },
    JPEG: { value: 'jpg', description: 'For everything else.' },
  } as const,
});

const AssetRef = builder.objectRef<AssetNode>('Asset').implement({
  description: 'A stored file.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    kind: t.expose('kind', { type: AssetKindRef, description: 'What it is.' }),
    label: t.exposeString('label', { nullable: true, description: 'In words; null when it has none.' }),
    checksum: t.exposeString('checksum', { description: 'SHA-256 of the bytes, hexadecimal.' }),
    sizeBytes: t.exposeInt('sizeBytes', { description: 'Size in bytes.' }),
    mediaType: t.exposeString('mediaType', { description: 'Such as image/webp.' }),
    width: t.exposeInt('width', { nullable: true, description: 'In pixels; null when it is no image.' }),
    height: t.exposeInt('height', { nullable: true, description: 'In pixels; null when it is no image.' }),
    url: t.string({
      nullable: true,
      description:
        'Where to GET it, below the address of this server; for you, and for anyone once it is on a published site. Null when it is no image.',
      resolve: (asset) => imageUrl(asset, asset.width ?? 0, 'original'),
    }),
    srcset: t.string({
      nullable: true,
      args: { format: t.arg({ type: ImageFormatRef, description: 'WEBP when it is left out.' }) },
      description: 'The value for `srcset` of an `img` or `source`; null when it is no image.',
      resolve: (asset, { format }) =>
        asset.width === null
          ? null
          : imageWidths(asset.width)
              .map((width) => `${imageUrl(asset, width, format ?? 'webp') ?? ''} ${width}w`)
              .join(', '),
    }),
    thumbhash: t.exposeString('thumbhash', {
      nullable: true,
      description: 'A placeholder of 25 bytes in base64, see thumbhash; null until its sizes are made.',
    }),
  }),
});

const CropRef = builder.objectRef<NonNullable<PlacementNode['crop']>>('Crop').implement({
  description: 'A part of an image, all 0..1 of it.',
  fields: (t) => ({
    x: t.exposeFloat('x', { description: 'Left edge.' }),
    y: t.exposeFloat('y', { description: 'Top edge.' }),
    w: t.exposeFloat('w', { description: 'Width.' }),
    h: t.exposeFloat('h', { description: 'Height.' }),
    focalX: t.exposeFloat('focalX', { description: 'What must stay visible, from the left.' }),
    focalY: t.exposeFloat('focalY', { description: 'What must stay visible, from the top.' }),
  }),
});

const GradientRef = builder.objectRef<NonNullable<PlacementNode['gradient']>>('Gradient').implement({
  description: 'A shade over an image, so that text on it can be read.',
  fields: (t) => ({
    side: t.exposeString('side', { description: 'Where it begins.' }),
    start: t.exposeString('start', { description: 'Colour there.' }),
    end: t.exposeString('end', { description: 'Colour at the other end.' }),
    opacity: t.exposeFloat('opacity', { description: '0..1' }),
  }),
});

const ImageGenerationRef = builder.objectRef<GenerationNode>('ImageGeneration').implement({
  description: 'One candidate image.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    archetype: t.expose('archetype', { type: ArchetypeRef, description: 'In which manner it is staged.' }),
    provider: t.exposeString('provider', { description: 'Who made it.' }),
    model: t.exposeString('model', { description: 'With what.' }),
    seed: t.exposeString('seed', { description: 'The same seed makes the same image where the model can.' }),
    generated: t.boolean({
      description:
        'Always true: no candidate is a plain photograph, and its file says so as well (IPTC digital source type).',
      resolve: () => true,
    }),
    promptVersion: t.exposeString('promptVersion', {
      nullable: true,
      description: 'Which version of the prompt; null where nothing is asked.',
    }),
    prompt: t.exposeString('prompt', {
      nullable: true,
      description: 'What was asked for; null where nothing is asked.',
    }),
    likeness: t.exposeFloat('likeness', { description: '0..1: whether it is the same face.' }),
    artifact: t.exposeFloat('artifact', { description: '0..1: freedom from faults.' }),
    framing: t.exposeFloat('framing', { description: '0..1: where the face stands.' }),
    style: t.exposeFloat('style', { description: '0..1: whether it fits the archetype.' }),
    finalScore: t.exposeFloat('finalScore', { description: '0..1: weighted mean.' }),
    status: t.expose('status', { type: GenerationStatusRef, description: 'How far it has come.' }),
    asset: t.field({
      type: AssetRef,
      description: 'The image.',
      extensions: { graphPart: 'assets' },
      resolve({ id, asset }) {
        if (asset) return asset;
        throw new Error(`Generation ${id} has no asset.`);
      },
    }),
    upscaledAsset: t.field({
      type: AssetRef,
      nullable: true,
      description: 'In full size; null until it is.',
      extensions: { graphPart: 'assets' },
      resolve: ({ upscaledAsset }) => upscaledAsset,
    }),
  }),
});

export const PlacementRef = builder.objectRef<PlacementNode>('Placement').implement({
  description: 'Which image stands where on the site.',
  fields: (t) => ({
    slot: t.expose('slot', { type: PlacementSlotRef, description: 'Where.' }),
    asset: t.field({
      type: AssetRef,
      nullable: true,
      description: 'Null while no candidate was good enough.',
      extensions: { graphPart: 'assets' },
      resolve: ({ asset }) => asset,
    }),
    crop: t.field({
      type: CropRef,
      nullable: true,
      description: 'The part that is shown; null without an image.',
      resolve: ({ crop }) => crop,
    }),
    gradient: t.field({
      type: GradientRef,
      nullable: true,
      description: 'Null when there is none.',
      resolve: ({ gradient }) => gradient,
    }),
    chosenBy: t.expose('chosenBy', { type: ChosenByRef, description: 'Who chose it.' }),
    emptyReason: t.exposeString('emptyReason', {
      nullable: true,
      description: 'Why it is empty, in words; null when it is not.',
    }),
    candidates: t.field({
      type: [ImageGenerationRef],
      description: 'All images that were made for this place, best first.',
      extensions: { graphPart: 'generations' },
      resolve: ({ candidates }) => candidates,
    }),
  }),
});

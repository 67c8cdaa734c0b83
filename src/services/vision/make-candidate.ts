import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { encodeMarked, type SourceType } from './encode-marked.ts';
import { referenceOf, type Photo } from './reference.ts';
import { compose } from './portrait/compose.ts';

export interface StoredImage {
  bytes: Uint8Array;
  mediaType: string;
  width: number;
  height: number;
}

/** Composes one candidate locally, in the archetype's exact size. The same photo and seed give the same bytes. */
export async function makeCandidate({
  photo,
  archetype,
  seed,
}: {
  photo: Photo;
  archetype: Archetype;
  seed: string;
}): Promise<StoredImage> {
  const { cut } = await referenceOf(photo);
  const pixels = await compose(cut, archetype, seed);
  const { width, height } = ARCHETYPES[archetype];
  return { bytes: await encodeMarked(pixels, SOURCE), mediaType: 'image/jpeg', width, height };
}

/** A photo of a person in front of a computed backdrop. */
const SOURCE: SourceType = 'compositeSynthetic';

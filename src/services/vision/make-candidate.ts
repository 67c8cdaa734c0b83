import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../domain/images/archetypes.ts';
import { randomFrom } from '../../domain/images/random.ts';
import { encodeMarked, type SourceType } from './encode-marked.ts';
import { isOfModel } from '../../domain/images/source-type.ts';
import { sourceTypeOf } from './digital-source-type.ts';
import { parseColor } from './portrait/colors.ts';
import { draw } from './portrait/draw.ts';
import { type Offer, offersFor, plainOf } from './portrait/offers.ts';
import { referenceOf, type Photo } from './reference.ts';

export interface StoredImage {
  bytes: Uint8Array;
  mediaType: string;
  width: number;
  height: number;
  /** The mark in the file; none for a plain photo. */
  digitalSourceType?: string;
}

/** What to draw: consecutive turns take different directions, as long as the photo offers any; `plain` is a crop without a cut-out. */
export interface CandidateWish {
  photo: Photo;
  archetype: Archetype;
  turn: number | 'plain';
  seed: string;
  /** The owner's site color, `#rrggbb`; null for a color of the photo. */
  color: string | null;
}

export interface Candidate extends StoredImage {
  /** Name of the direction. */
  direction: string;
}

/** Draws one candidate locally, in the archetype's exact size. The same wish gives the same bytes. */
export async function makeCandidate({ photo, archetype, turn, seed, color }: CandidateWish): Promise<Candidate> {
  const { scene } = await referenceOf(photo);
  const offers = offersFor(archetype, scene);
  const offer = turn === 'plain' ? plainOf(offers) : offers[turn % offers.length];
  if (!offer) throw new Error(`There is no direction for ${archetype}.`);
  const random = randomFrom(`${archetype}:${seed}`);
  const pixels = await draw(scene, { archetype, offer, site: color === null ? null : parseColor(color), random });
  const { width, height } = ARCHETYPES[archetype];
  const digitalSourceType = isOfModel(await sourceTypeOf(photo.bytes))
    ? 'compositeWithTrainedAlgorithmicMedia'
    : sourceOf(offer);
  const bytes = await encodeMarked(pixels, digitalSourceType);
  return { bytes, mediaType: 'image/jpeg', width, height, digitalSourceType, direction: offer.direction.name };
}

/** A crop, a tone or a blur changes a photo; a wall, or a background beyond the photo's edges, is made up. */
const sourceOf = ({ direction, extended }: Offer): SourceType =>
  extended || direction.behind === 'wall' ? 'compositeSynthetic' : 'algorithmicallyEnhanced';

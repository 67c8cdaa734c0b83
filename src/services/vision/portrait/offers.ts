import type { Archetype } from '../../../domain/career-graph/career-graph.ts';
import { ARCHETYPES } from '../../../domain/images/archetypes.ts';
import { type Direction, DIRECTIONS } from '../../../domain/images/directions.ts';
import { framePhoto, framingFault, type Panel, type PhotoPlace } from '../../../domain/images/frame-photo.ts';
import { placeSubject, type Subject } from '../../../domain/images/place-subject.ts';
import type { Scene } from './scene.ts';

type Facts = Pick<Scene, 'subject' | 'cleanness' | 'behindLuminance' | 'behindContrast'>;

/** A direction as it can be carried out with a photo. */
export interface Offer {
  direction: Direction;
  panel: Panel;
  place: PhotoPlace;
  /** The frame reaches beyond the photo, so the background is continued. */
  extended: boolean;
  /** 0 is best; from 1 up it should not be published. */
  fault: number;
}

/** Cleanness of the cut-out from which a wall may stand behind it, and from which its faults are hidden by its own background. */
const CLEAN = 0.6;
const HIDDEN = 0.42;
/** Luminance of a background, 0..255, above which a dark one gives the person a bright rim. */
const BRIGHT = 135;
/** How much a place further down the list counts against a direction, compared with faults of framing. */
const ORDER = 0.08;

/** The directions for a photo, the most suitable first. At least one: a direction without a cut-out is always possible. */
export function offersFor(archetype: Archetype, scene: Facts): Offer[] {
  const offers = DIRECTIONS[archetype].flatMap((direction, index) => {
    const offer = offerOf(archetype, direction, scene);
    return offer ? [{ ...offer, rank: offer.fault + index * ORDER }] : [];
  });
  const ranked = offers.toSorted((a, b) => a.rank - b.rank);
  const good = ranked.filter(({ fault }) => fault < 1);
  return good.length >= 3 ? good : ranked.slice(0, 3);
}

function offerOf(archetype: Archetype, direction: Direction, scene: Facts): Offer | null {
  const { subject, cleanness, behindLuminance, behindContrast } = scene;
  const panel = panelOf(archetype, direction, subject);
  const place = framePhoto(panel, subject);
  const bounded = { direction, panel, place, extended: false, fault: framingFault(panel, subject, place) };
  // A bright background melts into a dark field as if into fog.
  const fog = direction.layout === 'melt' ? Math.max(0, behindLuminance - BRIGHT) / 150 : 0;
  if (direction.behind === 'kept') return { ...bounded, fault: bounded.fault + fog };
  if (cleanness < (direction.behind === 'wall' ? CLEAN : HIDDEN)) return null;
  if (direction.behind === 'dimmed' && behindLuminance > BRIGHT) return null;
  const doubt = Math.max(0, CLEAN - cleanness) * 0.8;
  if (direction.behind !== 'wall' && bounded.fault < 0.25) return { ...bounded, fault: bounded.fault + doubt };
  // Beyond the photo's edges, objects of a busy background turn into blots.
  const blots = direction.behind === 'softened' ? Math.min(0.6, Math.max(0, behindContrast - 30) / 25) : 0;
  const { eyeX, eyeY, faceHeight } = direction;
  const free = placeSubject({ ...ARCHETYPES[archetype], eyeX, eyeY, faceHeight }, subject);
  // The photo's edge would cut through the person within the frame.
  if (free.fadeLeft || free.fadeRight || free.fadeBottom || (subject.cutTop && free.top > 1)) return null;
  return { direction, panel, place: free, extended: true, fault: framingFault(panel, subject, free) + doubt + blots };
}

/** The best-framed crop without a cut-out in natural colors. */
export function plainOf(offers: Offer[]): Offer | undefined {
  const kept = offers.filter(({ direction }) => direction.behind === 'kept');
  const plain = kept.filter(({ direction }) => direction.tone === 'natural' || direction.tone === 'warm');
  return (plain.length > 0 ? plain : kept).toSorted((a, b) => a.fault - b.fault)[0];
}

/** Narrowest and widest panel at the right, as fractions of the frame's width. */
const WIDTHS: Partial<Record<Archetype, readonly [number, number]>> = { hero: [0.42, 0.6], casual: [0.34, 0.5] };

function panelOf(archetype: Archetype, { layout, eyeX, eyeY, faceHeight }: Direction, subject: Subject): Panel {
  const { width: W, height: H } = ARCHETYPES[archetype];
  const face = faceHeight * H;
  const at = (x: number, y: number, width: number, height: number): Panel => ({
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
    eyeX: eyeX * W - Math.round(x),
    eyeY: eyeY * H - Math.round(y),
    faceHeight: face,
  });
  if (layout === 'full') return at(0, 0, W, H);
  if (layout === 'arch') {
    const [share, top] = { hero: [0.33, 0.09], formal: [0.68, 0.09], desk: [0.72, 0.1], casual: [0.25, 0.08] }[
      archetype
    ] as [number, number];
    return at(eyeX * W - (share * W) / 2, top * H, share * W, (1 - top) * H);
  }
  if (layout === 'window') return at(0.1 * W, 0.08 * H, 0.8 * W, (archetype === 'desk' ? 0.74 : 0.77) * H);
  const [least, most] = WIDTHS[archetype] ?? [0.5, 0.6];
  const scale = Math.max(face / subject.faceHeight, H / subject.height);
  const width = Math.min(most * W, Math.max(least * W, subject.width * scale));
  return at(W - width, 0, width, H);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FunctionComponent } from 'react';
import type { SiteImage } from '../../src/domain/site/site-snapshot.ts';
import type { SiteTheme } from '../../src/domain/site/themes.ts';
import { ownColorRules } from './colors.ts';
import { type FontFamily, fontRules, mainFont } from './fonts.ts';
import { entryPlace } from './picture-words.ts';
import { Editorial } from './themes/editorial.tsx';
import { Gallery } from './themes/gallery.tsx';
import { Poster, posterRules } from './themes/poster.tsx';
import { Scholar } from './themes/scholar.tsx';
import { Terminal } from './themes/terminal.tsx';
import { allEntries, hashOf, type SiteView } from './view.ts';

interface Design {
  Page: FunctionComponent<{ view: SiteView }>;
  /** Their main files are preloaded, because the page would jump if text changed its font after the first paint. */
  fonts: FontFamily[];
  /** Styles that depend on the content. */
  rules?: (view: SiteView, today: Date) => string;
}

const DESIGNS: Record<SiteTheme, Design> = {
  editorial: { Page: Editorial, fonts: ['newsreader'] },
  poster: { Page: Poster, fonts: ['bricolage-grotesque-bold', 'instrument-sans'], rules: posterRules },
  terminal: { Page: Terminal, fonts: ['jetbrains-mono'] },
  gallery: { Page: Gallery, fonts: ['hanken-grotesk'] },
  scholar: { Page: Scholar, fonts: ['source-serif-4'] },
};

/** Number of color variants per design; a person always gets the same one. */
const TONES = 4;

export const designOf = (theme: SiteTheme): Design => DESIGNS[theme];
export const toneOf = ({ person }: Pick<SiteView, 'person'>): number => hashOf(person.name) % TONES;
export const earlyFonts = (theme: SiteTheme): string[] => DESIGNS[theme].fonts.map(mainFont);

const sheets = new Map<SiteTheme, string>();

/** All of a page's styles as one text, inlined so that rendering doesn't wait for another file. */
export function stylesOf(view: SiteView, today: Date): string {
  const { fonts, rules } = DESIGNS[view.theme];
  let sheet = sheets.get(view.theme);
  if (sheet === undefined) {
    const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8').replaceAll('\n', '');
    sheet = fonts.map(fontRules).join('') + read('base.css') + read(`themes/${view.theme}.css`);
    sheets.set(view.theme, sheet);
  }
  const own = view.color === undefined ? '' : ownColorRules(view.theme, view.color);
  const form = view.contact === null ? '' : contactRules();
  return sheet + form + own + focusRules(view) + (rules?.(view, today) ?? '');
}

const contactRules = () =>
  readFileSync(path.join(import.meta.dirname, 'contact-form.css'), 'utf8').replaceAll('\n', '');

/** Share of a wide image's width that an upright frame shows. */
const SHOWN = 0.45;

/** Keeps the face in the frame where an image is cropped to it, and applies the owner's crop in browsers that can. */
function focusRules(view: SiteView): string {
  const { hero, pictures } = view;
  const below = Object.entries(pictures).map(([place, image]) => focusRule(place, image, asItIs));
  const ofEntries = allEntries(view).map(
    ({ picture = null }) => picture && focusRule(entryPlace(picture), picture, asItIs),
  );
  return [focusRule('hero', hero.image, upright), ...below, ...ofEntries].join('');
}

function focusRule(place: string, image: SiteImage | null, position: typeof upright): string {
  if (!image?.crop) return '';
  const { x, y, w, h, focalX, focalY } = image.crop;
  const whole = `.picture-${place}{${position(focalX, focalY)}}`;
  if (w > 0.99 && h > 0.99) return whole;
  const inset = [y, 1 - x - w, 1 - y - h, x].map((share) => percent(Math.max(0, share))).join(' ');
  const closer = `object-view-box:inset(${inset});${position((focalX - x) / w, (focalY - y) / h)}`;
  return `${whole}@supports(object-view-box:inset(0)){.picture-${place}{${closer}}}`;
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const inFrame = (share: number) => percent(Math.min(1, Math.max(0, share)));

/** For a wide image in an upright frame. @param focalX 0..1 of what is shown, as is focalY */
const upright = (focalX: number, focalY: number) =>
  `object-position:${inFrame((focalX - SHOWN / 2) / (1 - SHOWN))} ${inFrame(focalY)}`;

/** For an image in a frame of about its own shape. */
const asItIs = (focalX: number, focalY: number) => `object-position:${inFrame(focalX)} ${inFrame(focalY)}`;

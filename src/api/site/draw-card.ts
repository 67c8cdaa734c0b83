import { sharpText } from './sharp-text.ts';
import sharp from 'sharp';
import type { SiteSnapshot } from '../../domain/site/site-snapshot.ts';
import { fontFile } from '../../../web/site/fonts.ts';

/** The content of a card. */
export interface Card {
  theme: SiteSnapshot['theme'];
  person: Pick<SiteSnapshot['person'], 'name' | 'headline'>;
}

const SIZE = { width: 1200, height: 630 };
const MARGIN = 80;

const LOOKS = {
  editorial: {
    font: 'Newsreader',
    file: 'newsreader-latin-400-normal.woff2',
    paper: '#f7f3ea',
    ink: '#1d1a14',
    accent: '#8c2f1b',
  },
  poster: {
    font: 'Bricolage Grotesque',
    file: 'bricolage-grotesque-latin-wght-normal.woff2',
    paper: '#ff5a36',
    ink: '#170500',
    accent: '#170500',
  },
  terminal: {
    font: 'JetBrains Mono',
    file: 'jetbrains-mono-latin-wght-normal.woff2',
    paper: '#0d110f',
    ink: '#d5ded8',
    accent: '#5fe0a0',
  },
};

/** The social preview image of a page, as PNG: name and headline in the page's design. */
export async function drawCard({ theme, person }: Card): Promise<Buffer> {
  const { font, file, paper, ink, accent } = LOOKS[theme];
  const fontfile = fontFile(file) ?? '';
  const write = (text: string, size: number, color: string, height: number) =>
    sharpText({ text, font: `${font} ${size}`, fontfile, color, width: SIZE.width - 2 * MARGIN, height });
  const name = await write(person.name, 100, ink, 300);
  const headline = person.headline === null ? null : await write(person.headline, 40, accent, 110);
  return sharp({ create: { ...SIZE, channels: 3, background: paper } })
    .composite([
      { input: name, left: MARGIN, top: MARGIN },
      ...(headline ? [{ input: headline, left: MARGIN, top: SIZE.height - MARGIN - 110 }] : []),
    ])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

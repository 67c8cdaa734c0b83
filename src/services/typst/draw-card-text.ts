import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { CARD_FACES, FALLBACK_FACES, fallbackFamilies, fontFolders } from './fonts.ts';
import { WORKSPACE } from './workspace.ts';

/** What a social preview image says, and how. */
export interface CardText {
  /** Of the text's box, in pixels. The drawing is larger by the margin on each side. */
  width: number;
  height: number;
  margin: number;
  language: string;
  rightToLeft: boolean;
  font: string;
  /** Of the name and the figure: 400 to 800. */
  weight: number;
  colors: { ink: string; accent: string };
  name: string;
  headline: string | null;
  /** Left out if there is no room. */
  highlight: { figure: string | null; text: string } | null;
}

/** Draws the text as SVG with letters as outlines, on a transparent ground. Takes the largest size that fits. */
export function drawCardText({ font, ...text }: CardText): string {
  const fontPaths = fontFolders({ ...CARD_FACES, ...FALLBACK_FACES });
  const typst = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths }] });
  const card = JSON.stringify({ ...text, fonts: [font, ...fallbackFamilies(text.language)] });
  return typst.plainSvg({ mainFilePath: `${WORKSPACE}/card.typ`, inputs: { card } });
}

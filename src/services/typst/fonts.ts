import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Packages of font families, with the weights in use. */
type Faces = Record<string, string[]>;

export const RESUME_FACES: Faces = {
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold'],
  'source-sans-3': ['400Regular', '600SemiBold', '700Bold'],
  inter: ['400Regular', '500Medium', '600SemiBold', '700Bold'],
  'hanken-grotesk': ['400Regular', '600SemiBold'],
};

/** The families of the pages' designs. */
export const CARD_FACES: Faces = {
  newsreader: ['400Regular'],
  'bricolage-grotesque': ['400Regular', '800ExtraBold'],
  'jetbrains-mono': ['400Regular', '700Bold'],
  'hanken-grotesk': ['400Regular', '600SemiBold'],
  'source-serif-4': ['400Regular', '600SemiBold'],
};

/** For scripts that the families of a design don't have. */
export const FALLBACK_FACES: Faces = {
  'noto-sans': ['400Regular', '600SemiBold'],
  'noto-sans-jp': ['400Regular', '700Bold'],
  'noto-sans-sc': ['400Regular', '700Bold'],
  'noto-sans-kr': ['400Regular', '700Bold'],
  'noto-sans-arabic': ['400Regular', '700Bold'],
  'noto-sans-hebrew': ['400Regular', '700Bold'],
  'noto-sans-thai': ['400Regular', '700Bold'],
  'noto-sans-math': ['400Regular'],
  'noto-sans-symbols-2': ['400Regular'],
  'noto-emoji': ['400Regular'],
};

const HAN = { ja: 'Noto Sans JP', zh: 'Noto Sans SC', ko: 'Noto Sans KR' };
const OTHERS = [
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Noto Sans Thai',
  'Noto Sans Math',
  'Noto Sans Symbols 2',
  'Noto Emoji',
];

/** Families to try after a design's own. Han characters look different in Japanese, Chinese and Korean. */
export function fallbackFamilies(language: string): string[] {
  const own = language in HAN ? [HAN[language as keyof typeof HAN]] : [];
  return ['Noto Sans', ...new Set([...own, HAN.zh, HAN.ja, HAN.ko]), ...OTHERS];
}

/** Folders that contain one font file each. */
export function fontFolders(faces: Faces): string[] {
  return Object.entries(faces).flatMap(([family, names]) => names.map((face) => fontFolder(family, face)));
}

/** The folder with the file of one weight of a family. */
export const fontFolder = (family: string, face: string): string =>
  path.join(path.dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), face);

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

interface Family {
  package: string;
  /** The style sheets to use from it. */
  styles: string[];
  /** The file that nearly every page needs. */
  main: string;
}

const FAMILIES = {
  newsreader: {
    package: '@fontsource/newsreader',
    styles: ['400.css', '400-italic.css'],
    main: 'newsreader-latin-400-normal.woff2',
  },
  'bricolage-grotesque': {
    package: '@fontsource-variable/bricolage-grotesque',
    styles: ['index.css'],
    main: 'bricolage-grotesque-latin-wght-normal.woff2',
  },
  // For pages: half as heavy as all weights.
  'bricolage-grotesque-bold': {
    package: '@fontsource/bricolage-grotesque',
    styles: ['800.css'],
    main: 'bricolage-grotesque-latin-800-normal.woff2',
  },
  'instrument-sans': {
    package: '@fontsource-variable/instrument-sans',
    styles: ['index.css'],
    main: 'instrument-sans-latin-wght-normal.woff2',
  },
  'jetbrains-mono': {
    package: '@fontsource-variable/jetbrains-mono',
    styles: ['index.css'],
    main: 'jetbrains-mono-latin-wght-normal.woff2',
  },
  'hanken-grotesk': {
    package: '@fontsource-variable/hanken-grotesk',
    styles: ['index.css'],
    main: 'hanken-grotesk-latin-wght-normal.woff2',
  },
  'source-serif-4': {
    package: '@fontsource/source-serif-4',
    styles: ['400.css', '400-italic.css', '600.css'],
    main: 'source-serif-4-latin-400-normal.woff2',
  },
} satisfies Record<string, Family>;
export type FontFamily = keyof typeof FAMILIES;

const FOLDER = '/assets/fonts';

/** The @font-face rules of a family; browsers only load the files whose characters occur on the page. */
export function fontRules(family: FontFamily): string {
  return FAMILIES[family].styles
    .map((file) => readFileSync(inPackage(family, file), 'utf8'))
    .join('')
    .replaceAll(/\/\*.*?\*\/|\s*\n\s*/gsu, '')
    .replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/gu, '')
    .replaceAll(/url\(\.\/files\//gu, `url(${FOLDER}/${versionOf(family)}/`);
}

/** URL of the family's main file, for preloading. */
export function mainFont(family: FontFamily): string {
  return `${FOLDER}/${versionOf(family)}/${FAMILIES[family].main}`;
}

/** Path on disk of a font file that pages may request; null for anything else. */
export function fontFile(name: string): string | null {
  if (!/^[a-z0-9-]+\.woff2$/u.test(name)) return null;
  const files = (Object.keys(FAMILIES) as FontFamily[])
    .filter((family) => name.startsWith(`${path.basename(FAMILIES[family].package)}-`))
    .map((family) => inPackage(family, `files/${name}`));
  return files.find((file) => existsSync(file)) ?? null;
}

function inPackage(family: FontFamily, file: string): string {
  return path.join(path.dirname(require.resolve(`${FAMILIES[family].package}/package.json`)), file);
}

/** Part of the URL, so that a file cached for a year is never outdated. */
function versionOf(family: FontFamily): string {
  return (require(`${FAMILIES[family].package}/package.json`) as { version: string }).version;
}

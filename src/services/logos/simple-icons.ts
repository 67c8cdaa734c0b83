import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { withoutLegalForm } from '../../domain/company/legal-forms.ts';

const require = createRequire(import.meta.url);

/** Entry of the package's data file. */
interface Icon {
  title: string;
  slug?: string;
  hex: string;
  license?: unknown;
  aliases?: { aka?: string[]; old?: string[] };
}

let loading: Promise<Map<string, { slug: string; hex: string }>> | undefined;

/** Icons by folded title and aliases. Without icons that have their own license, because only the set itself is CC0. */
function icons(): Promise<Map<string, { slug: string; hex: string }>> {
  return (loading ??= (async () => {
    const data = JSON.parse(await readFile(require.resolve('simple-icons/icons.json'), 'utf8')) as Icon[];
    const { titleToSlug } = (await import('simple-icons/sdk')) as { titleToSlug: (title: string) => string };
    const found = new Map<string, { slug: string; hex: string }>();
    for (const { title, slug, hex, license, aliases } of data) {
      if (license !== undefined) continue;
      for (const name of [title, ...(aliases?.aka ?? [])])
        if (!found.has(fold(name))) found.set(fold(name), { slug: slug ?? titleToSlug(title), hex });
    }
    return found;
  })());
}

/** The brand's icon as an SVG in its color; null if the set has none with exactly this name. */
export async function findSimpleIcon(name: string): Promise<string | null> {
  const icon = (await icons()).get(fold(name));
  if (!icon) return null;
  const svg = await readFile(require.resolve(`simple-icons/icons/${icon.slug}.svg`), 'utf8');
  return svg.replace('<svg ', `<svg fill="#${icon.hex}" `);
}

/** Folds a name and drops legal forms, which icon titles don't have. */
const fold = (name: string) =>
  withoutLegalForm(
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim(),
  ).replaceAll(' ', '');

import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { brandNames } from '../../domain/company/brand-names.ts';
import { type Brand, isCertainBrand } from '../../domain/logos/is-certain-brand.ts';

const require = createRequire(import.meta.url);

/** Entry of the package's data file. */
interface Entry {
  title: string;
  slug?: string;
  hex: string;
  source: string;
  guidelines?: string;
  license?: unknown;
  aliases?: { aka?: string[]; old?: string[] };
}

interface Icon extends Brand {
  slug: string;
  hex: string;
}

let loading: Promise<Map<string, Icon[]>> | undefined;

/** Icons by folded title and aliases. Without icons that have their own license, because only the set itself is CC0. */
function icons(): Promise<Map<string, Icon[]>> {
  return (loading ??= (async () => {
    const data = JSON.parse(await readFile(require.resolve('simple-icons/icons.json'), 'utf8')) as Entry[];
    const { titleToSlug } = (await import('simple-icons/sdk')) as { titleToSlug: (title: string) => string };
    const found = new Map<string, Icon[]>();
    for (const { title, slug = titleToSlug(title), hex, source, guidelines, license, aliases } of data) {
      if (license !== undefined) continue;
      const hosts = [source, guidelines].flatMap((url) => (url === undefined ? [] : [new URL(url).hostname]));
      for (const name of new Set([title, ...(aliases?.aka ?? [])].map(fold)))
        found.set(name, [...(found.get(name) ?? []), { title, slug, hex, hosts }]);
    }
    return found;
  })());
}

/**
 * The brand's icon as an SVG in its color; null if the set has none for this company, or if it isn't certain.
 *
 * @param domain the company's certain domain
 */
export async function findSimpleIcon({
  name,
  domain,
}: {
  name: string;
  domain: string | null;
}): Promise<string | null> {
  const all = await icons();
  for (const matched of brandNames(signsKept(name))) {
    const certain = (all.get(matched.replaceAll(' ', '')) ?? []).filter((icon) =>
      isCertainBrand({ name, matched, domain }, icon),
    );
    const [icon] = certain;
    if (!icon || certain.length > 1) continue;
    const svg = await readFile(require.resolve(`simple-icons/icons/${icon.slug}.svg`), 'utf8');
    return svg.replace('<svg ', `<svg fill="#${icon.hex}" `);
  }
  return null;
}

/** `C`, `C++` and `C#` are different icons, but signs are no part of a folded name. */
const signsKept = (name: string) => name.replaceAll('+', 'plus').replaceAll('#', 'sharp');
const fold = (title: string) => (brandNames(signsKept(title))[0] ?? '').replaceAll(' ', '');

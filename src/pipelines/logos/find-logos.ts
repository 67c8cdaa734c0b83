import { certainDomain } from '../../domain/logos/certain-domain.ts';
import { sanitizeSvg, SvgRefused } from '../../domain/logos/sanitize-svg.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { drawWordmark } from '../../services/logos/draw-wordmark.ts';
import { parseSvg } from '../../services/logos/parse-svg.ts';
import { findSimpleIcon } from '../../services/logos/simple-icons.ts';
import { keepAsset, type NewImage, storeImage, type StoredImage } from '../images/keep-image.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { LogosServices } from './contract.ts';
import { askSources } from './ask-sources.ts';

export interface Employer {
  id: string;
  name: string;
  domain: string | null;
  domainConfidence: number | null;
  assets: { id: string; source: string; linkUrl: string | null; asset: { checksum: string } | null }[];
}

type Drawn = { source: 'simple_icons' | 'wordmark'; image: NewImage };

/**
 * Gives each employer a stored logo (the brand's icon, or else a wordmark of the name), and for a certain domain also the link of
 * the first service that has its logo.
 */
export async function findLogos(
  run: PipelineRun,
  services: LogosServices,
  { signal, progress }: StepContext,
): Promise<{ logos: { [company: string]: string }; troubles: string[] } | Skipped> {
  const companies: Employer[] = await run.transaction((db) =>
    db.company.findMany({
      where: { experiences: { some: { userId: run.userId } } },
      include: { assets: { include: { asset: true } } },
      orderBy: { id: 'asc' },
    }),
  );
  if (companies.length === 0) return skipped('no employers yet');
  const outcome = { logos: {} as { [company: string]: string }, troubles: new Set<string>() };
  for (const [index, company] of companies.entries()) {
    const stored = await keepDrawn(run, services, company);
    const linked = await askSources(run, company, { sources: services.logos, signal, troubles: outcome.troubles });
    outcome.logos[company.name] = linked ?? stored;
    await progress((index + 1) / companies.length, company.name);
  }
  return { logos: outcome.logos, troubles: [...outcome.troubles] };
}

/** Stores the logo that may be copied, replacing another one; writes nothing if it is there already. */
async function keepDrawn(run: PipelineRun, { storage }: LogosServices, company: Employer): Promise<string> {
  const drawn = await draw(company.name, certainDomain(company));
  const stored = drawn && (await storeImage(storage, run.userId, drawn.image));
  const now = company.assets.filter(({ linkUrl }) => linkUrl === null);
  const isThere = now.length === 1 && now[0]?.source === drawn?.source && now[0]?.asset?.checksum === stored?.checksum;
  if (isThere || (now.length === 0 && !drawn)) return drawn ? `${drawn.source} (kept)` : 'none';
  await run.transaction((db) =>
    editGraph(db, { userId: run.userId }, async () => {
      const own = { companyId: company.id, linkUrl: null };
      await db.companyAsset.deleteMany({ where: { ...own, ...(drawn && { source: { not: drawn.source } }) } });
      if (drawn && stored) await keep(db, run, company.id, { source: drawn.source, stored });
    }),
  );
  return drawn?.source ?? 'none';
}

async function keep(
  db: Parameters<Parameters<PipelineRun['transaction']>[0]>[0],
  run: PipelineRun,
  companyId: string,
  { source, stored }: { source: string; stored: StoredImage },
): Promise<void> {
  const assetId = await keepAsset(db, run.userId, stored);
  await db.companyAsset.upsert({
    where: { companyId_source: { companyId, source } },
    create: { tenantId: run.tenantId, companyId, source, assetId },
    update: { assetId, linkUrl: null },
  });
}

/** Null if neither the set of icons nor the fonts have anything for the name. */
async function draw(name: string, domain: string | null): Promise<Drawn | null> {
  const icon = await findSimpleIcon({ name, domain });
  const clean = icon && sanitized(icon);
  if (clean) return { source: 'simple_icons', image: svgImage(name, clean, 24, 24) };
  const wordmark = await drawWordmark(name);
  return (
    wordmark && {
      source: 'wordmark',
      image: svgImage(name, wordmark.svg, wordmark.width, wordmark.height),
    }
  );
}

function sanitized(svg: string): string | null {
  try {
    return sanitizeSvg(parseSvg(svg));
  } catch (error) {
    if (error instanceof SvgRefused) return null;
    throw error;
  }
}

const svgImage = (label: string, svg: string, width: number, height: number): NewImage => ({
  kind: 'logo_svg',
  label,
  bytes: Buffer.from(svg),
  mediaType: 'image/svg+xml',
  width,
  height,
});

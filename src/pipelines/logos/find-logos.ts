import { sanitizeSvg, SvgRefused } from '../../domain/logos/sanitize-svg.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { drawWordmark } from '../../services/logos/draw-wordmark.ts';
import { LogoSourceFailed } from '../../services/logos/logo-sources.ts';
import { parseSvg } from '../../services/logos/parse-svg.ts';
import { findSimpleIcon } from '../../services/logos/simple-icons.ts';
import { keepAsset, type NewImage, storeImage } from '../images/keep-image.ts';
import type { PipelineRun, StepContext } from '../kit/pipeline-run.ts';
import { type Skipped, skipped } from '../kit/outcomes.ts';
import type { LogosServices } from './contract.ts';

/** Below this a domain is only a guess, and the wrong company's logo is worse than none. */
const SURE = 0.9;

type Found = { source: string; linkUrl: string } | { source: string; image: NewImage };

/** Takes the first source that has a logo for each employer; the last, a wordmark of the name, always succeeds. */
export async function findLogos(
  run: PipelineRun,
  services: LogosServices,
  { signal, progress }: StepContext,
): Promise<{ logos: { [company: string]: string }; troubles: string[] } | Skipped> {
  const companies = await run.transaction((db) =>
    db.company.findMany({
      where: { experiences: { some: { userId: run.userId } } },
      include: { assets: true },
      orderBy: { id: 'asc' },
    }),
  );
  if (companies.length === 0) return skipped('no employers yet');
  const outcome = { logos: {} as { [company: string]: string }, troubles: new Set<string>() };
  for (const [index, { id, name, domain, domainConfidence, assets }] of companies.entries()) {
    const known = domain !== null && (domainConfidence ?? 0) >= SURE && services.logos.length > 0 ? domain : null;
    const [now] = assets;
    // Keep a logo from a source; retry if it was only drawn for lack of one.
    if (now && (known === null || now.linkUrl !== null)) outcome.logos[name] = `${now.source} (kept)`;
    else {
      const found = (known && (await linked(known, services, signal, outcome.troubles))) || (await drawn(name));
      await keep(run, services, id, found);
      outcome.logos[name] = found.source;
    }
    await progress((index + 1) / companies.length, name);
  }
  return { logos: outcome.logos, troubles: [...outcome.troubles] };
}

async function linked(
  domain: string,
  { logos }: LogosServices,
  signal: AbortSignal,
  troubles: Set<string>,
): Promise<Found | null> {
  for (const source of logos) {
    try {
      const linkUrl = await source.find(domain, signal);
      if (linkUrl !== null) return { source: source.name, linkUrl };
    } catch (error) {
      if (!(error instanceof LogoSourceFailed)) throw error;
      troubles.add(error.message);
    }
  }
  return null;
}

async function drawn(name: string): Promise<Found> {
  const icon = await findSimpleIcon(name);
  const clean = icon && sanitized(icon);
  if (clean) return { source: 'simple_icons', image: svgImage(name, clean, 24, 24) };
  const { svg, width, height } = await drawWordmark(name);
  return { source: 'wordmark', image: svgImage(name, svg, width, height) };
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

/** One logo per company: a new one replaces the old. */
async function keep(run: PipelineRun, { storage }: LogosServices, companyId: string, found: Found): Promise<void> {
  const stored = 'image' in found ? await storeImage(storage, run.userId, found.image) : null;
  await run.transaction((db) =>
    editGraph(db, { userId: run.userId }, async () => {
      const { source } = found;
      const content = stored
        ? { assetId: await keepAsset(db, run.userId, stored), linkUrl: null }
        : { assetId: null, linkUrl: 'linkUrl' in found ? found.linkUrl : null };
      await db.companyAsset.deleteMany({ where: { companyId, source: { not: source } } });
      await db.companyAsset.upsert({
        where: { companyId_source: { companyId, source } },
        create: { tenantId: run.tenantId, companyId, source, ...content },
        update: content,
      });
    }),
  );
}

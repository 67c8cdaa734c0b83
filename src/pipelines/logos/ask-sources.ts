import { certainDomain } from '../../domain/logos/certain-domain.ts';
import type { Db } from '../../services/database/prisma.ts';
import { editGraph } from '../../services/graph/edit-graph.ts';
import { type LogoSource, LogoSourceFailed } from '../../services/logos/logo-sources.ts';
import type { PipelineRun } from '../kit/pipeline-run.ts';
import type { Employer } from './find-logos.ts';

interface Sources {
  sources: LogoSource[];
  signal: AbortSignal;
  /** Failures are added here. */
  troubles: Set<string>;
}

/**
 * Links the logo of the first service that has one. Each company and domain is looked up once, also by concurrent runs: a run
 * claims the lookup first. A failed lookup is left to the next run.
 *
 * @returns the name of the service; null if no service has the logo, or another run is asking
 */
export async function askSources(run: PipelineRun, company: Employer, sources: Sources): Promise<string | null> {
  const domain = certainDomain(company);
  const now = company.assets.find(({ linkUrl }) => linkUrl !== null);
  if (domain === null) {
    if (now) await unlink(run, company.id);
    return null;
  }
  if (now) return `${now.source} (kept)`;
  if (sources.sources.length === 0 || !(await claim(run, company.id, domain))) return null;
  const answer = await ask(domain, sources);
  return run.transaction((db) => settle(db, run, { companyId: company.id, domain, answer }));
}

type Answer = { source: string; linkUrl: string } | 'none' | 'failed';

async function ask(domain: string, { sources, signal, troubles }: Sources): Promise<Answer> {
  let outcome: Answer = 'none';
  for (const source of sources) {
    try {
      const linkUrl = await source.find(domain, signal);
      if (linkUrl !== null) return { source: source.name, linkUrl };
    } catch (error) {
      if (!(error instanceof LogoSourceFailed)) throw error;
      troubles.add(error.message);
      outcome = 'failed';
    }
  }
  return outcome;
}

/** False if the domain has been looked up already, or a live run is doing it. */
async function claim(run: PipelineRun, companyId: string, domain: string): Promise<boolean> {
  const claimed = await run.transaction(
    (db) => db.$queryRaw<unknown[]>`
      insert into logo_lookups (company_id, tenant_id, domain, run_id)
      values (${companyId}::uuid, ${run.tenantId}::uuid, ${domain}, ${run.runId}::uuid)
      on conflict (company_id) do update set domain = excluded.domain, run_id = excluded.run_id
      where logo_lookups.domain <> excluded.domain or logo_lookups.run_id = excluded.run_id
        or (logo_lookups.run_id is not null and not exists (
          select 1 from pipeline_runs where id = logo_lookups.run_id and status in ('queued', 'running')))
      returning company_id`,
  );
  return claimed.length > 0;
}

/** Stores the answer, unless the domain has changed in the meantime. */
async function settle(
  db: Db,
  run: PipelineRun,
  { companyId, domain, answer }: { companyId: string; domain: string; answer: Answer },
): Promise<string | null> {
  const mine = { companyId, domain, runId: run.runId };
  if (answer === 'failed') {
    await db.logoLookup.deleteMany({ where: mine });
    return null;
  }
  const { count } = await db.logoLookup.updateMany({ where: mine, data: { runId: null } });
  if (answer === 'none' || count === 0) return null;
  const { source, linkUrl } = answer;
  await editGraph(db, { userId: run.userId }, () =>
    db.companyAsset.upsert({
      where: { companyId_source: { companyId, source } },
      create: { tenantId: run.tenantId, companyId, source, linkUrl },
      update: { assetId: null, linkUrl },
    }),
  );
  return source;
}

/** Removes a link that was found by a domain that isn't certain. */
async function unlink(run: PipelineRun, companyId: string): Promise<void> {
  await run.transaction((db) =>
    editGraph(db, { userId: run.userId }, async () => {
      await db.companyAsset.deleteMany({ where: { companyId, linkUrl: { not: null } } });
      await db.logoLookup.deleteMany({ where: { companyId } });
    }),
  );
}

import { Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { SITE } from './operations.ts';
import { Publish } from './publish.tsx';
import { SiteAddress } from './site-address.tsx';
import { SiteDesigns } from './site-designs.tsx';
import { SitePrivacy } from './site-privacy.tsx';
import { SiteVersions } from './site-versions.tsx';
import { FoldableList } from './foldable-list.tsx';

/** Design, address and who may see it; publishing with what it changes; every version. */
export function Site() {
  const { data, problem } = useQuery(SITE, {});
  if (!data) return <Waiting problem={problem}>Fetching your site…</Waiting>;
  const { site, siteVersions } = data;
  return (
    <Page title="Site" intro="Design and content change for others when you publish. Who may see it changes at once.">
      <section className="card lift" aria-label="Publishing">
        <Publish site={site} />
        <FoldableList title="What publishing changes" lines={site.changes} />
        <FoldableList title="Left out until you accept it" lines={site.leftOut} />
      </section>
      <SiteDesigns site={site} />
      <SiteAddress key={site.slug} site={site} />
      <SitePrivacy site={site} />
      <SiteVersions liveId={site.liveVersion?.id ?? null} versions={siteVersions.edges.map(({ node }) => node)} />
    </Page>
  );
}

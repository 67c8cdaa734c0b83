import { t } from '../app/messages.tsx';
import { Page, Waiting } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { SITE } from './operations.ts';
import { PageEditor } from './page-editor.tsx';
import { Publish } from './publish.tsx';
import { SiteAddress } from './site-address.tsx';
import { SiteDesigns } from './site-designs.tsx';
import { SiteLanguages } from './site-languages.tsx';
import { SitePrivacy } from './site-privacy.tsx';
import { SiteSections } from './site-sections.tsx';
import { SiteVersions } from './site-versions.tsx';
import { FoldableList } from './foldable-list.tsx';

/** Publishing, design, address, privacy and versions. */
export function Site() {
  const { data, problem } = useQuery(SITE, {});
  if (!data) return <Waiting problem={problem}>{t('site.loading')}</Waiting>;
  const { careerGraph, site, siteVersions } = data;
  return (
    <Page title={t('site.title')} intro={t('site.intro')}>
      <section className="card lift" aria-label={t('site.publishing')}>
        <Publish site={site} />
        <FoldableList title={t('site.changes')} lines={site.changes} />
        <FoldableList title={t('site.leftOut')} lines={site.leftOut} />
      </section>
      <SiteDesigns site={site} />
      <PageEditor site={site} />
      <SiteSections navigation={careerGraph.navigation} completeness={careerGraph.completeness} />
      <SiteAddress key={site.slug} site={site} />
      <SiteLanguages site={site} />
      <SitePrivacy site={site} />
      <SiteVersions liveId={site.liveVersion?.id ?? null} versions={siteVersions.edges.map(({ node }) => node)} />
    </Page>
  );
}

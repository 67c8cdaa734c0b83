import { checkSite } from '../domain/site/check-site.ts';
import { describeChanges } from '../domain/site/describe-changes.ts';
import { PERSON_FIELDS } from '../domain/site/site-snapshot.ts';
import { suggestSlug } from '../domain/site/slug.ts';
import { themeOf } from '../domain/site/themes.ts';
import type { Context, Viewer } from '../schema/context.ts';
import type { Site } from '../schema/site/site.ts';
import { readLiveSnapshot, readSiteDraft } from '../services/site/read-site-draft.ts';
import { signSiteLink } from '../services/site/site-link.ts';

/** The viewer's site and what publishing it now would mean. */
export async function viewSite({ db, viewer, uploads, sitesUrl }: Context & { viewer: Viewer }): Promise<Site> {
  const { userId, tenantId } = viewer;
  const { publicUrl, secret } = uploads();
  const { settings, graph, snapshot, leftOut } = await readSiteDraft(db, userId);
  const live = await readLiveSnapshot(db, settings);
  return {
    slug: settings.slug,
    suggestedSlug: settings.slug ?? suggestSlug(snapshot),
    url: settings.slug === null ? null : `${sitesUrl()}/${settings.slug}`,
    unlistedUrl: `${publicUrl}/s/${signSiteLink(secret, { userId, tenantId, versionId: null, renewals: settings.linkRenewals, expiresAt: null })}`,
    theme: themeOf(settings.theme),
    color: settings.color,
    visibility: settings.visibility,
    indexable: settings.indexable,
    offersResume: settings.offersResume,
    offersContact: settings.offersContact,
    language: snapshot.language,
    secondLanguage: settings.secondLanguage,
    secondUrl:
      settings.slug === null || !snapshot.second ? null : `${sitesUrl()}/${settings.slug}/${snapshot.second.language}`,
    separatesLanguages: settings.separatesLanguages,
    visibleFields: PERSON_FIELDS.filter((field) => settings.visibleFields.includes(field)),
    liveVersionId: settings.publishedVersionId,
    changes: describeChanges(live, snapshot),
    leftOut,
    problems: checkSite(snapshot, graph, settings.visibleFields),
  };
}

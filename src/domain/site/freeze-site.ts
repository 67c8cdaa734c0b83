import {
  type AchievementNode,
  bestAchievements,
  type CareerGraph,
  type ExperienceNode,
  type PlacementNode,
  type StoryNode,
} from '../career-graph/career-graph.ts';
import { withoutOpenQuestions } from '../career-graph/without-open-questions.ts';
import { achievementsVariant } from '../completeness/content-variant.ts';
import { visibleText } from '../export/export-text.ts';
import { currentText } from '../story/grounded-text.ts';
import { currentHeadline, knownFacts } from '../story/known-facts.ts';
import { partLeaningStart, publishedValue } from '../story/published-words.ts';
import { publishableWords, statementFacts, type StatementFacts } from '../story/statement-words.ts';
import { markStory } from '../story/stale-words.ts';
import type { StoryFieldName } from '../story/story-field.ts';
import { normalizeTitle } from '../timeline/normalize-title.ts';
import { safeHref } from '../text/web-address.ts';
import { currentNavigation } from './current-navigation.ts';
import { describeLeftOut, isSaid, isUnaccepted } from './describe-left-out.ts';
import { freezeAsset } from './freeze-asset.ts';
import { freezeSections } from './freeze-sections.ts';
import { namedLink } from './safe-link.ts';
import { inTwoLanguages, type SecondLanguage } from './second-language.ts';
import type { PersonField, SiteImage, SiteRole, SiteSnapshot, SiteStatement } from './site-snapshot.ts';
import { countWording } from './count-wording.ts';
import { tellingFigure } from './telling-figure.ts';
import type { SiteTheme } from './themes.ts';

export interface FreezeSettings {
  theme: SiteTheme;
  /** `#rrggbb`; null for the design's own colors. */
  color: string | null;
  /** ISO 639-1 */
  language: string;
  visibleFields: readonly string[];
  /** Null without a second language. */
  second?: SecondLanguage | null;
  /** The graph is that of the sample. */
  isSample: boolean;
}

const MAX_HIGHLIGHTS: Record<string, number> = { grid6: 6, grid4: 4, list3: 3, single: 1 };

/**
 * A snapshot of the site's public, accepted content. All decisions about what to show are made here, none in the renderer.
 * `leftOut` lists for the owner what is still waiting for review.
 */
export function freezeSite(
  stored: CareerGraph,
  settings: FreezeSettings,
): { snapshot: SiteSnapshot; leftOut: string[] } {
  // Publishing compares the story with its facts once more, whatever marks are stored.
  const open = withoutOpenQuestions(stored);
  const graph = { ...open, story: open.story && withMarks(open.story, open) };
  const compared = statementFacts(graph);
  const statements = graph.experiences
    .flatMap(({ achievements }) => achievements)
    .flatMap((one) => freezeStatement(one, compared));
  const known = new Set(statements.map(({ id }) => id));
  const variants = new Map(graph.completeness.map(({ section, variant }) => [section, variant]));
  const hasAchievements = (variants.get('achievements') ?? 'hidden') !== 'hidden';
  const highlights = hasAchievements ? chooseHighlights(graph, statements) : [];
  if (hasAchievements) variants.set('achievements', achievementsVariant(highlights.length));
  const person = freezePerson(graph, settings);
  const story = freezeStory(graph, settings, person.summary);
  const skills = freezeSkills(graph, known);
  const roles = freezeRoles(graph);
  const education = freezeEducation(graph);
  const hasContent = {
    story: story !== null && hasText(story),
    achievements: highlights.length > 0,
    timeline: roles.length + education.length > 0,
    skills: skills.length > 0,
    logos: graph.companies.length > 0,
  };
  const sections = currentNavigation(graph, settings.language)
    .filter(({ section }) => hasContent[section])
    .map(({ section, label }) => ({ section, label, variant: variants.get(section) ?? 'list' }));
  const imageAt = (wanted: PlacementNode['slot']) => freezeImage(graph.placements.find(({ slot }) => slot === wanted));
  const hero = imageAt('hero');
  const snapshot: SiteSnapshot = {
    format: 1,
    theme: settings.theme,
    ...(settings.color !== null && { color: settings.color }),
    language: settings.language,
    graphVersion: graph.version,
    person,
    sections,
    hero: {
      variant: hero ? 'photo' : (variants.get('images') ?? 'hidden') === 'gradient' ? 'gradient' : 'monogram',
      image: hero,
    },
    pictures: freezePictures(imageAt),
    statements,
    highlights,
    companies: graph.companies.map(({ id, name, website, siteLogo }) => ({
      id,
      name,
      website: website === null ? null : safeHref(website),
      logo: freezeLogo(siteLogo),
    })),
    roles,
    education,
    skills,
    story,
    certifications: graph.certifications
      .filter((one) => !isUnaccepted(one))
      .map(({ name, issuer, date, url, expires }) => ({
        ...{ name, issuer, date, expires },
        url: url === null ? null : safeHref(url),
      })),
    languages: graph.languages.filter((one) => !isUnaccepted(one)).map(({ name, fluency }) => ({ name, fluency })),
    otherSections: freezeSections(graph.sections.filter((one) => !isUnaccepted(one))),
    wording: countWording(graph, { statements, story }),
    ...(settings.isSample ? { isSample: true as const } : {}),
  };
  const { language, second } = settings;
  const both =
    second && second.language !== language ? inTwoLanguages(snapshot, graph, second) : { snapshot, leftOut: [] };
  const visibleOnly = (_key: string, value: unknown) => (typeof value === 'string' ? visibleText(value) : value);
  return {
    snapshot: JSON.parse(JSON.stringify(both.snapshot), visibleOnly) as SiteSnapshot,
    leftOut: [...describeLeftOut(graph, snapshot), ...both.leftOut],
  };
}

/**
 * The statements to repeat as highlights, best first: those with a figure to show large. One without would say again, word for word, what its
 * role says, so it is repeated only if the owner decided to show the section.
 */
function chooseHighlights(graph: CareerGraph, statements: SiteStatement[]): string[] {
  const isWanted = graph.navigation.some(
    ({ section, shown, editedFields }) => section === 'achievements' && shown && editedFields.includes('shown'),
  );
  const repeatable = new Set(statements.filter(({ figure }) => isWanted || figure !== null).map(({ id }) => id));
  const chosen = bestAchievements(graph, null)
    .toSorted((a, b) => displayRank(a) - displayRank(b))
    .map(({ id }) => id)
    .filter((id) => repeatable.has(id));
  return chosen.slice(0, MAX_HIGHLIGHTS[achievementsVariant(chosen.length)]);
}

const withMarks = (story: StoryNode, graph: CareerGraph) => ({
  ...story,
  fields: markStory(story.fields, knownFacts(graph)),
});

/** Sort key: ranked statements first, in rank order, then those with numbers, then the rest in their order. */
function displayRank({ ranked, metrics }: AchievementNode): number {
  return ranked ? ranked.position - 1_000_000 : metrics.length > 0 ? 0 : 1;
}

function freezeStatement(achievement: AchievementNode, compared: StatementFacts): SiteStatement[] {
  const { id, isPlaceholder, provenance, metrics, experienceId } = achievement;
  // Accepting a placeholder turns it into a normal statement, so any remaining placeholder is unaccepted.
  if (isPlaceholder || (provenance === 'industry_template' && isUnaccepted(achievement))) return [];
  const text = publishableWords(achievement, compared, { isRaw: isUnaccepted(achievement) });
  return text === null ? [] : [{ id, text, figure: tellingFigure(metrics, text), roleId: experienceId }];
}

function freezePerson(graph: CareerGraph, { visibleFields }: FreezeSettings): SiteSnapshot['person'] {
  const { profile } = graph;
  const shown = (field: PersonField) => visibleFields.includes(field);
  return {
    // `checkSite` refuses to publish a site without a name.
    name: profile.name ?? '',
    headline: shown('headline') ? currentHeadline(graph) : null,
    summary: shown('summary') ? currentText(profile.summary, profile.summaryBasis, knownFacts(graph)) : null,
    location: shown('location') ? profile.location : null,
    email: shown('email') ? profile.email : null,
    phone: shown('phone') ? profile.phone : null,
    links: shown('links')
      ? profile.links.flatMap((link) => namedLink(link) ?? []).filter(({ href }) => !href.startsWith('mailto:'))
      : [],
  };
}

/** What the lead of the page says already is not said again. */
function freezeStory(
  { story, profile }: CareerGraph,
  { visibleFields }: FreezeSettings,
  lead: string | null,
): SiteSnapshot['story'] {
  if (!story) return null;
  const isNew = (text: string) => !isSaid(text, lead);
  const open = <Field extends StoryFieldName>(field: Field) => {
    const trust = story.fields[field];
    const value = story[field];
    if (trust === undefined || value === null) return value;
    return isUnaccepted(trust) ? null : (publishedValue(field, value, trust) as (typeof story)[Field] | null);
  };
  const newOf = (text: string | null) => (text !== null && isNew(text) ? text : null);
  const opener = newOf(open('opener'));
  const quote = newOf(open('quote'));
  const paragraphs = open('paragraphs') ?? [];
  const callToAction = open('callToAction');
  const target = callToAction && safeHref(callToAction.href);
  // The call to action must not reveal a hidden email address.
  const revealsEmail =
    target?.startsWith('mailto:') === true &&
    target.includes(profile.email ?? '\0') &&
    !visibleFields.includes('email');
  const frozen = {
    opener,
    paragraphs: (opener === null && story.opener !== null ? partLeaningStart(paragraphs).rest : paragraphs).filter(
      isNew,
    ),
    quote: quote === null ? null : { text: quote, attribution: story.quoteAttribution },
    purpose: newOf(open('purpose')),
    callToAction: callToAction && target && !revealsEmail ? { label: callToAction.label, href: target } : null,
  };
  return hasText(frozen) || frozen.callToAction !== null ? frozen : null;
}

const hasText = ({ opener, paragraphs, quote, purpose }: NonNullable<SiteSnapshot['story']>) =>
  opener !== null || paragraphs.length > 0 || quote !== null || purpose !== null;

/** One group per skill offer, followed by skills without an offer under their own category. */
function freezeSkills(graph: CareerGraph, known: Set<string>): SiteSnapshot['skills'] {
  const { skills, skillOffers } = graph;
  const facts = knownFacts(graph);
  const offered = new Set(skillOffers.flatMap((offer) => offer.skills.map(({ id }) => id)));
  const groups = skillOffers.map((offer) => ({
    category: offer.category,
    offer: isUnaccepted(offer) ? null : withoutSkillList(currentText(offer.text, offer.basis, facts), offer.skills),
    names: offer.skills.map(({ name }) => name),
    proofIds: offer.proofs.map(({ id }) => id).filter((id) => known.has(id)),
  }));
  // Skills added after the offers were made join the group with their heading.
  for (const { category, name } of skills.filter(({ id }) => !offered.has(id))) {
    const group = groups.find((one) => one.category === (category ?? ''));
    if (group) group.names.push(name);
    else groups.push({ category: category ?? '', offer: null, names: [name], proofIds: [] });
  }
  return groups.filter(({ names }) => names.length > 0);
}

/** The page shows an offer next to the list of its skills, so drop a leading repetition of that list. */
function withoutSkillList(text: string | null, skills: CareerGraph['skills']): string | null {
  const list = skills.map(({ name }) => name).join(', ');
  if (text === null || !text.startsWith(list)) return text;
  const [, rest] = /^(?: — (.+)|\.?)$/su.exec(text.slice(list.length)) ?? [null, text];
  return rest ?? null;
}

/** In the timeline's order, or by start date if the timeline does not have all roles yet. */
function freezeRoles({ experiences, timeline }: CareerGraph): SiteRole[] {
  const entries = new Map(timeline.map((entry, index) => [entry.experienceId, { ...entry, index }]));
  const isComplete = experiences.every(({ id }) => entries.has(id));
  const since = ({ current, start }: ExperienceNode) => `${current ? 1 : 0}${start ?? ''}`;
  return experiences
    .toSorted((a, b) =>
      isComplete
        ? (entries.get(a.id)?.index ?? 0) - (entries.get(b.id)?.index ?? 0)
        : timeline.length === 0
          ? 0
          : since(b).localeCompare(since(a)),
    )
    .map((role) => ({
      id: role.id,
      // Normalized here, because the timeline's copy may be older than an edit of the title.
      title: role.title === null ? null : normalizeTitle(role.title).title,
      company: role.company?.name ?? null,
      location: role.location,
      start: role.start,
      end: role.end,
      current: role.current,
      lane: entries.get(role.id)?.lane ?? 0,
    }));
}

function freezeEducation({ education }: CareerGraph): SiteSnapshot['education'] {
  return education
    .filter((one) => !isUnaccepted(one))
    .map(({ id, degree, field, institution, start, end }) => ({
      id,
      degree: degree !== null && field !== null && !degree.includes(field) ? `${degree}, ${field}` : (degree ?? field),
      institution,
      start,
      end,
    }));
}

function freezeImage(placement: PlacementNode | undefined): SiteImage | null {
  if (!placement) return null;
  const { asset, crop, gradient } = placement;
  return freezeAsset(asset, { crop, gradient });
}

/** Images further down the page, for those sections that have one. */
function freezePictures(
  imageAt: (slot: PlacementNode['slot']) => SiteImage | null,
): Required<SiteSnapshot>['pictures'] {
  const [achievements, timeline, record] = [
    imageAt('achievements_general_main'),
    imageAt('achievements_career_main'),
    imageAt('certifications_bg'),
  ];
  return { ...(achievements && { achievements }), ...(timeline && { timeline }), ...(record && { record }) };
}

/**
 * Stored brand logos only. A wordmark just repeats the name, which the page sets in its own font. Logos that may only be linked
 * are left out, because a visitor's browser must not contact other servers.
 */
function freezeLogo(logo: CareerGraph['companies'][number]['siteLogo']): SiteImage | null {
  if (!logo?.asset || logo.asset.width === null || logo.asset.height === null) return null;
  const { id, checksum, mediaType, width, height } = logo.asset;
  return { assetId: id, checksum, mediaType, width, height, crop: null, gradient: null };
}

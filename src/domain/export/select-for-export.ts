import type { AchievementNode, CareerGraph, ProfileNode, SkillNode } from '../career-graph/career-graph.ts';
import { withoutOpenQuestions } from '../career-graph/without-open-questions.ts';
import type { Provenance } from '../career-graph/provenance.ts';
import { currentRewrite, isRewriteStale } from '../rewriting/shown-statement.ts';
import { currentText } from '../story/grounded-text.ts';
import { currentHeadline, knownFacts } from '../story/known-facts.ts';
import {
  descriptionFacts,
  markStatement,
  publishableWords,
  statementFacts,
  type StatementFacts,
} from '../story/statement-words.ts';
import { staleWordsIn } from '../story/stale-in-graph.ts';
import { replaceSentences } from '../story/replace-sentences.ts';
import { sectionsOf } from './export-sections.ts';
import { exportLine, exportLines, exportText } from './export-text.ts';
import type {
  ExportExperience,
  ExportPersonDetails,
  ExportResume,
  ExportSkillGroup,
  LeftOut,
} from './export-resume.ts';

/** `original`: the owner's own words throughout. `polished`: rewrites, where they may be shown. */
export type Wording = 'polished' | 'original';

/** Profile fields that can be hidden; all others are always shown. */
export type HideableField = 'email' | 'phone' | 'location' | 'summary' | 'links';

export interface ExportChoices {
  wording: Wording;
  /** Profile fields to hide in this export. */
  hiddenFields: readonly HideableField[];
  language: string | null;
  changedAt: Date;
}

interface Trusted {
  provenance: Provenance;
  requiresReview: boolean;
}

/** The owner's own words are shown even if the parser was unsure about them. Generated content has to be accepted first. */
const isUnaccepted = ({ provenance, requiresReview }: Trusted) => requiresReview && provenance !== 'user_provided';

/**
 * The one place that decides what an export contains. Rejected statements are not in the career graph. Placeholders and content
 * added by a model are left out until the owner accepts them, and sections hidden by completeness stay hidden. Roles are never
 * hidden: they are the resume.
 */
export function selectForExport(
  stored: CareerGraph,
  { wording, hiddenFields, language, changedAt }: ExportChoices,
): { resume: ExportResume; leftOut: LeftOut } {
  const graph = withoutOpenQuestions(stored);
  const stale = staleWordsIn(graph).map(({ text }) => text);
  const leftOut: LeftOut = { placeholders: 0, unaccepted: 0, hiddenSections: [], stale };
  const compared = statementFacts(graph);
  const inDescriptions = descriptionFacts(graph);
  const described = (text: string | null) => exportText(currentDescription(text, inDescriptions));
  const accepted = <Row extends Trusted>(rows: Row[]) => {
    const kept = rows.filter((row) => !isUnaccepted(row));
    leftOut.unaccepted += rows.length - kept.length;
    return kept;
  };
  const isHidden = (section: string) => {
    const hidden = graph.completeness.some((one) => one.section === section && one.variant === 'hidden');
    if (hidden) leftOut.hiddenSections.push(section);
    return hidden;
  };
  const hidesAchievements = isHidden('achievements');
  const hidesSkills = isHidden('skills');
  const { profile } = graph;
  const isProfileShown = !isUnaccepted(profile);
  const own = (field: HideableField | 'name' | 'headline') =>
    isProfileShown && !(hiddenFields as readonly string[]).includes(field);
  const resume: ExportResume = {
    name: own('name') ? exportLine(profile.name) : null,
    headline: own('headline') ? exportLine(currentHeadline(graph)) : null,
    email: own('email') ? exportLine(profile.email) : null,
    phone: own('phone') ? exportLine(profile.phone) : null,
    location: own('location') ? exportLine(profile.location) : null,
    summary: own('summary') ? exportText(currentText(profile.summary, profile.summaryBasis, knownFacts(graph))) : null,
    links: own('links') ? exportLines(profile.links) : [],
    details: detailsOf(profile, own),
    experiences: accepted(graph.experiences).map((one): ExportExperience => ({
      title: exportLine(one.title),
      company: exportLine(one.company?.name ?? null),
      companyWebsite: exportLine(one.company?.website ?? null),
      start: one.start,
      end: one.end,
      current: one.current,
      location: exportLine(one.location),
      description: described(one.description),
      statements: hidesAchievements
        ? []
        : one.achievements
            .map((each) => statementOf(each, { wording, compared }, leftOut))
            .filter((text) => text !== null),
      url: exportLine(one.url),
      companyDescription: exportLine(one.companyDescription),
    })),
    education: accepted(graph.education).map((one) => ({
      institution: exportLine(one.institution),
      degree: exportLine(one.degree),
      field: exportLine(one.field),
      start: one.start,
      end: one.end,
      current: one.current,
      location: exportLine(one.location),
      score: exportLine(one.score),
      description: described(one.description),
      url: exportLine(one.url),
      courses: exportLines(one.courses),
    })),
    skills: hidesSkills ? [] : groupSkills(accepted(graph.skills)),
    certifications: accepted(graph.certifications).flatMap(({ name, issuer, date, url, number, expires }) => {
      const shown = exportLine(name);
      const lines = { issuer: exportLine(issuer), url: exportLine(url), number: exportLine(number) };
      return shown === null ? [] : [{ name: shown, ...lines, date, expires }];
    }),
    languages: accepted(graph.languages).flatMap(({ name, fluency }) => {
      const shown = exportLine(name);
      return shown === null ? [] : [{ name: shown, fluency: exportLine(fluency) }];
    }),
    sections: sectionsOf(accepted(graph.sections)),
    language,
    changedAt,
  };
  return { resume, leftOut };
}

function detailsOf(profile: ProfileNode, own: (field: 'location' | 'links') => boolean): ExportPersonDetails | null {
  const [place, links] = [own('location'), own('links')];
  if (!place && !links) return null;
  const { website, accounts } = profile;
  const parts = [profile.city, profile.region, profile.countryCode];
  // The owner may have edited the location since.
  const isSame = parts.filter((part) => part !== null).join(', ') === (profile.location ?? '');
  const part = (text: string | null) => (place && isSame ? exportLine(text) : null);
  return {
    image: links ? exportLine(profile.image) : null,
    website: links && website !== null && profile.links.includes(website) ? exportLine(website) : null,
    accounts: links ? accounts.filter(({ url }) => url === null || profile.links.includes(url)) : [],
    address: part(profile.address),
    postalCode: part(profile.postalCode),
    city: part(profile.city),
    region: part(profile.region),
    countryCode: part(profile.countryCode),
  };
}

function currentDescription(text: string | null, compared: StatementFacts): string | null {
  if (text === null) return null;
  const sentences = markStatement(text, compared);
  return replaceSentences({ value: text, sentences }, ({ stale }) => (stale === null ? null : [])).value as
    | string
    | null;
}

function statementOf(
  achievement: AchievementNode,
  { wording, compared }: { wording: Wording; compared: StatementFacts },
  leftOut: LeftOut,
): string | null {
  if (achievement.isPlaceholder) {
    leftOut.placeholders += 1;
    return null;
  }
  if (isRewriteStale(achievement)) leftOut.unaccepted += 1;
  const isRewriteOpen = currentRewrite(achievement) !== null && isUnaccepted(achievement);
  if (isRewriteOpen) leftOut.unaccepted += 1;
  // Every statement but a placeholder has the owner's own words; they replace a rewrite that is not accepted yet.
  const isRaw = wording === 'original' || isRewriteOpen;
  return exportLine(publishableWords(achievement, compared, { isRaw }));
}

function groupSkills(skills: SkillNode[]): ExportSkillGroup[] {
  const groups = new Map<string, ExportSkillGroup>();
  for (const { name, category, level } of skills) {
    const shown = exportLine(name);
    if (shown === null) continue;
    const title = exportLine(category);
    const group = groups.get(title ?? '') ?? { name: title, skills: [] };
    group.skills.push({ name: shown, level: exportLine(level) });
    groups.set(title ?? '', group);
  }
  return [...groups.values()];
}

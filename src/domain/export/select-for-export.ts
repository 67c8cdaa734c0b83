import type { AchievementNode, CareerGraph, SkillNode } from '../career-graph/career-graph.ts';
import type { Provenance } from '../career-graph/provenance.ts';
import { exportLine, exportText } from './export-text.ts';
import type { ExportExperience, ExportResume, ExportSkillGroup, LeftOut } from './export-resume.ts';

/** `original`: the person's own words throughout. `polished`: rewrites that may be shown. */
export type Wording = 'polished' | 'original';

/** Profile fields that can be kept from readers; all others are always shown. */
export type HideableField = 'email' | 'phone' | 'location' | 'summary' | 'links';

export interface ExportChoices {
  wording: Wording;
  /** Profile fields that this reader must not see. */
  hiddenFields: readonly HideableField[];
  language: string | null;
  changedAt: Date;
}

interface Trusted {
  provenance: Provenance;
  requiresReview: boolean;
}

/** What a person has said themselves is theirs to show, also where the reader was not sure; what was made for them they must accept first. */
const isUnaccepted = ({ provenance, requiresReview }: Trusted) => requiresReview && provenance !== 'user_provided';

/**
 * The one place that decides what of a graph leaves the house. Rejected statements are in no graph; placeholders and what a model
 * added are left out until their owner has accepted them, and sections stay hidden that completeness hides. Roles are never
 * hidden: they are the resume.
 */
export function selectForExport(
  graph: CareerGraph,
  { wording, hiddenFields, language, changedAt }: ExportChoices,
): { resume: ExportResume; leftOut: LeftOut } {
  const leftOut: LeftOut = { placeholders: 0, unaccepted: 0, hiddenSections: [] };
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
    headline: own('headline') ? exportLine(profile.headline) : null,
    email: own('email') ? exportLine(profile.email) : null,
    phone: own('phone') ? exportLine(profile.phone) : null,
    location: own('location') ? exportLine(profile.location) : null,
    summary: own('summary') ? exportText(profile.summary) : null,
    links: own('links') ? profile.links.map(exportLine).filter((link) => link !== null) : [],
    experiences: accepted(graph.experiences).map((one): ExportExperience => ({
      title: exportLine(one.title),
      company: exportLine(one.company?.name ?? null),
      companyWebsite: exportLine(one.company?.website ?? null),
      start: one.start,
      end: one.end,
      current: one.current,
      location: exportLine(one.location),
      description: exportText(one.description),
      statements: hidesAchievements
        ? []
        : one.achievements.map((each) => statementOf(each, wording, leftOut)).filter((text) => text !== null),
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
      description: exportText(one.description),
    })),
    skills: hidesSkills ? [] : groupSkills(accepted(graph.skills)),
    certifications: accepted(graph.certifications).flatMap(({ name, issuer, date, url }) => {
      const shown = exportLine(name);
      return shown === null ? [] : [{ name: shown, issuer: exportLine(issuer), date, url: exportLine(url) }];
    }),
    languages: accepted(graph.languages).flatMap(({ name, fluency }) => {
      const shown = exportLine(name);
      return shown === null ? [] : [{ name: shown, fluency: exportLine(fluency) }];
    }),
    language,
    changedAt,
  };
  return { resume, leftOut };
}

function statementOf(achievement: AchievementNode, wording: Wording, leftOut: LeftOut): string | null {
  if (achievement.isPlaceholder) {
    leftOut.placeholders += 1;
    return null;
  }
  const { impactStatement } = achievement;
  const isRewriteOpen = impactStatement !== null && isUnaccepted(achievement);
  if (isRewriteOpen) leftOut.unaccepted += 1;
  // A statement that is no placeholder began with the person's own words; they stand in for a rewrite that is not theirs yet.
  const isRaw = wording === 'original' || impactStatement === null || isRewriteOpen;
  return exportLine(isRaw ? achievement.rawText : impactStatement);
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

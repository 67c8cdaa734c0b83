import type { SectionEntryValues } from '../career-graph/section-entry.ts';
import type { ParsedResume } from '../resume/parsed-resume.ts';
import { foldSkill, foldText } from './fold-text.ts';
import { mergeRow, type Reconciliation } from './merge-row.ts';
import {
  certificationReading,
  educationReading,
  languageReading,
  profileReading,
  sectionEntryReading,
  skillReading,
} from './reading.ts';
import { reconcileEntries, type EntryRules } from './reconcile-entries.ts';
import { reconcileExperiences } from './reconcile-experiences.ts';
import { sectionEntryKey, sectionEntryLabel } from './section-entry-key.ts';
import type {
  CertificationColumns,
  EducationColumns,
  LanguageColumns,
  SkillColumns,
  StoredGraph,
} from './stored-graph.ts';

/**
 * Merges one document into the career graph, in place: adds rows, fills in or corrects values, adds evidence. The
 * owner's edits don't change, and merging the same document twice changes nothing.
 */
export function reconcile(
  graph: StoredGraph,
  parsed: ParsedResume,
  context: Reconciliation & { companyIdOf: (name: string) => string },
): void {
  mergeRow(context, graph.profile, {
    entity: 'profile',
    reading: profileReading(parsed.profile),
    position: graph.profile.position,
    label: 'profile',
  });
  reconcileExperiences(context, {
    read: parsed.experiences,
    rows: graph.experiences,
    companyIdOf: context.companyIdOf,
  });
  reconcileEntries(context, SKILL, {
    read: parsed.skills.map((one) => ({
      key: foldSkill(one.name.value),
      label: one.name.value,
      reading: skillReading(one),
    })),
    rows: graph.skills,
  });
  reconcileEntries(context, EDUCATION, {
    read: parsed.education.map((one) => {
      const words = [one.institution?.value ?? '', one.degree?.value ?? '', one.field?.value ?? ''];
      return {
        key: [...words.map(foldText), one.start?.value ?? one.end?.value ?? ''].join('|'),
        label: words.filter((word) => word !== '').join(', '),
        reading: educationReading(one),
      };
    }),
    rows: graph.education,
  });
  reconcileEntries(context, CERTIFICATION, {
    read: parsed.certifications.map((one) => ({
      key: foldText(one.name.value),
      label: one.name.value,
      reading: certificationReading(one),
    })),
    rows: graph.certifications,
  });
  reconcileEntries(context, LANGUAGE, {
    read: parsed.languages.map((one) => ({
      key: foldText(one.name.value),
      label: one.name.value,
      reading: languageReading(one),
    })),
    rows: graph.languages,
  });
  reconcileEntries(context, SECTION_ENTRY, {
    read: parsed.sections.map((one) => {
      const reading = sectionEntryReading(one);
      const said = { ...reading.said, kind: one.kind };
      return { key: sectionEntryKey(said), label: sectionEntryLabel(said), reading };
    }),
    rows: graph.sections,
  });
}

const SKILL: EntryRules<SkillColumns> = { entity: 'skill', blank: { name: '', category: null, level: null } };

const EDUCATION: EntryRules<EducationColumns> = {
  entity: 'education',
  blank: {
    institution: null,
    degree: null,
    field: null,
    location: null,
    start: null,
    end: null,
    current: false,
    score: null,
    description: null,
    url: null,
    courses: [],
  },
  // The same degree at the same school, with corrected or more precise dates.
  alike: ({ reading: { said } }, { columns }) => {
    const isSame = (a: string | null | undefined, b: string | null) => foldText(a ?? '') === foldText(b ?? '');
    return isSame(said.institution, columns.institution) && isSame(said.degree, columns.degree) ? 1 : 0;
  },
};

const CERTIFICATION: EntryRules<CertificationColumns> = {
  entity: 'certification',
  blank: { name: '', issuer: null, date: null, url: null, number: null, expires: null },
};

const LANGUAGE: EntryRules<LanguageColumns> = { entity: 'language', blank: { name: '', fluency: null } };

const SECTION_ENTRY: EntryRules<SectionEntryValues> = {
  entity: 'sectionEntry',
  blank: {
    kind: 'other',
    heading: null,
    title: null,
    organization: null,
    roles: [],
    category: null,
    number: null,
    location: null,
    url: null,
    start: null,
    end: null,
    current: false,
    date: null,
    text: null,
    items: [],
    keywords: [],
  },
  // The same title with a corrected organization or date.
  alike: ({ reading: { said } }, { columns }) => {
    const isSame = (a: string | null | undefined, b: string | null) => foldText(a ?? '') === foldText(b ?? '');
    if (!said.title || said.kind !== columns.kind || !isSame(said.title, columns.title)) return 0;
    return isSame(said.organization, columns.organization) ? 2 : 1;
  },
};

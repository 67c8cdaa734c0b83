import type { ParsedResume } from '../resume/parsed-resume.ts';
import { emptyReport, type ChangeReport } from './change-report.ts';
import { foldSkill, foldText } from './fold-text.ts';
import { emptyPlan, type GraphPlan } from './graph-plan.ts';
import { mergeRow, type Reconciliation } from './merge-row.ts';
import type { SourceDocument } from './merge-reading.ts';
import { certificationReading, educationReading, languageReading, profileReading, skillReading } from './reading.ts';
import { reconcileEntries, type EntryRules } from './reconcile-entries.ts';
import { reconcileExperiences } from './reconcile-experiences.ts';
import type {
  CertificationColumns,
  EducationColumns,
  LanguageColumns,
  SkillColumns,
  StoredGraph,
} from './stored-graph.ts';

export interface ReconcileInput {
  parsed: ParsedResume;
  stored: StoredGraph;
  document: SourceDocument;
  /** No other document of the user's that was read came in later. */
  isNewest: boolean;
  /** Of every company that the resume names, by its name as written. */
  companyIdOf: (name: string) => string;
  newId: () => string;
}

/**
 * What reading a document changes in the graph: rows that are new, values that are filled or corrected, evidence. Nothing that
 * the user edited, nothing that a later document said, and nothing at all when the graph says it already.
 */
export function reconcile(input: ReconcileInput): { plan: GraphPlan; report: ChangeReport } {
  const { parsed, stored, document, isNewest, companyIdOf, newId } = input;
  const plan = emptyPlan();
  const report = emptyReport();
  const context: Reconciliation = { document, isNewest, newId, plan, report };
  const noun = { entity: 'profile', owner: 'profileId' } as const;
  const profile = profileReading(parsed.profile);
  const { position } = stored.profile;
  const { data } = mergeRow(context, noun, { stored: stored.profile, reading: profile, position, label: 'profile' });
  if (Object.keys(data).length > 0) plan.profile = { id: stored.profile.id, data };
  reconcileExperiences(context, { parsed, stored: stored.experiences, companyIdOf });
  reconcileEntries(context, SKILL, {
    read: parsed.skills.map((one) => ({
      key: foldSkill(one.name.value),
      label: one.name.value,
      reading: skillReading(one),
    })),
    stored: stored.skills,
    rows: plan.skills,
    remove: plan.remove.skills,
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
    stored: stored.education,
    rows: plan.education,
    remove: plan.remove.education,
  });
  reconcileEntries(context, CERTIFICATION, {
    read: parsed.certifications.map((one) => ({
      key: foldText(one.name.value),
      label: one.name.value,
      reading: certificationReading(one),
    })),
    stored: stored.certifications,
    rows: plan.certifications,
    remove: plan.remove.certifications,
  });
  reconcileEntries(context, LANGUAGE, {
    read: parsed.languages.map((one) => ({
      key: foldText(one.name.value),
      label: one.name.value,
      reading: languageReading(one),
    })),
    stored: stored.languages,
    rows: plan.languages,
    remove: plan.remove.languages,
  });
  return { plan, report };
}

const SKILL: EntryRules<SkillColumns, 'nameKey'> = {
  entity: 'skill',
  owner: 'skillId',
  keyName: 'nameKey',
  blank: { name: '', category: null, level: null },
  identity: ['name'],
};

const EDUCATION: EntryRules<EducationColumns, 'entryKey'> = {
  entity: 'education',
  owner: 'educationId',
  keyName: 'entryKey',
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
  },
  identity: ['institution', 'degree', 'start', 'end'],
  // The same degree at the same place, whose dates were corrected or are told more precisely.
  alike: ({ reading: { said } }, { columns }) => {
    const isSame = (a: string | null | undefined, b: string | null) => foldText(a ?? '') === foldText(b ?? '');
    return isSame(said.institution, columns.institution) && isSame(said.degree, columns.degree) ? 1 : 0;
  },
};

const CERTIFICATION: EntryRules<CertificationColumns, 'nameKey'> = {
  entity: 'certification',
  owner: 'certificationId',
  keyName: 'nameKey',
  blank: { name: '', issuer: null, date: null, url: null },
  identity: ['name'],
};

const LANGUAGE: EntryRules<LanguageColumns, 'nameKey'> = {
  entity: 'language',
  owner: 'languageId',
  keyName: 'nameKey',
  blank: { name: '', fluency: null },
  identity: ['name'],
};

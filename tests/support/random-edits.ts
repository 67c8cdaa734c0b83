import fc from 'fast-check';
import type { SignedUp } from './run-query.ts';
import { runQuery } from './run-query.ts';
import type { ServerWithWorker } from './server-with-worker.ts';
import { typeName } from './type-name.ts';

/** One action of an owner or a worker. Numbers choose among what exists at that time. */
export interface Step {
  kind: (typeof KINDS)[number];
  pick: number;
  how: number;
}

const KINDS = [
  'updateExperience',
  'updateExperience',
  'addExperience',
  'addAchievement',
  'addAchievement',
  'reviewAchievement',
  'reviewAchievement',
  'reviewStatement',
  'saveEntry',
  'saveEntry',
  'removeEntry',
  'removeEntry',
  'restoreEntry',
  'restoreEntry',
  'updateProfile',
  'updateStory',
  'ingest',
  'removeDocument',
  'restoreDocument',
  'undoMerge',
  'run',
] as const;

export const stepsOf = (length: number) =>
  fc.array(fc.record({ kind: fc.constantFrom(...KINDS), pick: fc.nat(10_000), how: fc.nat(10_000) }), {
    minLength: length,
    maxLength: length,
  });

interface Named {
  id: string;
  editedFields: string[];
}
interface Graph {
  experiences: (Named & { achievements: Named[] })[];
  skills: Named[];
  education: Named[];
  certifications: Named[];
  languages: Named[];
}
interface Look {
  careerGraph: Graph;
  reviewQueue: { id: string; kind: string }[];
  removedEntries: { kind: string; id: string }[];
  documents: { id: string }[];
}
const LOOK = `{ careerGraph { experiences { id editedFields achievements { id editedFields } } skills { id editedFields }
  education { id editedFields } certifications { id editedFields } languages { id editedFields } }
  reviewQueue { id kind } removedEntries { kind id } documents(includeRemoved: true) { id } }`;

/** Mutations with a single argument `input`, by the name of its type. */
const INPUTS: Partial<Record<Step['kind'], string>> = {
  removeEntry: 'EntryInput',
  restoreEntry: 'EntryInput',
  removeDocument: 'DocumentInput',
  restoreDocument: 'DocumentInput',
  undoMerge: 'DocumentInput',
};

/** Executes a step as its owner. Refusals count as success; errors don't. */
export async function doStep(at: ServerWithWorker, user: SignedUp, step: Step): Promise<void> {
  if (step.kind === 'ingest') return void (await at.ingest(user, resume(step)));
  if (step.kind === 'run') return void (await at.run(user, ...pipelineOf(step)));
  const input = inputOf(step, await ask<Look>(at, user, LOOK));
  if (input === null) return;
  const type = INPUTS[step.kind] ?? `${typeName(step.kind)}Input`;
  if (step.kind === 'reviewStatement') return review(at, user, { input, isUndone: step.how % 3 === 0 });
  await ask(at, user, `mutation ($input: ${type}!) { ${step.kind}(input: $input) { __typename } }`, { input });
}

async function review(
  at: ServerWithWorker,
  user: SignedUp,
  { input, isUndone }: { input: object; isUndone: boolean },
): Promise<void> {
  const { done } = await ask<{ done: { undoId?: string | null } }>(
    at,
    user,
    `mutation ($input: ReviewStatementInput!) {
      done: reviewStatement(input: $input) { ... on ReviewStatementSuccess { undoId } } }`,
    { input },
  );
  if (!isUndone || !done.undoId) return;
  const undone = await ask<{ undone: { __typename: string } }>(
    at,
    user,
    'mutation ($id: ID!) { undone: undoReview(input: { id: $id }) { __typename } }',
    { id: done.undoId },
  );
  if (undone.undone.__typename !== 'UndoReviewSuccess') throw new Error(JSON.stringify(undone));
}

async function ask<Data>(at: ServerWithWorker, user: SignedUp, query: string, variables = {}): Promise<Data> {
  const { data, errors } = await runQuery<Data>(at, query, variables, user);
  if (!data || errors) throw new Error(`${query} ${JSON.stringify(variables)}: ${JSON.stringify(errors)}`);
  return data;
}

const from = <Value>(values: readonly Value[], number: number): Value | undefined => values[number % values.length];

const TITLES = ['Lead Analyst', 'Senior Data Engineer', 'Clerk', 'Head of Research', 'Teacher', 'Consultant', null];
const COMPANIES = ['Engine Works, Inc.', 'Looms GmbH', 'Harbour Office', 'Northwind', null];
const DATES = ['2008', '2011-05', '2014-02-03', '2016-01', '2018', '2019-07', '2022-10', '2024', null];
const STATEMENTS = [
  'Cut the time of each report by 40% with SQL and Python',
  'Saved $1.2M a year across the whole company',
  'Taught SQL to 12 colleagues of the department',
  'Kept the archive',
  'Raised income by €300,000 with forecasting',
  'Led a team of 25 engineers on Kubernetes',
  'Answered letters in Excel',
];
const SKILLS = ['SQL', 'Python', 'Excel', 'Kubernetes', 'Forecasting', 'Weaving', 'Leadership'];
const PIPELINES = ['TIMELINE', 'ACHIEVEMENTS', 'SKILLS', 'STORY', 'NAVIGATION', 'BUILD'];

function pipelineOf({ pick, how }: Step): [string, object] {
  const kind = from(PIPELINES, pick) ?? 'BUILD';
  if (kind !== 'ACHIEVEMENTS') return [kind, {}];
  const formula = how % 4 === 0 ? 'weighted_sum_v1' : 'weighted_sum_v2';
  return [kind, how % 3 === 0 ? { formula, targetRole: from(['Data Engineer', 'Teacher'], how) } : { formula }];
}

/** A resume that is partly like the others and partly like none; sometimes it is another person's. */
function resume({ pick, how }: Step): string {
  const role = (at: number) => `${from(TITLES, pick + at) ?? 'Advisor'}
${from(COMPANIES, how + at) ?? 'Own account'}
${2006 + ((pick + 3 * at) % 9)} - ${at === 0 && how % 2 === 0 ? 'Present' : 2015 + ((how + at) % 9)}
- ${from(STATEMENTS, pick + at)}
- ${from(STATEMENTS, how + at + 3)}`;
  const contacts =
    how % 5 === 0
      ? ['Peter Longfellow', 'peter@example.org | https://peter.example.org']
      : ['Ada Byron', 'ada.byron@example.com | https://www.linkedin.com/in/ada'];
  return `${contacts[0]}
${from(['Principal Analyst', 'Data Engineer', 'Teacher'], how)}
${contacts[1]}

Summary
I believe that numbers should be told plainly. ${from(['Machines can weave more than threads.', 'Every table has an author who signs it.'], pick)}

Experience

${role(0)}

${role(1)}

Education
University of London
BSc Mathematics
${2000 + (pick % 5)} - ${2005 + (how % 5)}

Skills
${SKILLS.filter((_, at) => (pick >> at) % 2 === 0).join(', ') || 'Analysis'}
`;
}

function inputOf(
  { kind, pick, how }: Step,
  { careerGraph, reviewQueue, removedEntries, documents }: Look,
): object | null {
  const { experiences, skills, education, certifications, languages } = careerGraph;
  const role = from(experiences, pick);
  const statement = from(
    experiences.flatMap(({ achievements }) => achievements),
    pick,
  );
  switch (kind) {
    case 'updateExperience':
      return role ? { id: role.id, ...roleFields(how), ...(how % 7 === 0 ? { lockedFields: [] } : {}) } : null;
    case 'addExperience':
      return roleFields(how);
    case 'addAchievement':
      return role ? { experienceId: role.id, text: from(STATEMENTS, how) } : null;
    case 'reviewAchievement':
      return statement ? { id: statement.id, ...verdict(how), ...(how % 2 === 0 ? { original: true } : {}) } : null;
    case 'reviewStatement': {
      const item = from(reviewQueue, pick);
      return item ? { id: item.id, ...verdict(how) } : null;
    }
    case 'saveEntry':
      return entry(how, { skills, education, certifications, languages }, pick);
    case 'removeEntry':
      return (
        from(
          [
            ...experiences.map(({ id }) => ({ kind: 'EXPERIENCE', id })),
            ...experiences.flatMap(({ achievements }) => achievements.map(({ id }) => ({ kind: 'ACHIEVEMENT', id }))),
            ...skills.map(({ id }) => ({ kind: 'SKILL', id })),
            ...education.map(({ id }) => ({ kind: 'EDUCATION', id })),
            ...certifications.map(({ id }) => ({ kind: 'CERTIFICATION', id })),
            ...languages.map(({ id }) => ({ kind: 'LANGUAGE', id })),
          ],
          pick,
        ) ?? null
      );
    case 'restoreEntry': {
      const removed = from(removedEntries, pick);
      return removed ? { kind: removed.kind, id: removed.id } : null;
    }
    case 'updateProfile':
      return from(
        [
          { headline: from(['Analyst', 'Teacher of data', null], how) },
          { name: from(['Ada Byron', 'Ada King'], how) },
          { summary: from(['I teach because I believe in tables. Numbers that nobody reads are lost.', null], how) },
          { links: how % 2 === 0 ? [] : ['https://github.com/ada'] },
          { phone: from(['+44 20 7946 0018', null], how), lockedFields: [] },
        ],
        pick,
      ) as object;
    case 'updateStory':
      return from(
        [
          { opener: 'I count.' },
          { quote: null },
          { unlock: ['OPENER', 'QUOTE', 'PARAGRAPHS'] },
          { paragraphs: ['I count.', 'And I weave.'] },
        ],
        how,
      ) as object;
    case 'removeDocument':
    case 'restoreDocument':
    case 'undoMerge': {
      const document = from(documents, pick);
      return document ? { id: document.id } : null;
    }
    case 'ingest':
    case 'run':
      return null;
  }
}

function roleFields(how: number): object {
  const fields = {
    title: from(TITLES, how),
    companyName: from(COMPANIES, how >> 3),
    start: from(DATES, how >> 2),
    end: from(DATES, how >> 5),
    current: how % 2 === 0,
  };
  const names = Object.keys(fields) as (keyof typeof fields)[];
  return Object.fromEntries(names.filter((_, at) => (how >> at) % 3 !== 0).map((name) => [name, fields[name]]));
}

function verdict(how: number): object {
  const action = from(['ACCEPT', 'EDIT', 'REJECT', 'VERIFY'], how);
  return action === 'EDIT' ? { action, text: from(STATEMENTS, how >> 2) } : { action };
}

type Listed = Pick<Graph, 'skills' | 'education' | 'certifications' | 'languages'>;

function entry(how: number, { skills, education, certifications, languages }: Listed, pick: number): object {
  const given = <Value extends object>(list: Named[], value: Value) => {
    const stored = how % 2 === 0 ? from(list, pick) : undefined;
    return stored ? { id: stored.id, ...value } : value;
  };
  switch ((how >> 1) % 4) {
    case 0:
      return given(education, {
        education: { institution: from(COMPANIES, how), degree: 'MSc', start: from(DATES, how) },
      });
    case 1:
      return given(certifications, { certification: { name: `Certificate ${how % 5}`, date: '2019' } });
    case 2:
      return given(languages, { language: { name: from(['French', 'Latin', 'Welsh'], how), fluency: 'fluent' } });
    default:
      return given(skills, {
        skill: { name: from(SKILLS, how), category: from(['Machines', null, 'Craft'], how >> 3) },
      });
  }
}

import { expect, test } from '@jest/globals';
import { DOUBTS } from '../../../src/domain/provenance/doubts.ts';
import { doubtWrapped } from '../../../src/domain/provenance/doubt-wrapped.ts';
import type { Field, ParsedExperience } from '../../../src/domain/resume/parsed-resume.ts';
import { mergeRoles } from '../../../src/pipelines/ingest/merging/merge-entries.ts';
import { mergeField } from '../../../src/pipelines/ingest/merging/merge-field.ts';
import { readTogether } from '../../../src/pipelines/ingest/read-twice.ts';
import type { ModelResume } from '../../../src/pipelines/ingest/model-resume.ts';
import { readPlain } from '../../../src/services/reading/plain-text/read-plain.ts';
import { emptyResume, emptyRole, fieldIn } from '../../domain/provenance/parsed.ts';

const lineOf =
  (text: string) =>
  (spans: readonly { start: number }[]): string =>
    [...new Set(spans.map(({ start }) => text.slice(0, start).split('\n').length))].join(' ');

const CAREER = `Kestrel Rail, Controller, Leeds
- Trained 13
nurses
Bramble Foods, Planner
- Drew the map of Bath
`;
const at = (value: string) => fieldIn(CAREER, value);
const doubtful = (field: Field<string>, reviewReason: string): Field<string> => ({ ...field, reviewReason });
const role = (company: string, title: string | null, ...said: Field<string>[]): ParsedExperience => ({
  ...emptyRole,
  company: at(company),
  title: title === null ? null : at(title),
  achievements: said.map((text) => ({ text, metrics: [] })),
});
const merge = (model: ParsedExperience[], local: ParsedExperience[]) => mergeRoles(model, local, lineOf(CAREER));
const reasons = ({ achievements }: ParsedExperience) => achievements.map(({ text }) => text.reviewReason);

test('what the parser has under another role is not proven by the model', () => {
  const [first] = merge(
    [role('Kestrel Rail', 'Controller', at('Drew the map of Bath'))],
    [role('Kestrel Rail', 'Controller'), role('Bramble Foods', 'Planner', at('Drew the map of Bath'))],
  );
  expect(first && reasons(first)).toEqual([DOUBTS.otherPlace]);
});

test('a statement that may go on stays in doubt where the parser reads on', () => {
  const open = doubtful(at('Trained 13'), DOUBTS.goesOn);
  const [first] = merge(
    [role('Kestrel Rail', 'Controller', open)],
    [role('Kestrel Rail', 'Controller', at('Trained 13\nnurses'))],
  );
  expect(first && reasons(first)).toEqual([DOUBTS.goesOn, DOUBTS.onlyOne]);
});

test('a place in the line of a head that both have read is taken, and one from elsewhere is not', () => {
  const located = (place: string) =>
    merge([{ ...role('Kestrel Rail', 'Controller'), location: at(place) }], [role('Kestrel Rail', 'Controller')])[0]
      ?.location?.reviewReason;
  expect(located('Leeds')).toBeNull();
  expect(located('Bath')).toBe(DOUBTS.onlyOne);
});

test('an employer and a title that the parser has as one are divided, not exchanged', () => {
  const divided = (company: string, title: string) =>
    merge([role(company, title)], [role('Bramble Foods, Planner', null)]).map((one) => [
      one.company?.reviewReason ?? 'taken',
      one.title?.reviewReason ?? 'taken',
    ]);
  expect(divided('Bramble Foods', 'Planner')).toEqual([['taken', 'taken']]);
  expect(divided('Planner', 'Bramble Foods').flat()).not.toContain('taken');
});

test('the same words in another order or with their dates are no conflict, and other words are', () => {
  const text = '信息管理 学士 2015-2018, Night Map 2015 – 2021, 社会福祉学科 卒業';
  const both = (model: string, local: string, place = local) =>
    mergeField(
      fieldIn(text, model),
      { ...fieldIn(text, place), value: local },
      { preferred: 'model', quote: () => '' },
    );
  expect(both('信息管理 学士', '学士信息管理', '信息管理 学士')).toMatchObject({
    value: '信息管理 学士',
    reviewReason: null,
  });
  expect(both('社会福祉学科 卒業', '社会福祉学科')).toMatchObject({ value: '社会福祉学科 卒業', reviewReason: null });
  expect(both('Night Map', 'Night Map 2015 – 2021')).toMatchObject({ value: 'Night Map', reviewReason: null });
  expect(both('Night', 'Night Map')?.reviewReason).toContain('Two readings differ');
});

test('two readings that both end in the middle of a name settle nothing', () => {
  const cut = fieldIn('Engineer for', 'Engineer for');
  const rule = { preferred: 'model', quote: () => '' } as const;
  expect(mergeField(doubtful(cut, DOUBTS.incomplete), cut, rule)?.reviewReason).toBe(DOUBTS.incomplete);
  expect(mergeField(doubtful(cut, DOUBTS.place), cut, rule)?.reviewReason).toBeNull();
});

const LISTS = `Mira Okafor
Mail：mira@example.com

Stack: Excel, Timetabling, Ledgers

Certifications

Forklift licence
Harbour College
2019

Languages

English: native, Polish: basic

Experience

Planner, Bramble Foods
2018
`;
const NOTHING: ModelResume = {
  profile: { name: null, headline: null, email: null, phone: null, location: null, summary: null, links: [] },
  ...{ experiences: [], education: [], skills: [], certifications: [], languages: [], sections: [] },
};
const certificate = (name: string) => ({ name, issuer: null, date: null, url: null, number: null, expires: null });
/** Values that only the model has, each with whether it is taken without review. */
function takenOf(change: Partial<ModelResume>, text = LISTS) {
  const document = readPlain(Buffer.from(text), 'resume.txt');
  const planner = { ...emptyRole, company: fieldIn(text, 'Bramble Foods'), title: fieldIn(text, 'Planner') };
  const skills = [{ name: 'Excel', category: null, level: null }];
  const made = readTogether({ ...NOTHING, skills, ...change }, document, { ...emptyResume, experiences: [planner] });
  const isTaken = (field: Field<string> | null | undefined) => field?.reviewReason === null;
  return {
    email: made?.profile.email?.value ?? null,
    skills: made?.skills.map(({ name }) => isTaken(name)),
    certifications: made?.certifications.map(({ name }) => isTaken(name)),
    languages: made?.languages.flatMap(({ name, fluency }) => [isTaken(name), isTaken(fluency)]),
    dropped: made?.dropped.map(({ path }) => path),
  };
}

test('lists under their heading or behind their label are taken from one reading', () => {
  const skills = ['Excel', 'Timetabling', 'Ledgers'].map((name) => ({ name, category: null, level: null }));
  expect(takenOf({ skills }).skills).toEqual([true, true, true]);
  expect(takenOf({ skills }, LISTS.replace('Stack', 'Journeys')).skills).toEqual([false, false, false]);
  const certifications = [certificate('Forklift licence'), certificate('Harbour College')];
  expect(takenOf({ certifications }).certifications).toEqual([true, false]);
  const languages = [
    { name: 'English', fluency: 'native' },
    { name: 'Polish', fluency: 'basic' },
  ];
  expect(takenOf({ languages }).languages).toEqual([true, true, true, true]);
  expect(takenOf({ languages: [{ name: 'Ledgers', fluency: null }] }).languages).toEqual([false, false]);
});

test('a heading below a list of skills is none of them', () => {
  const text = 'Skills\n\nExcel, Timetabling, Ledgers\n\nNINE MINUTES\nPlanner, Bramble Foods\n2018\n';
  const skills = ['Excel', 'Timetabling', 'Ledgers', 'minutes'].map((name) => ({ name, category: null, level: null }));
  expect(takenOf({ skills }, text).skills).toEqual([true, true, true, false]);
});

test('an address ends at a full-width colon, and a lone date is both ends', () => {
  const profile = { ...NOTHING.profile, email: 'mira@example.com' };
  expect(takenOf({ profile }).email).toBe('mira@example.com');
  const planner = { company: 'Bramble Foods', title: 'Planner', location: null, description: null, achievements: [] };
  expect(takenOf({ experiences: [{ ...planner, period: '2018 – 2018' }] }).dropped).toEqual([]);
  expect(takenOf({ experiences: [{ ...planner, period: '2018 – 2019' }] }).dropped).toEqual(['experiences[0].period']);
});

test('a name above a line that nobody has read may go on there', () => {
  const text = `Coordinating nurse at the Groupe        2023 – present
Valmont
- Took care of 28 patients in surgery
`;
  const document = readPlain(Buffer.from(text), 'resume.txt');
  const nurse = {
    ...emptyRole,
    title: fieldIn(document.text, 'Coordinating nurse'),
    company: fieldIn(document.text, 'Groupe'),
    start: fieldIn(document.text, '2023'),
    current: true,
  };
  const doubts = (change: Partial<ParsedExperience>) =>
    doubtWrapped({ ...emptyResume, experiences: [{ ...nurse, ...change }] }, document).experiences.map((one) => [
      one.title?.reviewReason ?? null,
      one.company?.reviewReason ?? null,
    ]);
  expect(doubts({})).toEqual([[null, DOUBTS.goesOn]]);
  expect(doubts({ location: fieldIn(document.text, 'Valmont') })).toEqual([[null, null]]);
});

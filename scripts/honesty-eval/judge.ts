import type { Field, ParsedResume } from '../../src/domain/resume/parsed-resume.ts';
import type { ModelResume } from '../../src/pipelines/ingest/model-resume.ts';
import { linkKey, samePhone, sentences, skillKey } from '../parser-eval/compare-text.ts';
import type { EvalDocument } from './documents.ts';
import { squash } from './squash.ts';
import { takenEntries, wrongEntries } from './other-entries.ts';

type Value = Field<string> | null;
type Role = ParsedResume['experiences'][number];
type Study = ParsedResume['education'][number];

const isTaken = (field: Value): field is Field<string> => field !== null && field.reviewReason === null;
const same = (field: Value, truth: string | null) =>
  field !== null && truth !== null && squash(field.value) === squash(truth);

/** Values in the career graph that are wrong and not up for review, as `kind: value`. */
export function wrongValues(
  resume: ParsedResume,
  { truth, optional, others }: EvalDocument,
  honest: ModelResume,
): Set<string> {
  const wrong = new Set<string>();
  const add = (kind: string, value: string) => wrong.add(`${kind}: ${value}`);
  const { profile } = resume;
  const check = (kind: string, field: Value, right: string | null, isRight = same(field, right)) => {
    if (isTaken(field) && !isRight) add(kind, field.value);
  };
  check('name', profile.name, truth.name);
  check('email', profile.email, truth.email);
  if (truth.phone) check('phone', profile.phone, truth.phone, samePhone(profile.phone?.value ?? '', truth.phone));
  if (truth.location) check('location', profile.location, truth.location);
  if (honest.profile.headline) check('headline', profile.headline, honest.profile.headline);
  if (truth.summary && isTaken(profile.summary) && !isWhole(profile.summary.value, [truth.summary]))
    add('summary', profile.summary.value);
  const roles = new Map<number, Role[]>();
  for (const role of resume.experiences) {
    const index = bestRole(role, truth.experiences);
    const right = truth.experiences[index];
    if (!right) {
      if (isTaken(role.title) || isTaken(role.company))
        add('role', `${role.title?.value ?? ''} at ${role.company?.value ?? ''}`);
      for (const { text } of role.achievements) if (isTaken(text)) add('statement', text.value);
      continue;
    }
    roles.set(index, [...(roles.get(index) ?? []), role]);
    const at = `role ${index}`;
    check(`${at} company`, role.company, right.company);
    check(`${at} title`, role.title, right.title);
    if (right.location) check(`${at} location`, role.location, right.location);
    check(`${at} start`, role.start, right.startDate);
    check(`${at} end`, role.end, right.endDate);
    if (role.current && right.endDate !== 'present' && (role.start === null || isTaken(role.start)))
      add(`${at} end`, 'present');
    for (const { text } of role.achievements)
      if (isTaken(text) && !isWhole(text.value, right.highlights)) add(`${at} statement`, text.value);
    const others = truth.experiences.filter((_, other) => other !== index).flatMap(({ highlights }) => highlights);
    if (isTaken(role.description))
      for (const text of others)
        if (squash(role.description.value).includes(squash(text)) && !right.highlights.includes(text))
          add(`${at} description`, text);
  }
  for (const [index, all] of roles) {
    const twice = all.filter(({ title, company }) => isTaken(title) && isTaken(company));
    if (twice.length > 1) add('role twice', `${index}`);
  }
  for (const study of resume.education) {
    const right = truth.education[bestStudy(study, truth.education)];
    if (!right) {
      if (isTaken(study.institution) || isTaken(study.degree))
        add('study', `${study.degree?.value ?? ''} at ${study.institution?.value ?? ''}`);
      continue;
    }
    check('institution', study.institution, right.institution);
    if (right.degree) check('degree', study.degree, right.degree, degreeIsRight(study, right.degree));
    if (right.startDate) check('study start', study.start, right.startDate);
    check('study end', study.end, right.endDate);
  }
  const skills = new Set([...truth.skills, ...(optional.skills ?? [])].map(skillKey));
  if (truth.skills.length > 0)
    for (const { name } of resume.skills)
      if (isTaken(name) && !skills.has(skillKey(name.value))) add('skill', name.value);
  const certificates = [...truth.certifications, ...(optional.certifications ?? [])].map(squash);
  for (const { name } of resume.certifications)
    if (
      isTaken(name) &&
      !certificates.some((one) => one.includes(squash(name.value)) || squash(name.value).includes(one))
    )
      add('certificate', name.value);
  const spoken = [...truth.languages, ...(optional.languages ?? [])].map(squash);
  for (const { name, fluency } of resume.languages) {
    if (isTaken(name) && !spoken.includes(squash(name.value))) add('language', name.value);
    const level = honest.languages.find((one) => squash(one.name) === squash(name.value))?.fluency;
    if (level) check(`level of ${name.value}`, fluency, level);
  }
  for (const value of others ? wrongEntries(resume.sections, others) : []) wrong.add(value);
  return wrong;
}

const degreeIsRight = ({ degree, field }: Study, right: string) =>
  same(degree, right) ||
  squash(`${degree?.value ?? ''}${field?.value ?? ''}`) === squash(right) ||
  squash(right) === squash(`${degree?.value ?? ''} in ${field?.value ?? ''}`);

/** The text is one or more whole statements or sentences in a row. */
function isWhole(value: string, statements: readonly string[]): boolean {
  const wanted = squash(value);
  const pieces = statements.flatMap((text) => sentences([text])).map(squash);
  for (let from = 0; from < pieces.length; from += 1) {
    let joined = '';
    for (let to = from; to < pieces.length && joined.length < wanted.length; to += 1) joined += pieces[to] ?? '';
    if (joined === wanted) return true;
  }
  return statements.some((text) => squash(text) === wanted);
}

/** Documents write dates in their own ways. */
const isDate = (value: string) => /^\d{4}(?:-\d{2})?$|^present$/u.test(value);

/** How many values are as in the truth. */
const countSame = (...pairs: [found: Value, truth: string | null][]) =>
  pairs.filter(([found, truth]) => same(found, truth)).length;

const best = <T>(all: readonly T[], score: (one: T) => number): number => {
  const scores = all.map(score);
  const most = Math.max(0, ...scores);
  return most === 0 ? -1 : scores.indexOf(most);
};

const bestRole = (role: Role, truth: EvalDocument['truth']['experiences']) =>
  best(
    truth,
    (one) =>
      countSame(
        [role.company, one.company],
        [role.title, one.title],
        [role.start, one.startDate],
        [role.end, one.endDate],
      ) *
        2 +
      role.achievements.filter(({ text }) => isWhole(text.value, one.highlights)).length,
  );

const bestStudy = (study: Study, truth: EvalDocument['truth']['education']) =>
  best(truth, (one) =>
    countSame(
      [study.institution, one.institution],
      [study.degree, one.degree],
      [study.start, one.startDate],
      [study.end, one.endDate],
    ),
  );

/** What became of a value of the truth. Nobody can quote one that the text doesn't have as it was read. */
export type Outcome = 'taken' | 'review' | 'lost' | 'absent';

/** For each value of the truth: taken without review, up for review, not in the career graph, or not in the text as it was read. */
export function countTaken(
  resume: ParsedResume,
  { truth, others, text }: EvalDocument,
  honest: ModelResume,
): Record<Outcome, string[]> {
  const counts: Record<Outcome, string[]> = { taken: [], review: [], lost: [], absent: [] };
  const said = squash(text);
  const count = (what: string, found: Value | undefined, value = what.slice(what.indexOf(': ') + 2)) => {
    if (!isDate(value) && !said.includes(squash(value))) {
      counts.absent.push(what);
      return;
    }
    counts[!found ? 'lost' : isTaken(found) ? 'taken' : 'review'].push(
      `${what}${found?.reviewReason ? ` (${found.reviewReason})` : ''}`,
    );
  };
  const match = (what: string, right: string | null, field: Value) => {
    if (right) count(`${what}: ${right}`, field && squash(field.value) === squash(right) ? field : null);
  };
  const { profile } = resume;
  match('name', truth.name, profile.name);
  match('email', truth.email, profile.email);
  if (truth.phone)
    count(`phone: ${truth.phone}`, profile.phone && samePhone(profile.phone.value, truth.phone) ? profile.phone : null);
  match('location', truth.location, profile.location);
  match('headline', honest.profile.headline, profile.headline);
  if (truth.summary)
    count(
      `summary: ${truth.summary}`,
      profile.summary && isWhole(profile.summary.value, [truth.summary]) ? profile.summary : null,
    );
  for (const link of truth.links)
    count(
      `link: ${link}`,
      profile.links.find(({ value }) => linkKey(value) === linkKey(link)),
    );
  truth.experiences.forEach((right, i) => {
    const role =
      resume.experiences[
        best(resume.experiences, (one) =>
          bestRole(one, truth.experiences) === i
            ? 1 + countSame([one.company, right.company], [one.title, right.title], [one.start, right.startDate])
            : 0,
        )
      ];
    match(`company of role ${i}`, right.company, role?.company ?? null);
    match(`title of role ${i}`, right.title, role?.title ?? null);
    match(`location of role ${i}`, right.location, role?.location ?? null);
    match(`start of role ${i}`, right.startDate, role?.start ?? null);
    if (right.endDate === 'present')
      count(`end of role ${i}: present`, role?.current ? (role.start ?? undefined) : undefined);
    else match(`end of role ${i}`, right.endDate, role?.end ?? null);
    for (const text of right.highlights) {
      const all = [
        ...(role?.achievements ?? []).map((one) => one.text),
        ...(role?.description ? [role.description] : []),
      ];
      count(
        `statement of role ${i}: ${text}`,
        all.find(({ value }) => squash(value).includes(squash(text))),
      );
    }
  });
  truth.education.forEach((right) => {
    const study =
      resume.education[
        best(resume.education, (one) =>
          countSame([one.institution, right.institution], [one.degree, right.degree], [one.end, right.endDate]),
        )
      ];
    match('institution', right.institution, study?.institution ?? null);
    if (right.degree)
      count(`degree: ${right.degree}`, study && degreeIsRight(study, right.degree) ? study.degree : null);
    match('study start', right.startDate, study?.start ?? null);
    match('study end', right.endDate, study?.end ?? null);
  });
  for (const skill of truth.skills)
    count(`skill: ${skill}`, resume.skills.find(({ name }) => skillKey(name.value) === skillKey(skill))?.name);
  for (const one of truth.certifications)
    count(
      `certificate: ${one}`,
      resume.certifications.find(
        ({ name }) => squash(one).includes(squash(name.value)) || squash(name.value).includes(squash(one)),
      )?.name,
    );
  for (const one of truth.languages)
    count(`language: ${one}`, resume.languages.find(({ name }) => squash(name.value) === squash(one))?.name);
  for (const { name, fluency } of honest.languages)
    match(
      `level of ${name}`,
      fluency,
      resume.languages.find((one) => squash(one.name.value) === squash(name))?.fluency ?? null,
    );
  for (const { what, found } of takenEntries(resume.sections, others ?? [])) count(what, found);
  return counts;
}

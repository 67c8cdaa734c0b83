import { DOUBTS } from '../../../domain/provenance/doubts.ts';
import { isDeniedAt } from '../../../domain/provenance/check-values.ts';
import type {
  Field,
  ParsedCertification,
  ParsedLanguage,
  ParsedResume,
  ParsedSkill,
  Span,
} from '../../../domain/resume/parsed-resume.ts';
import { institutionLikeness } from '../../../domain/resume/words/education-words.ts';
import { companyLikeness } from '../../../domain/resume/words/role-words.ts';
import { isHumanLanguage } from '../../../domain/resume/words/human-languages.ts';
import type { SectionKind } from '../../../domain/resume/words/section-names.ts';
import { foldSkill, foldText } from '../../../domain/reconcile/fold-text.ts';
import type { ModelResume } from '../model-resume.ts';
import { listedSkills } from './listed-skills.ts';
import { nearest } from './place-head.ts';
import { datesOf, fieldAt, isSaid, periodPlaces, pieceAt, type Grounding } from './grounding.ts';

/** Skills, certificates and languages of the answer, at their places in the document. */
export function groundLists(
  grounding: Grounding,
  answer: ModelResume,
  local: ParsedResume,
): Pick<ParsedResume, 'skills' | 'certifications' | 'languages'> {
  return {
    skills: groundSkills(grounding, answer.skills, local.skills),
    certifications: groundCertifications(grounding, answer.certifications, local.certifications),
    languages: groundLanguages(grounding, answer.languages, local.languages),
  };
}

/** The place where the local reading has the same name, or else the first. */
function placeOf(
  grounding: Grounding,
  places: readonly Span[],
  { name, known }: { name: string; known: readonly { name: Field<string> }[] },
): Span | undefined {
  const same = known.find((one) => foldText(one.name.value) === foldText(name))?.name.spans[0];
  return same ? nearest(places, (one) => grounding.distance(one, same)) : places[0];
}

function named<Answer extends { name: string }, Made>(
  grounding: Grounding,
  { path, all, known }: { path: string; all: Answer[]; known: readonly { name: Field<string> }[] },
  make: (answer: Answer, name: Field<string>, at: { path: string; place: Span }) => Made,
): Made[] {
  const placed = all.flatMap((answer, i) => {
    const at = `${path}[${i}]`;
    if (!/\p{L}/u.test(answer.name)) {
      grounding.drop(`${at}.name`, answer.name, DOUBTS.incomplete);
      return [];
    }
    const places = grounding.placesOf(`${at}.name`, answer.name);
    const place = placeOf(grounding, places, { name: answer.name, known });
    return place ? [{ answer, at, place, count: places.length }] : [];
  });
  const seen = new Set<string>();
  return placed.flatMap(({ answer, at, place, count }) => {
    if (isDeniedAt(grounding.text, fieldAt(grounding, place))) {
      grounding.drop(`${at}.name`, answer.name, DOUBTS.denied);
      return [];
    }
    const taken = placed.flatMap((other) => (other.place === place ? [] : [other.place]));
    const whole = pieceAt(grounding, place, { taken });
    const name = fieldAt(grounding, whole, { places: count });
    const key = foldSkill(name.value);
    if (seen.has(key)) return [];
    seen.add(key);
    return [make(answer, name, { path: at, place: whole })];
  });
}

/** A word in the line of the name; elsewhere it says nothing about it. */
function beside(
  grounding: Grounding,
  { path, value, place }: { path: string; value: string | null; place: Span },
): string | null {
  const line = grounding.passages.lineAt(place.start);
  const places = grounding.placesOf(path, value);
  const near = places.find((one) => line !== undefined && one.start >= line.start && one.end <= line.end);
  if (near) return grounding.source.slice(near);
  if (places.length > 0) grounding.drop(path, value ?? '', DOUBTS.otherPlace);
  return null;
}

/** A heading stands above its skills, or in front of them in their line. */
function above(
  grounding: Grounding,
  { path, value, place }: { path: string; value: string | null; place: Span },
): string | null {
  const last = grounding.placesOf(path, value).findLast(({ start }) => start <= place.start);
  return last ? grounding.source.slice(last) : null;
}

function groundSkills(grounding: Grounding, all: ModelResume['skills'], known: ParsedSkill[]): ParsedSkill[] {
  const skills = named(grounding, { path: 'skills', all, known }, ({ category, level }, name, { path, place }) => ({
    place,
    skill: {
      name,
      category: above(grounding, { path: `${path}.category`, value: category, place }),
      level: beside(grounding, { path: `${path}.level`, value: level, place }),
    },
  }));
  const listed = listedSkills(grounding, skills);
  return skills.map((one) => (listed.has(one) ? { ...one.skill, isListed: true } : one.skill));
}

/** Characters between a certificate and what belongs to it. */
const NEAR = 160;

const groundCertifications = (
  grounding: Grounding,
  all: ModelResume['certifications'],
  known: ParsedCertification[],
): ParsedCertification[] =>
  named(
    grounding,
    { path: 'certifications', all, known },
    ({ issuer, date, url, number, expires }, name, { path, place }) => {
      const fromName = (one: Span) => grounding.distance(one, place);
      const dayOf = (field: string, said: string | null) => {
        const dates = said === null ? [] : periodPlaces(grounding, said);
        const range =
          nearest(
            dates.filter((one) => fromName(one) <= NEAR),
            fromName,
          ) ?? null;
        if (isSaid(said) && !range) grounding.drop(`${path}.${field}`, said, DOUBTS.notWritten);
        return datesOf(range, 'end');
      };
      const issued = dayOf('date', date);
      const valid = dayOf('expires', expires);
      const near = (field: string, value: string | null) => {
        const places = grounding.placesOf(`${path}.${field}`, value);
        const found = nearest(places, fromName);
        if (found && fromName(found) <= NEAR) return fieldAt(grounding, found, { places: places.length });
        if (found) grounding.drop(`${path}.${field}`, value ?? '', DOUBTS.otherPlace);
        return null;
      };
      const isListed = isBelow(grounding, place, 'certifications') && isLead(grounding, place) && !isBody(name.value);
      return {
        ...(isListed ? { isListed } : {}),
        name,
        issuer: near('issuer', issuer),
        date: issued.start ?? issued.end,
        url: near('url', url),
        number: near('number', number),
        expires: valid.end ?? valid.start,
      };
    },
  );

function groundLanguages(
  grounding: Grounding,
  all: ModelResume['languages'],
  known: ParsedLanguage[],
): ParsedLanguage[] {
  const found = named(grounding, { path: 'languages', all, known }, ({ fluency }, name, at) => ({
    fluency,
    name,
    ...at,
  }));
  const names = [...found.map(({ place }) => place), ...known.flatMap(({ name }) => name.spans)];
  return found.map(({ fluency, name, path, place }) => ({
    name,
    fluency: fluencyOf(grounding, { path: `${path}.fluency`, fluency, place, names }),
    ...(isHumanLanguage(name.value) && isBelow(grounding, place, 'languages') ? { isListed: true } : {}),
  }));
}

/** Nothing but a bullet or a date stands in front of it in its line. */
function isLead({ passages, ranges, text }: Grounding, place: Span): boolean {
  const line = passages.lineAt(place.start);
  const dated = ranges.findLast(({ start, end }) => start >= (line?.start ?? 0) && end <= place.start);
  return line !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(dated?.end ?? line.start, place.start));
}

/** Who issues certificates is none. */
const isBody = (name: string) => companyLikeness(name) > 0 || institutionLikeness(name) > 0;

/** The heading above names this kind of section. */
const isBelow = ({ passages }: Grounding, place: Span, kind: SectionKind): boolean =>
  passages.headings.findLast(({ start }) => start < place.start)?.kind === kind;

/** A level belongs to the language in front of it, or to the one behind it where levels come first. */
function fluencyOf(
  grounding: Grounding,
  { path, fluency, place, names }: { path: string; fluency: string | null; place: Span; names: Span[] },
): Field<string> | null {
  const places = grounding.placesOf(path, fluency);
  const isBehind = !startsWithLevel(grounding, names);
  const mine = places.find((level) => {
    const [from, to] = isBehind ? [place, level] : [level, place];
    if (from.end > to.start || to.start - from.end > NEAR) return false;
    return !names.some((other) => other.start >= from.end && other.end <= to.start);
  });
  if (mine) return fieldAt(grounding, pieceAt(grounding, mine, { taken: names }));
  if (places.length > 0) grounding.drop(path, fluency ?? '', DOUBTS.otherPlace);
  return null;
}

/** "Native English, basic Polish": words stand before the first name in its line, and none behind the last. */
function startsWithLevel({ passages, text }: Grounding, names: Span[]): boolean {
  const [first, last] = [names.toSorted((a, b) => a.start - b.start)[0], names.toSorted((a, b) => b.end - a.end)[0]];
  const [opening, closing] = [passages.lineAt(first?.start ?? -1), passages.lineAt(last?.start ?? -1)];
  if (!first || !last || !opening || !closing) return false;
  const before = text.slice(opening.start, first.start).replace(/^[^:：]*[:：]/u, '');
  return /\p{L}/u.test(before) && !/\p{L}/u.test(text.slice(last.end, closing.end));
}

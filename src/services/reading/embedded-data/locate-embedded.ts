import { sourceText } from '../../../domain/provenance/source-text.ts';
import { LABELED_LANGUAGES, labelsIn } from '../../../domain/labels/labels.ts';
import { SECTION_HEADINGS } from '../../../domain/export/section-headings.ts';
import { writeDate } from '../../../domain/export/write-period.ts';
import type { Field, ParsedResume, Span } from '../../../domain/resume/parsed-resume.ts';

/** Confidence in a value that is on the page and identified by the embedded data. */
const CONFIDENCE = 0.97;

type Dates = Pick<ParsedResume['experiences'][number], 'start' | 'end' | 'current'>;

/**
 * Locates the values of a document's embedded resume data on its pages. What people see takes precedence: returns null, so that
 * none of the data is used, if any value is not on the pages or any word of the pages is not in a value.
 */
export function locateEmbedded(text: string, embedded: ParsedResume): ParsedResume | null {
  const source = sourceText(text);
  let isMissing = false;
  const taken = new Set<number>();
  const covered: Span[] = [];
  /** Picks the occurrence nearest to `near`, preferring ones not yet taken by another value. */
  const placed = <T>(written: string, near: number, field: Field<T>): Field<T> => {
    const places = source.find(written).toSorted((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near));
    const place = places.find(({ start }) => !taken.has(start)) ?? places[0];
    isMissing ||= place === undefined;
    covered.push(...places);
    if (place) taken.add(place.start);
    return { ...field, spans: place ? [place] : [], confidence: CONFIDENCE, reviewReason: null };
  };
  const put = (field: Field<string> | null, near: number) => field && placed(field.value, near, field);
  const firstOf = (written: (string | null | undefined)[]) => {
    const places = written.map((one) => (one === null || one === undefined ? [] : source.find(one)));
    return (places.find((all) => all.length === 1) ?? places.find((all) => all.length > 0))?.[0]?.start ?? 0;
  };
  /** Finds the language in which a date or word is written on the page. */
  const written = (write: (language: string) => string) => {
    for (const language of LABELED_LANGUAGES) {
      const words = write(language);
      if (source.find(words).length > 0) return words;
    }
    return null;
  };
  const putDate = (date: Field<string> | null, near: number) => {
    const words = date && written((language) => writeDate(date.value, language));
    isMissing ||= date !== null && words === null;
    return date && words !== null ? placed(words, near, date) : date;
  };
  const putPeriod = ({ start, end, current }: Dates, near: number): Dates => {
    isMissing ||= current && written((language) => labelsIn(language).document.present) === null;
    return { start: putDate(start, near), end: putDate(end, near), current };
  };
  const wordsOf = ({ start }: Dates) => start && written((language) => writeDate(start.value, language));

  const { profile } = embedded;
  const top = firstOf([profile.email?.value, profile.phone?.value, profile.name?.value]);
  const firstSkill = firstOf(embedded.skills.map(({ name }) => name.value));
  const firstLanguage = firstOf(
    embedded.languages.map(({ name, fluency }) => fluency && `${name.value} (${fluency.value})`),
  );
  const resume: ParsedResume = {
    ...embedded,
    profile: {
      name: put(profile.name, 0),
      headline: put(profile.headline, 0),
      email: put(profile.email, top),
      phone: put(profile.phone, top),
      location: put(profile.location, top),
      summary: put(profile.summary, top),
      links: profile.links.map((link) => {
        // The page may show a URL without its scheme; then keep it the owner's way.
        const bare = link.value.replace(/^https?:\/\//, '');
        const value = source.find(link.value).length > 0 ? link.value : bare;
        return placed(value, top, { ...link, value });
      }),
    },
    experiences: embedded.experiences.map((one) => {
      const near = firstOf([one.title?.value, one.achievements[0]?.text.value, wordsOf(one), one.company?.value]);
      return {
        ...putPeriod(one, near),
        company: put(one.company, near),
        title: put(one.title, near),
        location: put(one.location, near),
        description: put(one.description, near),
        achievements: one.achievements.map((each) => ({ ...each, text: placed(each.text.value, near, each.text) })),
      };
    }),
    education: embedded.education.map((one) => {
      const near = firstOf([one.degree?.value, wordsOf(one), one.institution?.value]);
      return {
        ...putPeriod(one, near),
        institution: put(one.institution, near),
        degree: put(one.degree, near),
        field: put(one.field, near),
        location: put(one.location, near),
        score: put(one.score, near),
        description: put(one.description, near),
        courses: (one.courses ?? []).map((course) => placed(course.value, near, course)),
      };
    }),
    skills: embedded.skills.map((one) => {
      const near = one.category === null ? firstSkill : firstOf([one.category]);
      return { ...one, name: placed(one.name.value, near, one.name) };
    }),
    certifications: embedded.certifications.map((one) => {
      const near = firstOf([one.name.value]);
      return {
        name: placed(one.name.value, near, one.name),
        issuer: put(one.issuer, near),
        date: putDate(one.date, near),
        url: put(one.url, near),
        number: put(one.number ?? null, near),
        expires: putDate(one.expires ?? null, near),
      };
    }),
    languages: embedded.languages.map((one) => ({
      name: placed(one.name.value, firstLanguage, one.name),
      fluency: put(one.fluency, firstLanguage),
    })),
    sections: embedded.sections.map((one) => {
      const near = firstOf([one.title?.value, one.text?.value, one.organization?.value, one.roles[0]?.value]);
      const putAll = (all: Field<string>[]) => all.map((each) => placed(each.value, near, each));
      const headings = one.heading === null ? [] : source.find(one.heading);
      isMissing ||= one.heading !== null && headings.length === 0;
      covered.push(...headings);
      return {
        ...one,
        ...putPeriod(one, near),
        title: put(one.title, near),
        organization: put(one.organization, near),
        roles: putAll(one.roles),
        category: put(one.category, near),
        number: put(one.number, near),
        location: put(one.location, near),
        url: put(one.url, near),
        date: putDate(one.date, near),
        text: put(one.text, near),
        items: putAll(one.items),
        keywords: putAll(one.keywords),
      };
    }),
    unplaced: [],
  };
  for (const words of embedded.skills.flatMap(({ category, level }) => [category, level])) {
    const places = words === null ? [] : source.find(words);
    isMissing ||= words !== null && places.length === 0;
    covered.push(...places);
  }
  const isAll = embedded.unplaced.length === 0 && isCovered(text, covered);
  return isAll && !isMissing ? resume : null;
}

/** Headings and words for an open end, which our exports add to the values. */
const OWN_WORDS = new Set(
  [
    ...LABELED_LANGUAGES.flatMap((language) => Object.values(labelsIn(language).document)),
    ...SECTION_HEADINGS.map(([, heading]) => heading),
  ].flatMap((words) => wordsIn(words)),
);

/** Whether every word is either in a value or one of {@link OWN_WORDS}. */
function isCovered(text: string, spans: Span[]): boolean {
  const rest = [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
  return wordsIn(rest).every((word) => OWN_WORDS.has(word));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

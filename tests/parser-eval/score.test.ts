import { describe, expect, it } from '@jest/globals';
import { f1, FIELDS, overall, scoreResume } from '../../scripts/parser-eval/score.ts';
import { composeResume } from '../../scripts/resumes/compose.ts';
import { LAYOUTS, styleOf } from '../../scripts/resumes/layouts.ts';
import { LOCALES } from '../../scripts/resumes/people/locales.ts';
import { makePerson } from '../../scripts/resumes/people/make-person.ts';
import { randomOf } from '../../scripts/resumes/random.ts';
import type { Truth } from '../../scripts/resumes/truth.ts';
import { writeMarkdown } from '../../scripts/resumes/writers/markdown.ts';

/** One resume per language and layout, without a browser. */
const resumes = LOCALES.flatMap((locale, nth) =>
  LAYOUTS.map((layout, index) => {
    const random = randomOf(nth * 1000 + index);
    const person = makePerson(random, locale);
    const { document, truth } = composeResume(random, person, styleOf(random, layout, locale));
    return { written: writeMarkdown(document), truth };
  }),
);

describe('generated resumes', () => {
  it('say all that their truth holds', () => {
    const squash = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    for (const { written, truth } of resumes) {
      const said = squash(written);
      const values = [
        ...[truth.name, truth.email, truth.phone, truth.location, truth.summary],
        ...truth.experiences.flatMap(({ company, title, location, highlights }) => [
          company,
          title,
          location,
          ...highlights,
        ]),
        ...truth.education.flatMap(({ institution, degree }) => [institution, degree]),
        ...[...truth.skills, ...truth.certifications, ...truth.languages, ...truth.links],
      ];
      for (const value of values) if (value !== null) expect(said).toContain(squash(value));
    }
  });
});

describe('the score', () => {
  const spoiled: [string, (resume: Truth) => Truth][] = [
    ['a name that is missing', (resume) => ({ ...resume, name: null })],
    ['a wrong address', (resume) => ({ ...resume, email: `x${resume.email}` })],
    ['a role that is missing', (resume) => ({ ...resume, experiences: resume.experiences.slice(1) })],
    [
      'a role that never was',
      ({ experiences, ...resume }) => ({
        ...resume,
        experiences: [
          ...experiences,
          {
            company: 'Zzyzx Quux',
            title: 'Officer of Nothing',
            startDate: '1999',
            endDate: '2000',
            location: null,
            highlights: ['Did what nobody wrote down.'],
          },
        ],
      }),
    ],
    ['a skill that nobody named', (resume) => ({ ...resume, skills: [...resume.skills, 'underwater basket weaving'] })],
    [
      'another year',
      ({ experiences, ...resume }) => ({
        ...resume,
        experiences: experiences.map((one) => ({ ...one, startDate: '1950' })),
      }),
    ],
    [
      'statements under the wrong employer',
      ({ experiences, ...resume }) => ({
        ...resume,
        experiences: experiences.map((one, index) => ({
          ...one,
          highlights: index === 0 ? [] : [...(experiences[0]?.highlights ?? []), ...one.highlights],
        })),
      }),
    ],
  ];

  it('is 1 for the truth, in every field', () => {
    for (const { truth } of resumes) {
      const score = scoreResume(truth, truth);
      expect(FIELDS.filter((field) => (f1(score[field]) ?? 1) < 1)).toEqual([]);
    }
  });

  it.each(spoiled)('falls for %s', (_, spoil) => {
    for (const { truth } of resumes) expect(overall(scoreResume(spoil(truth), truth))).toBeLessThan(1);
  });
});

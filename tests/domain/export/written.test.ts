import { describe, expect, test } from '@jest/globals';
import { absoluteUrl } from '../../../src/domain/export/absolute-url.ts';
import { exportFileName } from '../../../src/domain/export/export-format.ts';
import { exportLine, exportText } from '../../../src/domain/export/export-text.ts';
import { labelsIn } from '../../../src/domain/labels/labels.ts';
import { runsRightToLeft } from '../../../src/domain/export/runs-right-to-left.ts';
import { toJsonLd } from '../../../src/domain/export/to-json-ld.ts';
import { toJsonResume } from '../../../src/domain/export/to-json-resume.ts';
import { toPlainText } from '../../../src/domain/export/to-plain-text.ts';
import { writeDate, writePeriod } from '../../../src/domain/export/write-period.ts';
import { SMALL } from './small-resume.ts';

test('plain text has a block per entry, and no line for what is not known', () => {
  expect(toPlainText({ ...SMALL, language: 'en' })).toBe(`Mei Tanaka
Weaver
mei@example.org | +44 20 7946 0100 | Ossett, West Yorkshire, UK | https://mei.example.org | www.linkedin.com/in/mei/

Summary

I weave.

And I dye.

Experience

Head Weaver, Harrow Mills
Apr 2021 – Present | Ossett
In charge of the looms.
- Cut waste by 40%
- Led 12 weavers

Weaver
2019 – 31 Mar 2021
- Kept the looms

Dye Works
2018
Dyed.

Education

BSc Weaving, Textile School
2014 – Jul 2017 | Leeds
First
Thesis on yarn.

Dyeing
2012

Skills

Craft: Weaving (Expert), Dyeing (Expert), Knitting
Excel (Basic), French cuisine

Certifications

Certified Dyer, Guild of Dyers, D-117, Mar 2019 – Mar 2029, https://dyers.example/1
First Aid

Languages

Japanese (native)
French
`);
  const [degree] = SMALL.education;
  const bare = { ...SMALL, summary: null, experiences: [], skills: [], certifications: [], languages: [] };
  expect(toPlainText({ ...bare, education: degree ? [{ ...degree, degree: null }] : [] })).toMatch(
    /mei\/\n\nAusbildung\n\nWeaving, Textile School\n2014 – Juli 2017 \| Leeds\nFirst\nThesis on yarn\.\n$/,
  );
});

describe('JSON Resume', () => {
  const basics = (change: Partial<typeof SMALL>) =>
    toJsonResume({ ...SMALL, ...change })['basics'] as Record<string, unknown>;

  test('has the first link as the address of the person, and the others as profiles', () => {
    expect(basics({})).toEqual({
      name: 'Mei Tanaka',
      label: 'Weaver',
      email: 'mei@example.org',
      phone: '+44 20 7946 0100',
      url: 'https://mei.example.org',
      summary: 'I weave.\n\nAnd I dye.',
      location: { city: 'Ossett', region: 'West Yorkshire, UK' },
      profiles: [{ network: 'linkedin.com', username: 'mei', url: 'https://www.linkedin.com/in/mei/' }],
    });
    expect(basics({ location: 'Ossett', links: [] })).toMatchObject({ location: { city: 'Ossett' } });
    expect(basics({ links: [] })).not.toHaveProperty('profiles');
  });

  test('keeps what is no address and no email as user names', () => {
    expect(basics({ links: ['C++', 'https://a.org'], email: 'mei at home' })).toMatchObject({
      profiles: [
        { network: 'Link', username: 'C++' },
        { network: 'a.org', url: 'https://a.org' },
        { network: 'E-mail', username: 'mei at home' },
      ],
    });
    expect(basics({ links: ['C++'], email: 'mei at home' })).not.toHaveProperty('email');
    expect(basics({ links: ['C++'], email: null })).toMatchObject({ profiles: [{ network: 'Link', username: 'C++' }] });
  });

  test('separates a degree from its field, and groups adjacent skills of one level', () => {
    const { education, skills, certificates, work } = toJsonResume(SMALL) as Record<string, Record<string, unknown>[]>;
    expect(education).toMatchObject([
      { studyType: 'BSc', area: 'Weaving' },
      { studyType: 'Dyeing', area: 'Colour of Dyeing', degree: 'Dyeing' },
    ]);
    expect(education?.[0]).not.toHaveProperty('degree');
    expect(skills).toEqual([
      { name: 'Craft', level: 'Expert', keywords: ['Weaving', 'Dyeing'] },
      { name: 'Craft', keywords: ['Knitting'] },
      { name: 'Excel', level: 'Basic' },
      { name: 'French cuisine' },
    ]);
    expect(certificates).toEqual([
      {
        name: 'Certified Dyer',
        issuer: 'Guild of Dyers',
        date: '2019-03',
        url: 'https://dyers.example/1',
        number: 'D-117',
        endDate: '2029-03',
      },
      { name: 'First Aid' },
    ]);
    expect(work?.map(({ url }) => url)).toEqual(['https://harrow.example', undefined, undefined]);
    expect(work?.[1]).toEqual({
      position: 'Weaver',
      startDate: '2019',
      endDate: '2021-03-31',
      highlights: ['Kept the looms'],
    });
  });
});

test('JSON-LD is a person with employers, schools and credentials, without members for what is not known', () => {
  const page = toJsonLd(SMALL) as { mainEntity: Record<string, unknown> };
  expect(page).toMatchObject({ '@type': 'ProfilePage', inLanguage: 'de', dateModified: '2026-01-02T03:04:05.000Z' });
  expect(toJsonLd({ ...SMALL, language: null })).not.toHaveProperty('inLanguage');
  const { mainEntity } = page;
  expect(mainEntity).toMatchObject({
    '@type': 'Person',
    name: 'Mei Tanaka',
    url: 'https://mei.example.org',
    sameAs: ['https://www.linkedin.com/in/mei/'],
    homeLocation: { '@type': 'Place', name: 'Ossett, West Yorkshire, UK' },
    knowsAbout: ['Weaving', 'Dyeing', 'Knitting', 'Excel', 'French cuisine'],
  });
  expect(mainEntity['worksFor']).toEqual([
    {
      '@type': 'OrganizationRole',
      roleName: 'Head Weaver',
      startDate: '2021-04',
      worksFor: { '@type': 'Organization', name: 'Harrow Mills', url: 'https://harrow.example' },
    },
    {
      '@type': 'OrganizationRole',
      startDate: '2018',
      endDate: '2018',
      worksFor: { '@type': 'Organization', name: 'Dye Works' },
    },
  ]);
  expect(mainEntity['hasOccupation']).toMatchObject([
    {
      hasOccupation: {
        occupationLocation: { name: 'Ossett' },
        responsibilities: ['Cut waste by 40%', 'Led 12 weavers'],
      },
    },
    {
      roleName: 'Weaver',
      hasOccupation: { '@type': 'Occupation', name: 'Weaver', responsibilities: ['Kept the looms'] },
    },
  ]);
  expect(mainEntity['alumniOf']).toEqual([
    {
      '@type': 'OrganizationRole',
      roleName: 'BSc Weaving',
      startDate: '2014',
      endDate: '2017-07',
      alumniOf: { '@type': 'EducationalOrganization', name: 'Textile School' },
    },
  ]);
  expect(mainEntity['hasCredential']).toEqual([
    {
      '@type': 'EducationalOccupationalCredential',
      name: 'Certified Dyer',
      identifier: 'D-117',
      expires: '2029-03',
      recognizedBy: { '@type': 'Organization', name: 'Guild of Dyers' },
      dateCreated: '2019-03',
      url: 'https://dyers.example/1',
    },
    { '@type': 'EducationalOccupationalCredential', name: 'First Aid' },
  ]);
  const bare = { ...SMALL, links: ['C++', 'https://b.org'], location: null };
  expect(toJsonLd(bare)['mainEntity']).toMatchObject({ url: 'https://b.org' });
  expect(toJsonLd({ ...bare, links: [] })['mainEntity']).not.toHaveProperty('url');
  expect(toJsonLd(bare)['mainEntity']).not.toHaveProperty('sameAs');
  expect(toJsonLd(bare)['mainEntity']).not.toHaveProperty('homeLocation');
});

test('a file is named after the person, in at most sixty characters of any script', () => {
  const names = ['Ada Byron', ' O’Neil, Zoë ', '田中 小龙', '-- !', 'x'.repeat(61), `${'x'.repeat(59)} y`, '𝒜'];
  expect([...names, null].map((name) => exportFileName(name, 'pdf'))).toEqual([
    'ada-byron-resume.pdf',
    'o-neil-zoë-resume.pdf',
    '田中-小龙-resume.pdf',
    'my-resume.pdf',
    `${'x'.repeat(60)}-resume.pdf`,
    `${'x'.repeat(59)}-resume.pdf`,
    'a-resume.pdf',
    'my-resume.pdf',
  ]);
  expect(exportFileName(`${'x'.repeat(59)}𐐨`, 'text')).toBe(`${'x'.repeat(59)}-resume.txt`);
});

test('empty values stay empty', () => {
  expect([exportText(null), exportLine(null), exportLine(' '), exportLine('a\nb')]).toEqual([null, null, null, 'a b']);
});

test('the page runs right to left when more than a third of its letters do', () => {
  const letters = (JSON.stringify({ ...SMALL, name: '' }).match(/\p{L}/gu) ?? []).length;
  const named = (hebrew: number, latin: number) => ({ ...SMALL, name: 'א'.repeat(hebrew) + 'x'.repeat(latin) });
  // With exactly one third letters.
  const half = Math.ceil(letters / 2);
  expect(runsRightToLeft(named(half, 2 * half - letters))).toBe(false);
  expect(runsRightToLeft(named(half + 1, 2 * half - letters))).toBe(true);
  expect(runsRightToLeft(SMALL)).toBe(false);
});

test('an address keeps or leaves its slash as it was written', () => {
  expect(['https://a.org', 'https://a.org/', 'a.org/b/', 'mailto:a@b.org', '/a'].map(absoluteUrl)).toEqual([
    'https://a.org',
    'https://a.org/',
    'https://a.org/b/',
    null,
    null,
  ]);
});

test('dates are written in the language of the resume, or in English', () => {
  const languages = ['en', 'de', 'fr', 'xx', null];
  expect(languages.map((language) => writeDate('2019-03-01', language))).toEqual([
    '1 Mar 2019',
    '1 März 2019',
    '1 mars 2019',
    '1 Mar 2019',
    '1 Mar 2019',
  ]);
  expect(languages.map((language) => labelsIn(language).document.skills)).toEqual([
    'Skills',
    'Kenntnisse',
    'Compétences',
    'Skills',
    'Skills',
  ]);
  const period = { start: '2019-02', end: null, current: false };
  expect(writePeriod(period, 'en')).toBe('Feb 2019');
  expect(writePeriod({ ...period, end: '2019-02' }, 'en')).toBe('Feb 2019');
  expect(writePeriod({ ...period, start: null, end: '2020' }, 'en')).toBe('2020');
  expect(writePeriod({ ...period, start: null }, 'en')).toBeNull();
  expect(writePeriod({ ...period, start: null, current: true }, 'de')).toBe('heute');
});

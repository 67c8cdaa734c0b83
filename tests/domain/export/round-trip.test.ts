import { expect, test } from '@jest/globals';
import { toEuropass } from '../../../src/domain/export/to-europass.ts';
import { toJsonResume } from '../../../src/domain/export/to-json-resume.ts';
import type { ExportResume } from '../../../src/domain/export/export-resume.ts';
import { readEuropass } from '../../../src/services/reading/europass/read-europass.ts';
import { readJsonResume } from '../../../src/services/reading/json-resume/read-json-resume.ts';
import { generateResume } from '../../support/generate-resume.ts';
import { valuesOfExport, valuesOfParsed } from '../../support/resume-values.ts';
import { SMALL } from './small-resume.ts';

const EMPTY: ExportResume = {
  name: null,
  headline: null,
  email: null,
  phone: null,
  location: null,
  summary: null,
  links: [],
  details: null,
  experiences: [],
  education: [],
  skills: [],
  certifications: [],
  languages: [],
  sections: [],
  language: null,
  changedAt: new Date('2026-01-02T03:04:05Z'),
};

// Readers join a summary into one paragraph.
const resumes = [
  { ...EMPTY, headline: 'Weaver' },
  { ...SMALL, summary: 'I weave. And I dye.' },
  ...Array.from({ length: 20 }, (_, seed) => generateResume(seed)),
];

test('Europass preserves every value', () => {
  for (const resume of resumes) {
    const { structured } = readEuropass(Buffer.from(toEuropass(resume)), 'cv.xml');
    expect(valuesOfParsed(structured)).toEqual(valuesOfExport(resume));
  }
});

test('JSON Resume preserves every value, with absolute addresses', () => {
  const absolute = (value: string) => value.replace(/^(links\.\d+=")(?!https?:)/, '$1https://');
  for (const resume of resumes) {
    const { structured } = readJsonResume(Buffer.from(JSON.stringify(toJsonResume(resume))), 'resume.json');
    expect(valuesOfParsed(structured)).toEqual(valuesOfExport(resume).map(absolute));
  }
});

test('Europass has no element for what is not known', () => {
  expect(toEuropass(EMPTY).replaceAll(/ xmlns(?::\w+)?="[^"]*"/g, '')).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<Candidate>' +
      '<hr:DocumentID schemeName="DocumentIdentifier" schemeVersionID="4.0"/><CandidatePerson/><CandidateProfile/></Candidate>\n',
  );
});

test('Europass splits a name at its last space, and notes the employer’s website and the language', () => {
  const xml = (name: string) => toEuropass({ ...SMALL, name });
  expect(xml('María José Ng')).toContain('<oa:GivenName>María José</oa:GivenName><hr:FamilyName>Ng</hr:FamilyName>');
  expect(xml('Ng')).toContain('<PersonName><oa:GivenName>Ng</oa:GivenName></PersonName>');
  expect(xml('Ng')).toContain('<ChannelCode>Web</ChannelCode><oa:URI>https://harrow.example</oa:URI>');
  expect(xml('Ng')).toContain('<CandidateProfile languageCode="de">');
});

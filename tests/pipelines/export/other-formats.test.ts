import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { cases } from '../../support/cases.ts';
import { jsonResumes } from '../../support/json-resumes.ts';
import { runQuery, signUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { timeLimit } from '../../support/time-limit.ts';
import { exportAs } from './export-harness.ts';

jest.setTimeout(timeLimit(120));

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker();
});
afterAll(() => at?.close());

const FILES = cases({ usual: 3, thorough: 25 });

type Sections = Record<string, unknown>;

/** What a file becomes in the career graph of a new account. */
async function read(contents: string | Uint8Array, fileName: string) {
  const user = await signUp(at);
  const run = await at.ingest(user, contents, fileName);
  if (run.status !== 'SUCCEEDED') throw new Error(`${fileName} was not read: ${JSON.stringify(run)}`);
  const as = async (format: string) => (await exportAs(at, user, format, { wording: 'ORIGINAL' })).bytes;
  const { $schema: _, meta: __, ...sections } = JSON.parse((await as('JSON_RESUME')).toString('utf8')) as Sections;
  const { data } = await runQuery<{ looseText: { text: string }[] }>(at, '{ looseText { text } }', {}, user);
  return { sections, europass: await as('EUROPASS_XML'), loose: data?.looseText.map(({ text }) => text) };
}

const EXPORT = zipSync({
  'Profile.csv': strToU8('First Name,Last Name,Headline\nMara,Winter,Nurse\n'),
  'Positions.csv': strToU8(
    'Company Name,Title,Description,Location,Started On,Finished On\nWard 7,Nurse,,Graz,Mar 2021,\n',
  ),
  'Certifications.csv': strToU8(
    'Name,Url,Authority,Started On,Finished On,License Number\nRegistered Nurse,https://nurses.example/1,Board of Nursing,Mar 2019,Mar 2029,RN-4711\n',
  ),
  'Languages.csv': strToU8('Name,Proficiency\nGerman,Native or bilingual proficiency\n'),
  'Projects.csv': strToU8(
    'Title,Description,Url,Started On,Finished On\nFall watch,"Fewer falls,\nby night",https://falls.example,Jan 2020,Dec 2020\nQuiet ward,,,Jan 2022,\n',
  ),
  'Publications.csv': strToU8(
    'Name,Published On,Description,Publisher,Url\nOn falls,"Mar 4, 2021",Of a year,Nurse Today,https://nt.example/1\n',
  ),
  'Honors.csv': strToU8('Title,Description,Issued On\nNurse of the Year,By the ward,May 2022\n'),
  'Volunteering.csv': strToU8(
    'Company Name,Role,Cause,Started On,Finished On,Description\nRed Cross,Driver,Health,Jan 2015,,At night\n',
  ),
  'Courses.csv': strToU8('Name,Number\nWound care,WC 101\n'),
  'Patents.csv': strToU8(
    'Title,Description,Patent Number,Issued On,Url\nBed alarm,It rings,AT 123,Jun 2023,https://patents.example/1\n',
  ),
  'Organizations.csv': strToU8(
    'Name,Position,Description,Started On,Finished On\nGuild of Nurses,Treasurer,,Feb 2018,Feb 2020\n',
  ),
  'Test_Scores.csv': strToU8('Name,Description,Test Date,Score\nIELTS,Academic,Jun 2017,8.5\n'),
});

const SECTIONS = {
  certificates: [
    {
      name: 'Registered Nurse',
      issuer: 'Board of Nursing',
      date: '2019-03',
      endDate: '2029-03',
      number: 'RN-4711',
      url: 'https://nurses.example/1',
    },
    { name: 'Wound care', number: 'WC 101', kind: 'course' },
  ],
  languages: [{ language: 'German', fluency: 'Native or bilingual proficiency' }],
  projects: [
    {
      name: 'Fall watch',
      startDate: '2020-01',
      endDate: '2020-12',
      url: 'https://falls.example',
      description: 'Fewer falls,\nby night',
    },
    { name: 'Quiet ward', startDate: '2022-01', current: true },
    {
      kind: 'other',
      heading: 'Test scores',
      name: 'IELTS',
      date: '2017-06',
      description: 'Academic',
      highlights: ['8.5'],
    },
  ],
  publications: [
    {
      name: 'On falls',
      publisher: 'Nurse Today',
      releaseDate: '2021-03-04',
      url: 'https://nt.example/1',
      summary: 'Of a year',
    },
    {
      kind: 'patent',
      name: 'Bed alarm',
      number: 'AT 123',
      releaseDate: '2023-06',
      url: 'https://patents.example/1',
      summary: 'It rings',
    },
  ],
  awards: [{ title: 'Nurse of the Year', date: '2022-05', summary: 'By the ward' }],
  volunteer: [
    { organization: 'Red Cross', position: 'Driver', category: 'Health', startDate: '2015-01', summary: 'At night' },
    {
      kind: 'membership',
      organization: 'Guild of Nurses',
      position: 'Treasurer',
      startDate: '2018-02',
      endDate: '2020-02',
    },
  ],
};

test('every table of a LinkedIn data export becomes entries, and Europass returns them', async () => {
  const linkedin = await read(EXPORT, 'Complete_LinkedInDataExport.zip');
  expect(linkedin.sections).toMatchObject(SECTIONS);
  expect(linkedin.loose).toEqual([]);
  const europass = await read(linkedin.europass, 'europass.xml');
  expect(europass.sections).toMatchObject(SECTIONS);
});

test('Europass returns every section that JSON Resume has', async () => {
  await fc.assert(
    fc.asyncProperty(jsonResumes, async (resume) => {
      const { sections: before, europass } = await read(JSON.stringify(resume), 'resume.json');
      const { sections: after } = await read(europass, 'europass.xml');
      expect(after).toEqual(before);
    }),
    { numRuns: FILES, endOnFailure: true },
  );
});

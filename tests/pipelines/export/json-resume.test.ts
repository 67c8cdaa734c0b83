import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cases } from '../../support/cases.ts';
import { jsonResumes } from '../../support/json-resumes.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';
import { exportAs } from './export-harness.ts';

let at: ServerWithWorker;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());

const FILES = cases({ usual: 4, thorough: 25 });

async function throughTheGraph(user: SignedUp, resume: object): Promise<Record<string, unknown>> {
  await at.ingest(user, JSON.stringify(resume), 'resume.json');
  const { run, bytes } = await exportAs(at, user, 'JSON_RESUME', { wording: 'ORIGINAL' });
  if (run.error) throw new Error(run.error.message);
  const { $schema: _, meta: __, ...sections } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  return sections;
}

test('JSON Resume goes in and comes out equal, every field of every section', async () => {
  let files = 0;
  await fc.assert(
    fc.asyncProperty(jsonResumes, async (resume) => {
      expect(await throughTheGraph(await signUp(at), resume)).toEqual(resume);
      files += 1;
    }),
    { numRuns: FILES, endOnFailure: true },
  );
  expect(files).toBe(FILES);
});

test('kinds that the format has no section for come back as they are', async () => {
  const resume = {
    basics: { name: 'Ada Byron' },
    publications: [
      { name: 'Loom', number: 'GB 1', releaseDate: '2020-01', kind: 'patent' },
      { name: 'On looms', publisher: 'Loom Days', location: 'Ossett', kind: 'talk' },
    ],
    certificates: [
      { name: 'First Aid', issuer: 'Red Cross' },
      { name: 'Registered Nurse', number: '12-345', endDate: '2027', issuer: 'Board of Nursing', kind: 'license' },
      { name: 'Wound care', date: '2019', kind: 'course' },
    ],
    volunteer: [{ organization: 'Guild of Weavers', position: 'Treasurer', startDate: '2011', kind: 'membership' }],
    projects: [{ name: 'Warp and Weft', startDate: '2018', endDate: '2018', kind: 'other', heading: 'Exhibitions' }],
  };
  const user = await signUp(at);
  expect(await throughTheGraph(user, resume)).toEqual(resume);
  const { data } = await runQuery<{ careerGraph: { sections: object[] } }>(
    at,
    '{ careerGraph { sections { kind heading title number organization roles start end date } } }',
    {},
    user,
  );
  expect(data?.careerGraph.sections).toContainEqual({
    kind: 'LICENSE',
    heading: null,
    title: 'Registered Nurse',
    number: '12-345',
    organization: 'Board of Nursing',
    roles: [],
    start: null,
    end: '2027',
    date: null,
  });
});

test('members that the format does not have are reported, not lost', async () => {
  const user = await signUp(at);
  const work = [
    { name: 'Mill', position: 'Weaver', startDate: '2019', endDate: 'whenever', teamSize: 12, remote: true },
  ];
  await at.ingest(
    user,
    JSON.stringify({ basics: { name: 'Ada', nickname: 'Addie' }, work, hats: ['bowler'] }),
    'r.json',
  );
  const { data } = await runQuery<{ documents: { id: string }[] }>(at, '{ documents { id } }', {}, user);
  const { data: changes } = await runQuery<{ documentChanges: { left: { section: string; text: string }[] } }>(
    at,
    'query ($id: ID!) { documentChanges(documentId: $id) { left { section text } } }',
    { id: data?.documents[0]?.id },
    user,
  );
  expect(changes?.documentChanges.left).toEqual([
    { section: 'Experience', text: 'whenever' },
    { section: 'Other members', text: 'Addie' },
    { section: 'Other members', text: '12' },
    { section: 'Other members', text: 'true' },
    { section: 'Other members', text: 'bowler' },
  ]);
});

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/services/reading/read-document.ts';
import { PLAIN_SAMPLE } from '../../pipelines/ingest/sample-resume.ts';
import { runQuery, signUp, type SignedUp } from '../../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../../support/server-with-worker.ts';

let at: ServerWithWorker;
let ada: SignedUp;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
});
afterAll(() => at?.close());

async function update(input: object): Promise<void> {
  const query = `mutation ($input: UpdateSiteInput!) { updateSite(input: $input) {
    __typename ... on UpdateSiteSuccess { site { offersResume } } } }`;
  const { data } = await runQuery(at, query, { input }, ada);
  expect(data).toMatchObject({ updateSite: { __typename: 'UpdateSiteSuccess' } });
}

/** Polls until the notification sent on commit has arrived. */
async function eventually(path: string, status: number): Promise<Response> {
  for (;;) {
    const answer = await fetch(`${at.url}${path}`, { redirect: 'manual' });
    if (answer.status === status) return answer;
    await answer.arrayBuffer();
  }
}

test('what is below a page is there with the page: contact details, its QR code, and the resume if its owner allows', async () => {
  await update({ slug: 'ada-byron', visibility: 'PUBLIC' });
  await at.run(ada, 'RENDER');
  await eventually('/ada-byron', 200);
  expect((await fetch(`${at.url}/ada-byron/resume.pdf`)).status).toBe(404);

  await update({ offersResume: true });
  const pdf = await eventually('/ada-byron/resume.pdf', 200);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('x-robots-tag')).toBe('noindex');
  const { text, structured } = await readDocument({ bytes: Buffer.from(await pdf.arrayBuffer()), fileName: 'ada.pdf' });
  expect(structured?.experiences.map(({ title }) => title?.value)).toEqual(['Lead Analyst', 'Analyst', 'Clerk']);
  expect(text).toContain('Counted 25,000 threads a day');
  // Not shown on the page, so not here either.
  expect(text).not.toMatch(/@|7946|London, UK/);
  const etag = pdf.headers.get('etag') ?? '';
  const again = await fetch(`${at.url}/ada-byron/resume.pdf`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  const json = (await (await fetch(`${at.url}/ada-byron/resume.json`)).json()) as { basics: object };
  expect(json).toMatchObject({ basics: { name: 'Ada Byron', label: 'Principal Analyst' } });
  expect(json.basics).not.toHaveProperty('email');

  expect(await (await fetch(`${at.url}/ada-byron/contact.vcf`)).text()).toMatch(
    /^BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Byron\r\n/u,
  );
  expect((await fetch(`${at.url}/ada-byron/qr.svg`)).headers.get('content-type')).toBe('image/svg+xml');

  await update({ slug: 'countess' });
  expect((await eventually('/ada-byron/resume.json', 301)).headers.get('location')).toBe('/countess/resume.json');
  await update({ offersResume: false });
  await eventually('/countess/resume.pdf', 404);
  await update({ offersResume: true, visibility: 'PRIVATE' });
  await eventually('/countess', 404);
  for (const file of ['resume.json', 'contact.vcf', 'qr.svg'])
    expect((await fetch(`${at.url}/countess/${file}`)).status).toBe(404);
});

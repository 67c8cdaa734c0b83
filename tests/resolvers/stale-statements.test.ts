import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PLAIN_SAMPLE } from '../pipelines/ingest/sample-resume.ts';
import { signUp, type SignedUp } from '../support/run-query.ts';
import { serverWithWorker, type ServerWithWorker } from '../support/server-with-worker.ts';
import { type StoryOwner, storyOwner } from './story-owner.ts';

let at: ServerWithWorker;
let ada: SignedUp;
let owner: StoryOwner;
beforeAll(async () => {
  at = await serverWithWorker({ builds: 'never' });
});
afterAll(() => at?.close());
beforeEach(async () => {
  ada = await signUp(at);
  await at.ingest(ada, PLAIN_SAMPLE);
  await at.run(ada, 'ACHIEVEMENTS');
  owner = storyOwner(at, ada);
});

const DONE = { __typename: 'ResolveStaleWordsSuccess', run: null };

interface Statement {
  id: string;
  rawText: string;
  impactStatement: string | null;
  isRewriteStale: boolean;
  provenance: string;
  editedFields: string[];
}
const called = async (words: string): Promise<Statement> => {
  const { careerGraph } = await owner.ask<{ careerGraph: { achievements: Statement[] } }>(
    '{ careerGraph { achievements { id rawText impactStatement isRewriteStale provenance editedFields } } }',
  );
  const found = careerGraph.achievements.find(({ rawText }) => rawText.includes(words));
  if (!found) throw new Error(`no statement with ${words}`);
  return found;
};
const edit = (id: string, text: string, original: boolean) =>
  owner.mutate('reviewAchievement', { id, action: 'EDIT', original, text });

test("an owner's rewrite waits while the statement differs, and the statement is shown instead", async () => {
  const { id, rawText } = await called('Taught');
  const rewrite = 'Brought 12 colleagues to programming';
  await edit(id, rewrite, false);
  expect(await called('Taught')).toMatchObject({ impactStatement: rewrite, isRewriteStale: false });
  expect(await owner.published()).toContain(rewrite);

  const corrected = 'Taught 9 colleagues to write programs of their own';
  await edit(id, corrected, true);
  expect(await called('Taught 9')).toMatchObject({ impactStatement: rewrite, isRewriteStale: true });
  const [item] = await owner.queue();
  expect(item).toMatchObject({
    kind: 'ACHIEVEMENT',
    text: rewrite,
    reason: '1 sentence is based on facts you changed.',
    staleWords: [{ text: rewrite, changes: [{ before: rawText, after: corrected }] }],
  });
  expect(await owner.leftOut()).toEqual([`“${rewrite}” as a statement, which is based on facts you changed`]);
  const page = await owner.published();
  expect(page).toContain(corrected);
  expect(page).not.toContain('12 colleagues');

  // An undo clears the mark.
  await edit(id, rawText, true);
  expect(await owner.queue()).toEqual([]);
  expect(await called('Taught 12')).toMatchObject({ impactStatement: rewrite, isRewriteStale: false });

  await edit(id, corrected, true);
  expect(await owner.resolve(item?.id ?? '', 'KEEP')).toEqual(DONE);
  expect(await called('Taught 9')).toMatchObject({ impactStatement: rewrite, isRewriteStale: false });
  expect(await owner.published()).toContain(rewrite);

  await edit(id, rawText, true);
  expect(await owner.resolve(item?.id ?? '', 'REWRITE')).toEqual(DONE);
  expect(await called('Taught 12')).toMatchObject({
    impactStatement: null,
    isRewriteStale: false,
    editedFields: ['rawText', 'metrics'],
  });
  expect(await owner.queue()).toEqual([]);
});

const statementsDue = async () => (await owner.queue()).filter(({ kind }) => kind === 'ACHIEVEMENT');

test("an edit and its undo do not accept a model's rewrite", async () => {
  const { id, rawText } = await called('Kept the notes');
  await at.test.sql(
    `update achievements set impact_statement = 'Kept all notes', impact_basis = raw_text, provenance = 'model_context',
       requires_review = true, review_reason = 'there is no number' where id = $1`,
    [id],
  );
  await edit(id, `${rawText} by hand`, true);
  expect(await statementsDue()).toMatchObject([{ staleWords: [{ text: 'Kept all notes' }] }]);
  await edit(id, rawText, true);
  expect(await statementsDue()).toMatchObject([
    { text: 'Kept all notes', reason: 'there is no number', staleWords: [] },
  ]);
  expect(await owner.published()).not.toContain('Kept all notes');
  // Removing the rewrite leaves the statement.
  await edit(id, `${rawText} by hand`, true);
  const [item] = await statementsDue();
  expect(await owner.resolve(item?.id ?? '', 'REMOVE')).toEqual(DONE);
  expect(await called('Kept the notes')).toMatchObject({ impactStatement: null, provenance: 'USER_PROVIDED' });
});

test('a summary that names a former employer is published without that sentence', async () => {
  const [named, other] = ['I have written programs for Engine Works since 2019.', 'I like machines that count.'];
  await owner.mutate('updateProfile', { summary: `${named} ${other}` });
  expect(await owner.published()).toContain(`${named} ${other}`);
  const roles = (await owner.graph()).experiences.filter(({ company }) => company.name.startsWith('Engine'));
  const rename = async (companyName: string) => {
    for (const { id } of roles) await owner.mutate('updateExperience', { id, companyName });
  };
  await rename('Looms GmbH');
  const [item] = (await owner.queue()).filter(({ kind }) => kind === 'PROFILE');
  expect(item).toMatchObject({ text: `${named} ${other}`, staleWords: [{ text: named }] });
  expect(await owner.leftOut()).toContain(`“${named}” about you, which is based on facts you changed`);
  const page = await owner.published();
  expect(page).toContain(other);
  expect(page).not.toContain('Engine Works');

  await rename('Engine Works, Inc.');
  expect(await owner.queue()).toEqual([]);
  await rename('Looms GmbH');
  const id = item?.id ?? '';
  expect(await owner.resolve(id, 'REMOVE')).toEqual(DONE);
  const { careerGraph } = await owner.ask<{ careerGraph: { profile: { summary: string } } }>(
    '{ careerGraph { profile { summary } } }',
  );
  expect(careerGraph.profile.summary).toBe(other);
  expect((await owner.queue()).filter(({ kind }) => kind === 'PROFILE')).toEqual([]);
});

test('a headline that is an outdated title is left out, also in the story, until rewritten', async () => {
  await owner.mutate('updateProfile', { headline: 'Lead Analyst, Engine Works' });
  const [role] = (await owner.graph()).experiences;
  const before = (await owner.graph()).story.opener;
  await owner.mutate('updateExperience', { id: role?.id, title: 'Junior Clerk' });
  const [item] = await owner.queue();
  expect(item).toMatchObject({ kind: 'PROFILE', text: 'Lead Analyst, Engine Works', staleWords: [{}] });
  expect((await owner.graph()).story.opener).toBe(
    'Ada Byron has been a Junior Clerk at Engine Works, Inc. since April 2021.',
  );
  expect(await owner.published()).not.toContain('Lead Analyst');
  await owner.mutate('updateExperience', { id: role?.id, title: 'Lead Analyst' });
  expect([await owner.queue(), (await owner.graph()).story.opener]).toEqual([[], before]);

  await owner.mutate('updateExperience', { id: role?.id, title: 'Junior Clerk' });
  expect(await owner.resolve(item?.id ?? '', 'REWRITE')).toEqual(DONE);
  expect(await owner.queue()).toEqual([]);
  expect(await owner.published()).toContain('Junior Clerk, Engine Works');
});

test("an owner's offer that names a former employer waits until rules rewrite it", async () => {
  const offers = async () =>
    (
      await owner.ask<{ careerGraph: { skillOffers: { id: string; text: string; editedFields: string[] }[] } }>(
        '{ careerGraph { skillOffers { id text editedFields } } }',
      )
    ).careerGraph.skillOffers;
  const [offer] = await offers();
  const id = `skillOffer:${offer?.id}`;
  const text = 'What Looms GmbH taught me: to count.';
  await owner.mutate('reviewStatement', { id, action: 'EDIT', text });
  const shown = async () => {
    await owner.published();
    const { site } = await owner.ask<{ site: { slug: string } }>('{ site { slug } }');
    const { publicSite } = await owner.ask<{ publicSite: { snapshot: { skills: { offer: string | null }[] } } }>(
      'query ($slug: String!) { publicSite(slug: $slug) { snapshot } }',
      site,
    );
    return publicSite.snapshot.skills.map(({ offer }) => offer);
  };
  expect(await shown()).toContain(text);
  const clerk = (await owner.graph()).experiences.find(({ title }) => title === 'Clerk');
  await owner.mutate('updateExperience', { id: clerk?.id, companyName: 'Quite Another Company Ltd' });
  expect(await owner.queue()).toMatchObject([{ id, kind: 'SKILL_OFFER', staleWords: [{ text }] }]);
  expect(await shown()).not.toContain(text);
  expect(await owner.resolve(id, 'KEEP')).toEqual(DONE);
  expect(await owner.queue()).toEqual([]);
  expect(await shown()).toContain(text);

  await owner.mutate('updateExperience', { id: clerk?.id, companyName: 'Looms GmbH' });
  await owner.mutate('updateExperience', { id: clerk?.id, companyName: 'Quite Another Company Ltd' });
  expect(await owner.resolve(id, 'REWRITE')).toEqual(DONE);
  expect((await offers()).find((one) => one.id === offer?.id)).toMatchObject({ text: offer?.text, editedFields: [] });
});

test('a rewrite by rules follows its role into the past tense and back', async () => {
  const role = await owner.firstRole();
  const text = 'Lead a team of 90 engineers of the whole company';
  await owner.mutate('addAchievement', { experienceId: role.id, text });
  await at.run(ada, 'ACHIEVEMENTS');
  expect(await called('Lead a team')).toMatchObject({ impactStatement: null });
  await owner.mutate('updateExperience', { id: role.id, end: '2024-01' });
  expect(await called('Lead a team')).toMatchObject({ impactStatement: text.replace('Lead', 'Led') });
  await owner.mutate('updateExperience', { id: role.id, current: true });
  expect(await called('Lead a team')).toMatchObject({ impactStatement: null });
});

test('statements and descriptions that name a former employer wait; they are rewritten in place, kept or removed', async () => {
  const [role] = (await owner.graph()).experiences;
  const { id, rawText } = await called('Taught');
  const named = 'Taught 12 colleagues at Engine Works to program';
  await edit(id, named, true);
  await owner.mutate('updateExperience', { id: role?.id, description: 'I keep logs. Engine Works keeps me.' });
  const rename = async (companyName: string) => {
    for (const one of (await owner.graph()).experiences.filter(({ company }) => company.name !== companyName))
      await owner.mutate('updateExperience', { id: one.id, companyName });
  };
  await rename('Looms GmbH');
  const items = await owner.queue();
  expect(items.map(({ kind, staleWords }) => [kind, staleWords.map(({ text }) => text)])).toEqual([
    ['EXPERIENCE', ['Engine Works keeps me.']],
    ['ACHIEVEMENT', [named]],
  ]);
  expect(await owner.leftOut()).toEqual([
    `“${named}” as a statement, which is based on facts you changed`,
    '“Engine Works keeps me.” in the description of a role, which is based on facts you changed',
  ]);
  expect(await owner.published()).not.toContain('Engine Works');

  const [described, stated] = items;
  expect(await owner.resolve(described?.id ?? '', 'REMOVE')).toEqual(DONE);
  expect(await owner.resolve(stated?.id ?? '', 'REWRITE')).toEqual(DONE);
  expect(await owner.queue()).toEqual([]);
  expect(await called('Taught')).toMatchObject({ rawText: 'Taught 12 colleagues at Looms GmbH to program' });
  await rename('Wind AS');
  expect(await owner.resolve(stated?.id ?? '', 'KEEP')).toEqual(DONE);
  expect(await owner.queue()).toEqual([]);
  expect(await owner.published()).toContain('at Looms GmbH to program');
  await edit(id, rawText, true);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import { AUDITED_AUTH } from '../../src/api/audited-auth.ts';
import { readMessages } from '../../src/api/studio/studio-messages.ts';

test('the studio has words for each mutation and each way to sign in that the audit log can contain', async () => {
  const schema = buildSchema(await readFile('schema.graphql', 'utf8'));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations).toContain('updateExperience');
  const actions = [...mutations.map((name) => `mutation.${name}`), ...Object.values(AUDITED_AUTH)];
  const english = (await readMessages()).get('en') ?? {};
  expect(actions.filter((action) => !(`audit.action.${action}` in english))).toEqual([]);
});

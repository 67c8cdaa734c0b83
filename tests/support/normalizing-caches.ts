import { ApolloClient, gql as apolloDocument, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange, gql as urqlDocument } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { executableSchema } from '../../src/api/executable-schema.ts';
import { getNamedType, isObjectType } from 'graphql';
import { runQuery, type SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';
import { typeName } from './type-name.ts';

const GRAPH = `{ id version profile { id name headline summary targetRole editedFields }
  companies { id name domain } experiences { id title start end company { id name }
    achievements { id rawText impactStatement verified requiresReview metrics { value unit text start } score { total } } }
  achievements { id rawText } ranking { id label entries { position total achievement { id rawText } } }
  skills { id name proofPoints { id } } skillOffers { id text skills { id } } navigation { id section label shown }
  story { id opener paragraphs quote fields { field provenance } } timeline { id title start end }
  placements { id slot chosenBy gradient { opacity } candidates { id status } } completeness { id section coverage missingFields }
  education { id institution } certifications { id name } languages { id name } sections { id title } }`;

/** Lists and objects beside the career graph. Runs are left out where a worker goes on changing them. */
const rest = (withRuns: boolean) => `site { id slug theme visibility unlistedUrl changes liveVersion { id number } }
  webhooks { id url events disabledReason deliveries(first: 5) { edges { node { id status attempts } } } }
  documents { id status } removedEntries { id kind label } looseText { id status } reviewQueue { id }
  ${withRuns ? 'pipelineRuns(first: 10) { edges { node { id kind status } } }' : ''}`;

export interface Argument {
  name: string;
  value: unknown;
}

export interface MutationResult {
  __typename: string;
  run?: { id: string } | null;
}

export interface NormalizingCaches {
  /** Performs a mutation once, and gives the response to both clients. @returns its result */
  mutate(mutation: string, argument: Argument | null): Promise<MutationResult>;
  /** What a page that shows everything shows now, by client, and what it would show after a reload. */
  look(): Promise<{ apollo: unknown; urql: unknown; reloaded: unknown }>;
}

/** Apollo Client and urql with their default normalizing caches, in which everything has been read once. */
export async function openCaches(
  at: TestServer,
  user: SignedUp,
  { withRuns = false }: { withRuns?: boolean } = {},
): Promise<NormalizingCaches> {
  const everything = `query Everything { careerGraph ${GRAPH} ${rest(withRuns)} }`;
  let recorded: string | null = null;
  const send: typeof fetch = async (input, init) => {
    const headers = { ...(init?.headers as Record<string, string>), authorization: `Bearer ${user.token}` };
    const answer = await fetch(input, { ...init, headers });
    recorded = await answer.text();
    return new Response(recorded, answer);
  };
  const replay: typeof fetch = async () => new Response(recorded, { headers: { 'content-type': 'application/json' } });
  const apollo = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({ uri: `${at.url}/graphql`, fetch: send }),
  });
  const urql = new Client({
    url: `${at.url}/graphql`,
    fetch: replay,
    preferGetMethod: false,
    // It warns of each object without an ID, which it keeps with its parent.
    exchanges: [cacheExchange({ logger: () => {} }), fetchExchange],
  });
  await apollo.query({ query: apolloDocument(everything) });
  await urql.query(urqlDocument(everything), {}).toPromise();
  return {
    async mutate(mutation, argument) {
      const field = executableSchema.getMutationType()?.getFields()[mutation];
      const type = String(field?.args.find(({ name }) => name === argument?.name)?.type);
      const success = `${typeName(mutation)}Success`;
      const fields = fieldsOf(success);
      const [head, call] = argument ? [`($value: ${type})`, `(${argument.name}: $value)`] : ['', ''];
      const text = `mutation ${head} { done: ${mutation}${call} { __typename ... on ${success} {
        ${'careerGraph' in fields ? `careerGraph ${GRAPH}` : ''} ${'run' in fields ? 'run { id kind status }' : ''}
        query { ${'careerGraph' in fields ? '' : `careerGraph ${GRAPH}`} ${rest(withRuns)} } } } }`;
      const { data } = await apollo.mutate<{ done: MutationResult }>({
        mutation: apolloDocument(text),
        variables: { value: argument?.value },
      });
      const { error } = await urql.mutation(urqlDocument(text), { value: argument?.value }).toPromise();
      if (!data || error) throw error ?? new Error(`${mutation} has no result.`);
      if (data.done.__typename !== success) throw new Error(JSON.stringify(data.done));
      return data.done;
    },
    async look() {
      const { data: reloaded } = await runQuery(at, everything, {}, user);
      return {
        apollo: plain(apollo.readQuery({ query: apolloDocument(everything) })),
        urql: plain(urql.readQuery(urqlDocument(everything), {})?.data),
        reloaded,
      };
    },
  };
}

function fieldsOf(success: string) {
  const type = getNamedType(executableSchema.getType(success));
  return isObjectType(type) ? type.getFields() : {};
}

/** Without what clients add to each object. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (key, inner: unknown) => (key === '__typename' ? undefined : inner));
}

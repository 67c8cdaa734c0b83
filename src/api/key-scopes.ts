import type { DocumentNode, GraphQLError, OperationDefinitionNode } from 'graphql';
import type { ApiKeyScope } from '../generated/prisma/enums.ts';
import { requestError } from '../schema/request-error.ts';
import { visitFields } from './visit-fields.ts';

/** Root fields that API keys may use, with the scopes that each needs. All others need a session, new ones too. */
const NEEDED: Record<string, readonly ApiKeyScope[]> = {
  viewer: [],
  publicSite: [],
  ...fields(
    'read_graph',
    'careerGraph reviewQueue documents documentChanges looseText removedEntries careerGraphChanged',
  ),
  ...fields(
    'run_pipelines',
    'createUpload ingestDocument runPipeline cancelRun rerollImage exportGraph usePhoto uploadEntryPicture uploadOwnImage',
  ),
  ...fields('run_pipelines', 'pipelineRun pipelineRuns'),
  ...fields('publish', 'site siteVersions publishSite unpublishSite restoreSiteVersion updateSite'),
  ...fields('read_analytics', 'siteAnalytics'),
  // It may be a run that publishes.
  retryRun: ['run_pipelines', 'publish'],
};

function fields(scope: ApiKeyScope, names: string): Record<string, readonly ApiKeyScope[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, [scope]]));
}

/** Why an API key with these scopes may not run an operation; null if it may. Root fields count at any depth. */
export function refusedByScopes(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  scopes: readonly ApiKeyScope[],
): GraphQLError | null {
  let refused: GraphQLError | null = null;
  visitFields(document, operation, ({ name, isRoot }) => {
    if (isRoot) refused ??= refusalOf(name, scopes);
  });
  return refused;
}

function refusalOf(field: string, scopes: readonly ApiKeyScope[]): GraphQLError | null {
  const needed = Object.hasOwn(NEEDED, field) ? NEEDED[field] : undefined;
  if (!needed) return requestError('FORBIDDEN', `\`${field}\` can't be used with an API key. Sign in instead.`);
  const missing = needed.filter((scope) => !scopes.includes(scope)).map((scope) => scope.toUpperCase());
  if (missing.length === 0) return null;
  return requestError(
    'FORBIDDEN',
    `\`${field}\` needs an API key with the scope ${missing.join(' and ')}. Create one that has it.`,
  );
}

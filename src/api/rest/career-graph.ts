import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type GraphQLNamedType, parse } from 'graphql';
import { executableSchema } from '../executable-schema.ts';
import type { RouteDeps } from '../api-deps.ts';
import { openapi } from './openapi.ts';
import { runOperation } from './run-operation.ts';
import { selectAll } from './select-all.ts';

/** `GET /career-graph`: all of it; and the description of the whole REST face. */
export function addCareerGraph(app: FastifyInstance, deps: RouteDeps): void {
  const type = executableSchema.getType('CareerGraph') as GraphQLNamedType;
  const document: DocumentNode = parse(`query RestCareerGraph { careerGraph ${selectAll(type)} }`);
  app.get('/career-graph', async (request) => {
    const { careerGraph } = await runOperation<{ careerGraph: unknown }>(deps, request, document);
    return careerGraph;
  });
  app.get('/openapi.json', async () => openapi(deps.publicUrl()));
}

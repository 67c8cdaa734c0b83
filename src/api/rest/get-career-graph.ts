import { type DocumentNode, type GraphQLNamedType, parse } from 'graphql';
import { executableSchema } from '../executable-schema.ts';
import { vary } from '../vary.ts';
import { apiEndpoint } from './endpoint.ts';
import { runOperation } from './run-operation.ts';
import { addEtags } from '../etags.ts';
import { selectAll } from './select-all.ts';
import { graphqlShape } from './graphql-shape.ts';

export const getCareerGraph = apiEndpoint({
  method: 'GET',
  path: '/career-graph',
  id: 'careerGraph',
  summary: 'Get the career graph',
  description:
    'Everything in your career graph, as one consistent snapshot. What is in it twice is sent once; elsewhere only its ID. Send the `etag` as `if-none-match` to get 304 while nothing has changed.',
  access: 'signedIn',
  answers: {
    200: { description: 'The career graph.', schema: graphqlShape('CareerGraph') },
    304: { description: 'Unchanged since the version that you have.' },
  },
  refuses: [401],
  async open(scope): Promise<DocumentNode> {
    await addEtags(scope);
    const type = executableSchema.getType('CareerGraph') as GraphQLNamedType;
    return parse(`query RestCareerGraph { careerGraph ${selectAll(type)} }`);
  },
  async handle({ deps, request, reply, tools: document }) {
    void vary(reply.header('cache-control', 'private, no-cache'), 'authorization', 'cookie');
    const { careerGraph } = await runOperation<{ careerGraph: unknown }>(deps, request, document);
    return careerGraph;
  },
});

import { type DocumentNode, type GraphQLNamedType, parse } from 'graphql';
import { executableSchema } from '../executable-schema.ts';
import { apiEndpoint } from './endpoint.ts';
import { runOperation } from './run-operation.ts';
import { selectAll } from './select-all.ts';
import { graphqlShape } from './graphql-shape.ts';

export const getCareerGraph = apiEndpoint({
  method: 'GET',
  path: '/career-graph',
  id: 'careerGraph',
  summary: 'Get the career graph',
  description: 'Everything in your career graph, as one consistent snapshot.',
  access: 'signedIn',
  answers: { 200: { description: 'The career graph.', schema: graphqlShape('CareerGraph') } },
  refuses: [401],
  open(): DocumentNode {
    const type = executableSchema.getType('CareerGraph') as GraphQLNamedType;
    return parse(`query RestCareerGraph { careerGraph ${selectAll(type)} }`);
  },
  async handle({ deps, request, tools: document }) {
    const { careerGraph } = await runOperation<{ careerGraph: unknown }>(deps, request, document);
    return careerGraph;
  },
});

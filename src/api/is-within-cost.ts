import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { QUERY_COST } from '../schema/builder.ts';
import { executableSchema as schema } from './executable-schema.ts';
import { visitFields } from './visit-fields.ts';

const known = new WeakMap<DocumentNode, boolean>();

/**
 * Whether a document is within {@link QUERY_COST} whatever its variables are, so that it need not be calculated again for each request. If
 * false, it may be within or not: resolving the first field decides.
 */
export function isWithinCost(document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const is = hasFixedCost(document) && isSmall(document);
  known.set(document, is);
  return is;
}

function isSmall(document: DocumentNode): boolean {
  // Without their definitions, variables need no values.
  const definitions = document.definitions.map((one) => ({ ...one, variableDefinitions: [] }));
  const { complexity, depth, breadth } = complexityFromQuery({ ...document, definitions }, { schema });
  return complexity <= QUERY_COST.complexity && depth <= QUERY_COST.depth && breadth <= QUERY_COST.breadth;
}

/** Whether the cost depends on no variable, and on no choice among several operations. */
function hasFixedCost(document: DocumentNode): boolean {
  const [operation, ...others] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation || others.length > 0) return false;
  let isFixed = true;
  visitFields(document, operation, ({ definition, node }) => {
    if (typeof definition?.extensions['complexity'] === 'function' && takesVariables(node)) isFixed = false;
  });
  return isFixed;
}

function takesVariables({ arguments: given = [] }: FieldNode): boolean {
  let takes = false;
  for (const argument of given) visit(argument, { Variable: () => void (takes = true) });
  return takes;
}

import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { requestedParts } from '../resolvers/load-graph.ts';
import { QUERY_COST } from '../schema/builder.ts';
import { graphJsonStatement, isBuildable, type JsonField, type Relation } from '../services/graph/graph-json.ts';
import { hasVersion } from '../services/graph/graph-statement.ts';
import { executableSchema as schema } from './executable-schema.ts';
import { needsTransaction } from './needs-transaction.ts';

/** How a document that asks for the career graph and nothing else is answered without executing it. */
export interface GraphPlan {
  /** The answer depends on the user, the variables and the career graph's version, and on nothing else. */
  isKeepable: boolean;
  /** Returns the fields of the career graph as JSON; null if not all of them are stored as they are answered. */
  statement: string | null;
  /** What the answer calls the career graph. */
  name: string;
}

const plans = new WeakMap<DocumentNode, GraphPlan | null>();

/** Null for every other document. Worked out once per document. */
export function graphPlan(document: DocumentNode): GraphPlan | null {
  const before = plans.get(document);
  if (before !== undefined) return before;
  const plan = makePlan(document);
  plans.set(document, plan);
  return plan;
}

function makePlan(document: DocumentNode): GraphPlan | null {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== OperationTypeNode.QUERY) return null;
  if (needsTransaction(document, operation)) return null;
  const query = schema.getQueryType();
  const roots = query && collect(document, operation.selectionSet, query);
  const [root] = roots ?? [];
  if (roots?.size !== 1 || root === undefined) return null;
  const [name, nodes] = root;
  if (nodes.some((node) => node.name.value !== 'careerGraph')) return null;
  const isKeepable = [...requestedParts(schema, document)].every(hasVersion);
  return { name, isKeepable, statement: statementOf(document, operation, nodes) };
}

/** Without variables and directives, so that it is the same each time. */
function statementOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  nodes: readonly FieldNode[],
): string | null {
  if ((operation.variableDefinitions ?? []).length > 0 || hasDirectives(document)) return null;
  // The resolvers refuse it.
  const { complexity, depth, breadth } = complexityFromQuery(document, { schema, variables: {} });
  if (complexity > QUERY_COST.complexity || depth > QUERY_COST.depth || breadth > QUERY_COST.breadth) return null;
  const fields = fieldsOf(document, nodes, schema.getType('CareerGraph') as GraphQLObjectType);
  return fields && isBuildable(fields, 'graph') ? graphJsonStatement(fields) : null;
}

/** Fields that are rows of the database. */
const RELATIONS: Record<string, Relation> = {
  'CareerGraph.profile': { part: 'profile', has: 'one' },
  'CareerGraph.companies': { part: 'companies', has: 'many' },
  'CareerGraph.experiences': { part: 'experiences', has: 'many' },
  'CareerGraph.skills': { part: 'skills', has: 'many' },
  'CareerGraph.completeness': { part: 'completeness', has: 'many' },
  'CareerGraph.navigation': { part: 'navigation', has: 'many' },
  'CareerGraph.education': { part: 'education', has: 'many' },
  'CareerGraph.certifications': { part: 'certifications', has: 'many' },
  'CareerGraph.languages': { part: 'languages', has: 'many' },
  'CareerGraph.sections': { part: 'sections', has: 'many' },
  'Experience.company': { part: 'companies', has: 'one', on: { own: 'companyId', theirs: 'id' } },
  'Experience.achievements': { part: 'achievements', has: 'many', on: { own: 'id', theirs: 'experienceId' } },
};

/** Scalars that are answered as they are stored. */
const AS_STORED = new Set(['ID', 'String', 'Boolean', 'Int', 'Float', 'PartialDate']);

/** Null if one of the selected fields is more than what is stored. */
function fieldsOf(document: DocumentNode, parents: readonly FieldNode[], type: GraphQLObjectType): JsonField[] | null {
  const selected = new Map<string, FieldNode[]>();
  for (const { selectionSet } of parents) if (selectionSet) collect(document, selectionSet, type, selected);
  const fields = [...selected].map(([name, nodes]) => fieldOf(document, { name, nodes, type }));
  return fields.every((field) => field !== null) ? fields : null;
}

function fieldOf(
  document: DocumentNode,
  { name, nodes, type }: { name: string; nodes: FieldNode[]; type: GraphQLObjectType },
): JsonField | null {
  const [{ name: field }] = nodes as [FieldNode];
  if (field.value === '__typename') return { name, text: type.name };
  const definition = type.getFields()[field.value];
  if (!definition || definition.args.length > 0) return null;
  const relation = RELATIONS[`${type.name}.${field.value}`];
  const named = getNamedType(definition.type);
  if (relation && isObjectType(named)) {
    const fields = fieldsOf(document, nodes, named);
    return fields && { name, relation, fields };
  }
  return columnOf(name, definition);
}

function columnOf(name: string, { type, extensions }: GraphQLField<unknown, unknown>): JsonField | null {
  const column = extensions['pothosExposedField'];
  if (typeof column !== 'string') return null;
  const named = getNamedType(type);
  if (isScalarType(named)) return AS_STORED.has(named.name) ? { name, column } : null;
  if (!isEnumType(named) || isListType(getNullableType(type))) return null;
  return { name, column, names: new Map(named.getValues().map((value) => [String(value.value), value.name])) };
}

/** The fields of a selection by the names of their answers. What directives leave out counts, too. */
function collect(
  document: DocumentNode,
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  found = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      found.set(name, [...(found.get(name) ?? []), selection]);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
          );
    if (fragment && 'selectionSet' in fragment && applies(fragment, type))
      collect(document, fragment.selectionSet, type, found);
  }
  return found;
}

function applies(fragment: object, type: GraphQLObjectType): boolean {
  const condition =
    'typeCondition' in fragment ? (fragment.typeCondition as { name: { value: string } }).name.value : null;
  return condition === null || condition === type.name || type.getInterfaces().some(({ name }) => name === condition);
}

function hasDirectives(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Directive() {
      has = true;
      return BREAK;
    },
  });
  return has;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isObjectType } from 'graphql';
import { runQuery, type SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';

const TRUST = '__typename provenance confidence requiresReview reviewReason evidence { start end }';
const WHOLE = `{ careerGraph {
  profile { ${TRUST} name } skills { ${TRUST} name } skillOffers { ${TRUST} text } education { ${TRUST} institution }
  certifications { ${TRUST} name } languages { ${TRUST} name }
  experiences { ${TRUST} title achievements { ${TRUST} rawText } }
  story { fields { ${TRUST} field } } } }`;

interface Statement {
  __typename: string;
  provenance: string;
  confidence: number;
  requiresReview: boolean;
  reviewReason: string | null;
  evidence: { start: number; end: number }[];
}

/** The types of statements: all that have a source, by the committed schema. */
export const STATEMENT_TYPES = Object.values(
  buildSchema(readFileSync(path.resolve(import.meta.dirname, '../../schema.graphql'), 'utf8')).getTypeMap(),
)
  .filter((type) => isObjectType(type) && 'provenance' in type.getFields() && 'evidence' in type.getFields())
  .map(({ name }) => name)
  .toSorted();

function* statementsIn(value: unknown): Generator<Statement> {
  if (typeof value !== 'object' || value === null) return;
  if ('provenance' in value) yield value as Statement;
  for (const part of Object.values(value)) yield* statementsIn(part);
}

/** Walks a user's whole graph over the API: every statement there is, and those that say neither where they come from nor that they are doubtful. */
export async function walkStatements(
  server: TestServer,
  user: SignedUp,
): Promise<{ types: string[]; count: number; unfounded: Statement[] }> {
  const { data, errors } = await runQuery(server, WHOLE, {}, user);
  if (!data) throw new Error(JSON.stringify(errors));
  const all = [...statementsIn(data)];
  const unfounded = all.filter(
    ({ provenance, confidence, requiresReview, reviewReason, evidence }) =>
      !['USER_PROVIDED', 'MODEL_POLISH', 'MODEL_CONTEXT', 'INDUSTRY_TEMPLATE'].includes(provenance) ||
      confidence < 0 ||
      confidence > 1 ||
      (evidence.length === 0 && !requiresReview) ||
      evidence.some(({ start, end }) => start >= end) ||
      // What is put up for review says why.
      (requiresReview && !reviewReason),
  );
  return { types: [...new Set(all.map(({ __typename }) => __typename))].toSorted(), count: all.length, unfounded };
}

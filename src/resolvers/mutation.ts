import type { ObjectRef } from '@pothos/core';
import { GraphQLError } from 'graphql';
import { EditRefused } from '../domain/career-graph/edit-experience.ts';
import { builder, QueryRef } from '../schema/builder.ts';
import type { Context, Viewer } from '../schema/context.ts';
import { PipelineRunRef } from '../schema/pipeline-run.ts';
import { Conflict, InvalidInput, NotFound, Refusal, type Refused, refusedBy } from '../schema/refusals.ts';
import { recordAudit } from '../services/audit/record-audit.ts';
import type { Db } from '../services/database/prisma.ts';
import { DocumentRefused } from '../services/graph/documents/document-refused.ts';
import { VersionConflict } from '../services/graph/version-conflict.ts';

export interface MutationCall {
  /** Name of the mutation. */
  mutation: string;
  /** ID of the object it is about, if known in advance. */
  subject?: string | null | undefined;
}

/**
 * Runs a mutation and records it in the audit log. A refusal undoes everything, is recorded, and becomes the mutation's result; an error
 * for the client, such as RATE_LIMITED, does the same and is thrown.
 *
 * @param work gets `setSubject`, to record the ID of an object that it created
 */
export async function runMutation<Result>(
  context: Context & { viewer: Viewer },
  { mutation, subject = null }: MutationCall,
  work: (db: Db, setSubject: (id: string) => void) => Promise<Result>,
): Promise<Result | Refused> {
  const { db } = context;
  let about = subject;
  // The mutations of an operation share its transaction, but each is rolled back alone.
  await db.$executeRaw`savepoint mutation`;
  try {
    const result = await work(db, (id) => (about = id));
    await audit(context, { mutation, subject: about }, 'ok');
    return result;
  } catch (error) {
    const refusal = refusalOf(error);
    const known = refusal ?? (error instanceof GraphQLError ? error : null);
    if (!known) throw error;
    await db.$executeRaw`rollback to savepoint mutation`;
    if (known instanceof GraphQLError) {
      const { code } = known.extensions;
      await audit(context, { mutation, subject: about }, typeof code === 'string' ? code.toLowerCase() : 'failed');
      throw known;
    }
    return refuse(context, { mutation, subject: about }, known);
  }
}

/** Records in the audit log that a mutation was refused. @returns its result */
export async function refuse(
  context: Context & { viewer: Viewer },
  call: MutationCall,
  refusal: Refusal,
): Promise<Refused> {
  await audit(context, call, refusal.code);
  return refusedBy(refusal);
}

async function audit(
  { db, viewer, requestId, address }: Context & { viewer: Viewer },
  { mutation, subject }: MutationCall,
  outcome: string,
): Promise<void> {
  await recordAudit(db, {
    userId: viewer.userId,
    action: `mutation.${mutation}`,
    // An ID from a client can be any text.
    subject: subject?.slice(0, 64) ?? null,
    outcome,
    requestId,
    address,
  });
}

/** Translates refusals of the services into those of the schema. */
function refusalOf(error: unknown): Refusal | null {
  if (error instanceof EditRefused) return new InvalidInput(error.message, error.field);
  if (error instanceof DocumentRefused)
    return error.kind === 'missing' ? new NotFound(error.message) : new Conflict(error.message);
  if (error instanceof VersionConflict) return new Conflict(error.message, error);
  return error instanceof Refusal ? error : null;
}

/** `AddSkillResult` is the result of `addSkill`. */
const mutationOf = (result: string) => `${result[0]?.toLowerCase()}${result.slice(1).replace(/Result$/, '')}`;

type Types = typeof builder.$inferSchemaTypes;

/** The result type of a mutation: its success type, from which everything else can be read again, or one of its refusals. */
export function resultUnion<Success extends object>(
  name: string,
  success: ObjectRef<Types, Success>,
  refusals: ObjectRef<Types, Refused>[],
) {
  builder.objectField(success, 'query', (t) =>
    t.field({
      type: QueryRef,
      description: 'Anything else after the mutation, such as lists that it may have changed.',
      resolve: () => ({}),
    }),
  );
  return refusableUnion(name, success, refusals);
}

/** A result type without `query`, for a mutation after which there is nothing to read. */
export function refusableUnion<Success extends object>(
  name: string,
  success: ObjectRef<Types, Success>,
  refusals: ObjectRef<Types, Refused>[],
) {
  return builder.unionType(name, {
    description: `Result of \`${mutationOf(name)}\`: success, or why nothing was changed.`,
    types: [success, ...refusals],
    resolveType: (value) => ('__typename' in value ? value.__typename : success.name),
  });
}

/** Success type of a mutation that starts or changes a run. */
export function runSuccess(name: string, description: string) {
  return builder.objectRef<{ runId: string }>(name).implement({
    description,
    fields: (t) => ({
      run: t.prismaField({
        type: PipelineRunRef,
        description: 'The run. Watch it with the subscription `pipelineRun`.',
        resolve: (query, { runId }, _args, { db }) =>
          db.pipelineRun.findFirstOrThrow({ ...query, where: { id: runId } }),
      }),
    }),
  });
}

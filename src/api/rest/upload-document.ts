import fastifyMultipart from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { z } from 'zod';
import { recordAudit } from '../../services/audit/record-audit.ts';
import { asActor } from '../../services/database/actor.ts';
import { readAll, storeDocument } from '../../services/uploads/store-document.ts';
import { actorOf } from '../execute-operation.ts';
import { apiEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';
import { requireViewer } from './require-viewer.ts';
import { runOperation, throwRefusal } from './run-operation.ts';
import { asRestError } from './upload-refusal.ts';

interface IngestAnswer {
  ingestDocument: { __typename: string; message?: string; run?: { id: string; status: string } };
}

const INGEST_DOCUMENT = parse(/* GraphQL */ `
  mutation RestIngestDocument($input: IngestDocumentInput!) {
    ingestDocument(input: $input) {
      __typename
      ... on IngestDocumentSuccess {
        run {
          id
          status
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

/** Stores a document and starts a run that reads it. */
export const uploadDocument = apiEndpoint({
  method: 'POST',
  path: '/documents/upload',
  id: 'uploadDocument',
  summary: 'Upload a document and start reading it',
  access: 'signedIn',
  body: {
    type: 'multipart/form-data',
    schema: z.object({
      document: z.string().meta({ contentMediaType: 'application/octet-stream', description: 'The file.' }),
    }),
    isRaw: true,
  },
  answers: {
    202: {
      description: 'The document is stored and the run that reads it is queued.',
      schema: z.object({ documentId: z.string(), pipelineRunId: z.string(), status: z.string(), message: z.string() }),
    },
  },
  refuses: [400, 401, 403, 408, 413, 415, 429, 507],
  options: ({ settings }) => ({ config: { isUpload: true }, bodyLimit: settings.limits.uploadBytes + 64 * 1024 }),
  async open(scope, { settings }) {
    // One byte above the limit, so that our own check, which knows the file's name, reports that it is too large.
    await scope.register(fastifyMultipart, {
      limits: { files: 1, fields: 10, fileSize: settings.limits.uploadBytes + 1 },
      throwFileSizeLimit: false,
    });
  },
  async handle({ deps, request }) {
    const viewer = requireViewer(request, 'run_pipelines');
    const { uploadBytes: limit, uploadedBytesPerUser: totalBytes } = deps.settings.limits;
    const { fileName, bytes } = await readFile(request, limit);
    const { document, duplicate } = await asActor(deps.database, actorOf(viewer), async (db) => {
      const { userId } = viewer;
      const stored = await storeDocument(db, deps.store, { userId, fileName, source: bytes, limit, totalBytes });
      const about = { userId, action: 'document.upload', subject: stored.document.id };
      await recordAudit(db, { ...about, outcome: 'ok', requestId: request.id, address: request.ip });
      return stored;
    }).catch((error: unknown) => {
      throw asRestError(error);
    });
    const input = { documentId: document.id };
    const { ingestDocument } = await runOperation<IngestAnswer>(deps, request, INGEST_DOCUMENT, { input });
    if (!ingestDocument.run) throwRefusal(ingestDocument);
    return {
      documentId: document.id,
      pipelineRunId: ingestDocument.run.id,
      status: ingestDocument.run.status,
      message: duplicate
        ? `${fileName} was uploaded before and is being read again.`
        : `${fileName} is stored and is being read.`,
    };
  },
});

async function readFile(request: FastifyRequest, limit: number): Promise<{ fileName: string; bytes: Uint8Array }> {
  if (!request.isMultipart())
    throw new RestError(
      415,
      'unsupported_media_type',
      'The request is not multipart/form-data. Send multipart/form-data with the file in the field `document`.',
    );
  for await (const part of request.files()) {
    if (part.fieldname === 'document') {
      const { bytes } = await readAll(part.filename, part.file, limit).catch((error: unknown) => {
        throw asRestError(error);
      });
      return { fileName: part.filename, bytes };
    }
    part.file.resume();
  }
  throw new RestError(400, 'document_missing', 'The multipart field `document` contains no file. Send the file in it.');
}

import { ingestContract } from './ingest/contract.ts';

/** All that the API knows of the pipelines: it starts them without loading what they do. */
export const contracts = { ingest: ingestContract };

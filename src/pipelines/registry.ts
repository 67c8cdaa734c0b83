import { ingestPipeline } from './ingest/run-ingest.ts';

/** Every pipeline that there is, under its kind. */
export const pipelines = { ingest: ingestPipeline };

import type { IngestServices } from './ingest/ingest-services.ts';
import { ingestPipeline } from './ingest/run-ingest.ts';

/** What the pipelines need of the outside world, all of them together. */
export type PipelineServices = IngestServices;

/** Every pipeline that there is, under its kind. */
export const pipelines = { ingest: ingestPipeline };

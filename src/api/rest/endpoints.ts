import { analyticsCsv } from './analytics-csv.ts';
import { auditLog } from './audit-log.ts';
import { collectEvents } from './collect-events.ts';
import { getCareerGraph } from './get-career-graph.ts';
import { getDownload } from './get-download.ts';
import { getMedia } from './get-media.ts';
import { getRun } from './get-run.ts';
import { live, ready } from './health.ts';
import { listRuns } from './list-runs.ts';
import { openapiEndpoint } from './openapi.ts';
import { placeImage } from './place-image.ts';
import { putUpload } from './put-upload.ts';
import { rerollImage } from './reroll-image.ts';
import { runPipeline } from './run-pipeline.ts';
import { uploadDocument } from './upload-document.ts';

const own = [
  uploadDocument,
  putUpload,
  getDownload,
  runPipeline,
  listRuns,
  getRun,
  rerollImage,
  placeImage,
  getCareerGraph,
  analyticsCsv,
  auditLog,
];

/** Endpoints that only API processes have. */
export const apiEndpoints = [...own, openapiEndpoint([...own, getMedia, collectEvents, live, ready])];

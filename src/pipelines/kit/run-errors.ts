import { PHOTO_REFUSALS } from '../../domain/images/photo-refused.ts';
import { UNREADABLE } from '../../domain/resume/document-unreadable.ts';

/** Reasons why a run fails, as the API reference describes them. */
export const RUN_ERRORS = {
  ...UNREADABLE,
  ...PHOTO_REFUSALS,
  account_not_empty: 'An archive can only be imported into an account without documents, entries and photos.',
  archive_invalid: 'The file is not the archive of an account, is damaged or was changed.',
  archive_missing: 'The uploaded archive is no longer there.',
  branches_failed: 'One or more child runs of a build failed.',
  budget_exceeded: 'Model calls have cost more than the budget of the server.',
  busy: 'The server was too busy to read the document. Retry the run.',
  crashed_repeatedly: 'The run crashed its worker several times.',
  document_not_found: "The document doesn't exist or isn't yours.",
  document_refused:
    'The document was removed while the run was reading it, or is the sample and the career graph contains documents of yours.',
  entry_missing: 'The entry of the picture was removed.',
  file_damaged: 'The stored file of the document is damaged.',
  file_missing: 'The stored file of the document is missing.',
  internal: 'Something went wrong on the server. The log has the cause.',
  invalid_input: 'The stored input of the run is invalid.',
  document_doubted: "A document may be someone else's. Answer the question in the review queue.",
  nothing_to_export: 'The career graph has nothing to export.',
  photo_missing: 'The photo was deleted.',
  site_refused: 'The site contains something that must not be published. The message lists it.',
  unknown_pipeline: 'The worker is older than the API and does not have the pipeline.',
  version_missing: 'The site version to restore was deleted.',
} as const;

export type RunErrorCode = keyof typeof RUN_ERRORS;

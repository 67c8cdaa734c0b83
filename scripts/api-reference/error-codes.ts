import { REST_ERRORS } from '../../src/api/rest/rest-error.ts';
import { RUN_ERRORS } from '../../src/pipelines/kit/run-errors.ts';
import { REQUEST_ERRORS } from '../../src/schema/request-error.ts';
import { UPLOAD_REFUSALS } from '../../src/services/uploads/upload-refused.ts';
import { inline, table } from './markdown.ts';

/** Lists every error code that a client can get, by where it appears. */
export function errorCodes(): string {
  return [
    '## Error codes',
    'Codes are stable; messages may change.',
    section('`errors[].extensions.code` of a GraphQL response', REQUEST_ERRORS),
    section('`UploadRefused.code`', UPLOAD_REFUSALS),
    section('`PipelineRun.error.code`', RUN_ERRORS),
    section('`error` of a REST response', REST_ERRORS),
  ].join('\n\n');
}

function section(title: string, codes: Record<string, string>): string {
  const rows = Object.entries(codes).map(([code, meaning]) => [`\`${code}\``, inline(meaning)]);
  return `### ${title}\n\n${table(['code', 'meaning'], rows)}`;
}

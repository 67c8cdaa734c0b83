import { parse } from 'graphql';

/** What REST shows of a run, and what each of these selects. */
const RUN_SELECTION: Record<string, string> = {
  id: '',
  kind: '',
  status: '',
  progress: '',
  attempt: '',
  input: '',
  output: '',
  steps: '{ id title status message startedAt finishedAt }',
  error: '{ code message retryable }',
  cost: '{ inputTokens outputTokens usd }',
  createdAt: '',
  startedAt: '',
  finishedAt: '',
};

export const RUN_FIELDS = Object.keys(RUN_SELECTION);

const RUN = Object.entries(RUN_SELECTION).flat().join(' ');

/** The REST face asks the same schema the same questions as everybody else: same rights, rules, errors and audit log. */
export const RUN_PIPELINE = parse(/* GraphQL */ `
  mutation RestRunPipeline($input: RunPipelineInput!) {
    runPipeline(input: $input) {
      __typename
      ... on RunPipelineSuccess { run { ${RUN} } }
      ... on Error { message }
      ... on InvalidInput { field }
    }
  }
`);

export const INGEST_DOCUMENT = parse(/* GraphQL */ `
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

export const PIPELINE_RUN = parse(/* GraphQL */ `
  query RestPipelineRun($id: ID!) {
    pipelineRun(id: $id) { ${RUN} }
  }
`);

export const PIPELINE_RUNS = parse(/* GraphQL */ `
  query RestPipelineRuns($kind: PipelineKind, $status: RunStatus, $first: Int, $after: String) {
    pipelineRuns(kind: $kind, status: $status, first: $first, after: $after) {
      edges { node { ${RUN} } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

import { graphql } from '../graphql/gql.ts';

/** Runs: starting and watching them. Typed by schema.graphql through codegen.ts. */

export const CREATE_UPLOAD = graphql(/* GraphQL */ `
  mutation StudioCreateUpload($input: CreateUploadInput!) {
    result: createUpload(input: $input) {
      __typename
      ... on CreateUploadSuccess {
        upload {
          uploadId
          url
          headers {
            name
            value
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const INGEST_DOCUMENT = graphql(/* GraphQL */ `
  mutation StudioIngestDocument($input: IngestDocumentInput!) {
    result: ingestDocument(input: $input) {
      __typename
      ... on IngestDocumentSuccess {
        run {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const RUN = graphql(/* GraphQL */ `
  query StudioRun($id: ID!) {
    pipelineRun(id: $id) {
      id
      kind
      status
      progress
      error {
        message
        retryable
      }
      steps {
        id
        title
        status
        message
      }
      next {
        id
        kind
        status
      }
      exportFile {
        url
        fileName
      }
    }
  }
`);

export const WATCH_RUNS = graphql(/* GraphQL */ `
  subscription StudioRuns {
    pipelineRuns {
      kind
      run {
        id
        kind
        status
      }
    }
  }
`);

export const WATCH_RUN = graphql(/* GraphQL */ `
  subscription StudioWatchRun($id: ID!, $after: Int!) {
    pipelineRun(id: $id, after: $after) {
      seq
      kind
      progress
      message
    }
  }
`);

export const RETRY_RUN = graphql(/* GraphQL */ `
  mutation StudioRetryRun($id: ID!) {
    result: retryRun(id: $id) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const RUN_PIPELINE = graphql(/* GraphQL */ `
  mutation StudioRunPipeline($input: RunPipelineInput!) {
    result: runPipeline(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const EXPORT_GRAPH = graphql(/* GraphQL */ `
  mutation StudioExportGraph($format: ExportFormat!, $options: ExportOptions) {
    result: exportGraph(format: $format, options: $options) {
      __typename
      ... on ExportGraphSuccess {
        run {
          id
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

import { graphql } from '../../graphql/gql.ts';

/** Runs: watching them and trying them again. Typed by schema.graphql through codegen.ts. */

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

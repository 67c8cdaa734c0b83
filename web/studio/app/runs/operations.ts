import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../../graphql/gql.ts';

/** Runs: watching, canceling and retrying them. Typed by schema.graphql through codegen.ts. */

export const RUNS = graphql(/* GraphQL */ `
  query StudioRuns {
    running: pipelineRuns(status: RUNNING, first: 20) {
      edges {
        node {
          ...ListedRun
        }
      }
    }
    queued: pipelineRuns(status: QUEUED, first: 20) {
      edges {
        node {
          ...ListedRun
        }
      }
    }
    recent: pipelineRuns(first: 20) {
      edges {
        node {
          ...ListedRun
        }
      }
    }
  }

  fragment ListedRun on PipelineRun {
    id
    kind
    status
    progress
    finishedAt
    input
    error {
      code
      message
      retryable
    }
    parent {
      id
      kind
    }
  }
`);

export type Run = ResultOf<typeof RUNS>['recent']['edges'][number]['node'];

export const RUN = graphql(/* GraphQL */ `
  query StudioRun($id: ID!) {
    pipelineRun(id: $id) {
      id
      kind
      status
      progress
      troubles
      error {
        code
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
        details
      }
    }
  }
`);

export const WATCH_RUNS = graphql(/* GraphQL */ `
  subscription StudioWatchRuns {
    pipelineRuns {
      runId
      kind
      progress
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

export const CANCEL_RUN = graphql(/* GraphQL */ `
  mutation StudioCancelRun($id: ID!) {
    result: cancelRun(id: $id) {
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

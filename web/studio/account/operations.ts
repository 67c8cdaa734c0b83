import { graphql } from '../graphql/gql.ts';

/** The account and its exports. Typed by schema.graphql through codegen.ts. */

export const VIEWER = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      id
      name
      email
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

export const DELETE_ACCOUNT = graphql(/* GraphQL */ `
  mutation StudioDeleteAccount($confirm: String!) {
    result: deleteAccount(confirm: $confirm) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

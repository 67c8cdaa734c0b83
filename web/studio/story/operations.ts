import { graphql } from '../graphql/gql.ts';

/** The story and its retelling. Typed by schema.graphql through codegen.ts. */

export const STORY = graphql(/* GraphQL */ `
  query StudioStory {
    careerGraph {
      version
      story {
        opener
        paragraphs
        quote
        quoteAttribution
        purpose
        callToAction {
          label
          href
        }
        fields {
          field
          provenance
          editedAt
          evidence {
            ...Source
          }
        }
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

import { graphql } from '../graphql/gql.ts';

/** The story and rewriting it. Typed by schema.graphql through codegen.ts. */

export const STORY = graphql(/* GraphQL */ `
  query StudioStory {
    reviewQueue(first: 500) {
      ...StaleItem
    }
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
          editedAt
          provenance
          evidence {
            ...Source
          }
        }
      }
    }
  }
`);

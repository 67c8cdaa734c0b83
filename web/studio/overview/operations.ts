import { graphql } from '../graphql/gql.ts';

/** State of the career, the review and the site. Typed by schema.graphql through codegen.ts. */

export const OVERVIEW = graphql(/* GraphQL */ `
  query Overview {
    webhooks {
      id
      disabledReason
    }
    documents {
      id
      status
    }
    careerGraph {
      version
      profile {
        name
        headline
      }
      experiences {
        id
      }
      achievements {
        id
      }
      skills {
        id
      }
      completeness {
        section
        coverage
        missingFields
        reason
      }
      textCoverage
      placements {
        slot
        asset {
          id
        }
      }
    }
    reviewQueue(first: 500) {
      id
    }
    site {
      slug
      url
      unlistedUrl
      visibility
      changes
      problems
      liveVersion {
        id
        number
        publishedAt
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

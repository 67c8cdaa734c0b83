import { graphql } from '../graphql/gql.ts';

/** The account and its career graph. Typed by schema.graphql through codegen.ts. */

export const VIEWER = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      id
      name
      email
    }
  }
`);

export const OVERVIEW = graphql(/* GraphQL */ `
  query Overview {
    documents {
      id
      fileName
      createdAt
    }
    careerGraph {
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
    pipelineRuns(first: 12) {
      edges {
        node {
          id
          kind
          status
          createdAt
        }
      }
    }
  }
`);

export const REVIEW = graphql(/* GraphQL */ `
  query Review {
    reviewQueue(first: 200) {
      id
      kind
      entityId
      field
      text
      reason
      confidence
      provenance
    }
    careerGraph {
      profile {
        id
        evidence {
          ...Source
        }
      }
      experiences {
        id
        evidence {
          ...Source
        }
        achievements {
          id
          rawText
          evidence {
            ...Source
          }
        }
      }
      skills {
        id
        evidence {
          ...Source
        }
      }
      skillOffers {
        id
        evidence {
          ...Source
        }
      }
      education {
        id
        evidence {
          ...Source
        }
      }
      certifications {
        id
        evidence {
          ...Source
        }
      }
      languages {
        id
        evidence {
          ...Source
        }
      }
      story {
        fields {
          field
          evidence {
            ...Source
          }
        }
      }
    }
  }

  fragment Source on Evidence {
    id
    text
    start
    end
    document {
      id
      fileName
    }
  }
`);

export const DOCUMENTS = graphql(/* GraphQL */ `
  query Documents {
    documents {
      id
      fileName
      text
    }
  }
`);

export const REVIEW_STATEMENT = graphql(/* GraphQL */ `
  mutation StudioReviewStatement($input: ReviewStatementInput!) {
    result: reviewStatement(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const STORY = graphql(/* GraphQL */ `
  query StudioStory {
    careerGraph {
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

export const UPDATE_STORY = graphql(/* GraphQL */ `
  mutation StudioUpdateStory($input: UpdateStoryInput!) {
    result: updateStory(input: $input) {
      __typename
      ... on Error {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const PICTURES = graphql(/* GraphQL */ `
  query Pictures {
    careerGraph {
      placements {
        slot
        chosenBy
        emptyReason
        crop {
          x
          y
          w
          h
          focalX
          focalY
        }
        asset {
          id
          url
        }
        candidates {
          id
          archetype
          status
          finalScore
          likeness
          artifact
          framing
          style
          asset {
            id
            url
            width
            height
            srcset
          }
          upscaledAsset {
            id
          }
        }
      }
    }
  }
`);

export const USE_PHOTO = graphql(/* GraphQL */ `
  mutation StudioUsePhoto($input: UsePhotoInput!) {
    result: usePhoto(input: $input) {
      __typename
      ... on UsePhotoSuccess {
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

export const REROLL_IMAGE = graphql(/* GraphQL */ `
  mutation StudioRerollImage($input: RerollImageInput!) {
    result: rerollImage(input: $input) {
      __typename
      ... on RerollImageSuccess {
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

export const SELECT_VARIANT = graphql(/* GraphQL */ `
  mutation StudioSelectVariant($input: SelectVariantInput!) {
    result: selectVariant(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const ADJUST_PLACEMENT = graphql(/* GraphQL */ `
  mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {
    result: adjustPlacement(input: $input) {
      __typename
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

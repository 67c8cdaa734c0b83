import { graphql } from '../graphql/gql.ts';

/** The review queue and its documents. Typed by schema.graphql through codegen.ts. */

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
      ...StaleItem
      document {
        id
        fileName
        text
      }
      passage {
        start
        end
      }
      experiences {
        id
        title
        start
        end
        current
        company {
          name
        }
        achievements {
          id
          rawText
        }
        evidence {
          ...Source
        }
      }
    }
    careerGraph {
      version
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
      sections {
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

export const PASSAGE_PICTURE = graphql(/* GraphQL */ `
  query PassagePicture($documentId: ID!, $start: Int!, $end: Int!) {
    passagePicture(documentId: $documentId, start: $start, end: $end) {
      page
      width
      height
      image
      marks {
        x
        y
        width
        height
      }
    }
  }
`);

export const LOOSE_TEXT = graphql(/* GraphQL */ `
  query LooseText {
    looseText {
      id
      kind
      section
      text
      reason
      document {
        id
        fileName
      }
    }
    documents {
      id
      fileName
      status
      coverage
    }
    careerGraph {
      version
      experiences {
        id
        title
        company {
          name
        }
      }
      sections {
        id
        title
        organization
      }
    }
  }
`);

export const PLACE_LOOSE_TEXT = graphql(/* GraphQL */ `
  mutation StudioPlaceLooseText($input: PlaceLooseTextInput!) {
    result: placeLooseText(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const IGNORE_LOOSE_TEXT = graphql(/* GraphQL */ `
  mutation StudioIgnoreLooseText($input: LooseTextInput!) {
    result: ignoreLooseText(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const REOPEN_LOOSE_TEXT = graphql(/* GraphQL */ `
  mutation StudioReopenLooseText($input: LooseTextInput!) {
    result: reopenLooseText(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

import { graphql } from '../graphql/gql.ts';

/** The career graph and its edits. Typed by schema.graphql through codegen.ts. */

export const CAREER = graphql(/* GraphQL */ `
  query Career {
    careerGraph {
      version
      profile {
        name
        headline
        summary
        email
        phone
        location
        address
        postalCode
        city
        region
        countryCode
        website
        image
        accounts {
          network
          username
          url
        }
        links
        editedFields
        evidence {
          ...Source
        }
      }
      experiences {
        id
        title
        start
        end
        current
        location
        description
        editedFields
        company {
          name
        }
        evidence {
          ...Source
        }
        libraryRole {
          role {
            metricLadders {
              measure
              unit
            }
          }
        }
        achievements {
          id
          rawText
          impactStatement
          isRewriteStale
          verified
          isPlaceholder
          metrics {
            value
          }
          provenance
          evidence {
            ...Source
          }
        }
      }
      rankings {
        id
        label
        entries {
          total
          achievement {
            id
            rawText
            impactStatement
            isRewriteStale
          }
        }
      }
      companies {
        id
        name
        domain
        domainConfidence
        logo {
          copied
        }
      }
      skills {
        id
        name
        category
        level
        editedFields
        evidence {
          ...Source
        }
      }
      skillOffers {
        id
        category
        text
      }
      education {
        id
        institution
        degree
        field
        start
        end
        location
        score
        description
        courses
        editedFields
        evidence {
          ...Source
        }
      }
      certifications {
        id
        name
        issuer
        date
        url
        number
        expires
        editedFields
        evidence {
          ...Source
        }
      }
      languages {
        id
        name
        fluency
        editedFields
        evidence {
          ...Source
        }
      }
      sections {
        id
        kind
        heading
        title
        organization
        roles
        category
        number
        location
        url
        start
        end
        current
        date
        text
        items
        keywords
        picture {
          alt
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
            srcset
            width
            height
          }
        }
        editedFields
        evidence {
          ...Source
        }
      }
    }
    removedEntries {
      kind
      id
      label
    }
  }
`);

export const UPDATE_PROFILE = graphql(/* GraphQL */ `
  mutation StudioUpdateProfile($input: UpdateProfileInput!) {
    result: updateProfile(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const SAVE_ENTRY = graphql(/* GraphQL */ `
  mutation StudioSaveEntry($input: SaveEntryInput!) {
    result: saveEntry(input: $input) {
      __typename
      ... on SaveEntrySuccess {
        id: entryId
      }
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const ADD_EXPERIENCE = graphql(/* GraphQL */ `
  mutation StudioAddExperience($input: AddExperienceInput!) {
    result: addExperience(input: $input) {
      __typename
      ... on AddExperienceSuccess {
        id: experienceId
      }
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const ADD_ACHIEVEMENT = graphql(/* GraphQL */ `
  mutation StudioAddAchievement($input: AddAchievementInput!) {
    result: addAchievement(input: $input) {
      __typename
      ... on AddAchievementSuccess {
        id: achievementId
      }
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const UPDATE_EXPERIENCE = graphql(/* GraphQL */ `
  mutation StudioUpdateExperience($input: UpdateExperienceInput!) {
    result: updateExperience(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const REVIEW_ACHIEVEMENT = graphql(/* GraphQL */ `
  mutation StudioReviewAchievement($input: ReviewAchievementInput!) {
    result: reviewAchievement(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const ORDER_ENTRIES = graphql(/* GraphQL */ `
  mutation StudioOrderEntries($input: OrderEntriesInput!) {
    result: orderEntries(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const CONFIRM_DOMAIN = graphql(/* GraphQL */ `
  mutation StudioConfirmDomain($input: ConfirmCompanyDomainInput!) {
    result: confirmCompanyDomain(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const UPLOAD_ENTRY_PICTURE = graphql(/* GraphQL */ `
  mutation StudioUploadEntryPicture($input: UploadEntryPictureInput!) {
    result: uploadEntryPicture(input: $input) {
      __typename
      ... on UploadEntryPictureSuccess {
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

export const SET_ENTRY_PICTURE = graphql(/* GraphQL */ `
  mutation StudioSetEntryPicture($input: SetEntryPictureInput!) {
    result: setEntryPicture(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const REMOVE_ENTRY_PICTURE = graphql(/* GraphQL */ `
  mutation StudioRemoveEntryPicture($input: RemoveEntryPictureInput!) {
    result: removeEntryPicture(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

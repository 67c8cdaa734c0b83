import { graphql } from '../graphql/gql.ts';

/** The site and its versions. Typed by schema.graphql through codegen.ts. */

export const SITE = graphql(/* GraphQL */ `
  query StudioSite {
    careerGraph {
      version
      navigation {
        section
        label
        shown
        editedFields
      }
      completeness {
        section
        strategy
      }
    }
    site {
      slug
      suggestedSlug
      url
      unlistedUrl
      theme
      color
      visibility
      indexable
      offersResume
      offersContact
      language
      secondLanguage
      separatesLanguages
      visibleFields
      changes
      leftOut
      problems
      liveVersion {
        id
        number
        publishedAt
      }
    }
    siteVersions(first: 20) {
      edges {
        node {
          id
          number
          status
          theme
          createdAt
          changes
          problems
          restoredFrom
          previewUrl
        }
      }
    }
  }
`);

export const FIRST_PUBLICATION = graphql(/* GraphQL */ `
  query StudioFirstPublication {
    careerGraph {
      version
      profile {
        email
        phone
        links
      }
    }
    site {
      suggestedSlug
      visibility
      visibleFields
      offersContact
      leftOut
    }
  }
`);

export const UPDATE_SITE = graphql(/* GraphQL */ `
  mutation StudioUpdateSite($input: UpdateSiteInput!) {
    result: updateSite(input: $input) {
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

export const UPDATE_NAVIGATION = graphql(/* GraphQL */ `
  mutation StudioUpdateNavigation($input: UpdateNavigationInput!) {
    result: updateNavigation(input: $input) {
      __typename
      ... on Error {
        message
      }
      ... on InvalidInput {
        field
      }
      ... on Conflict {
        version
        changed
      }
    }
  }
`);

export const RENEW_LINK = graphql(/* GraphQL */ `
  mutation StudioRenewLink {
    result: renewSiteLink {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const PUBLISH_SITE = graphql(/* GraphQL */ `
  mutation StudioPublishSite {
    result: publishSite {
      __typename
      ... on PublishSiteSuccess {
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

export const RESTORE_VERSION = graphql(/* GraphQL */ `
  mutation StudioRestoreVersion($id: ID!) {
    result: restoreSiteVersion(id: $id) {
      __typename
      ... on RestoreSiteVersionSuccess {
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

export const UNPUBLISH_SITE = graphql(/* GraphQL */ `
  mutation StudioUnpublishSite {
    result: unpublishSite {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const PAGE_TEXTS = graphql(/* GraphQL */ `
  query StudioPageTexts {
    careerGraph {
      version
      profile {
        headline
        summary
        evidence {
          field
          ...Source
        }
      }
      experiences {
        id
        achievements {
          id
          rawText
          impactStatement
          isRewriteStale
          evidence {
            ...Source
          }
        }
      }
      story {
        opener
        paragraphs
        quote
        quoteAttribution
        purpose
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

export const EDIT_STATEMENT = graphql(/* GraphQL */ `
  mutation StudioEditStatementOnPage($input: ReviewAchievementInput!) {
    result: reviewAchievement(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const EDIT_PROFILE = graphql(/* GraphQL */ `
  mutation StudioEditProfileOnPage($input: UpdateProfileInput!) {
    result: updateProfile(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const EDIT_STORY = graphql(/* GraphQL */ `
  mutation StudioEditStoryOnPage($input: UpdateStoryInput!) {
    result: updateStory(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

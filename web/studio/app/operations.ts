import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/gql.ts';

/** Operations that several pages share. Typed by schema.graphql through codegen.ts. */

const SOURCE = graphql(/* GraphQL */ `
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

/** The passage that a value was read from. */
export type Source = ResultOf<typeof SOURCE>;

/** Why an edit was refused, with what `edit` needs to repeat it. */
graphql(/* GraphQL */ `
  fragment RefusedEdit on Error {
    message
    ... on Conflict {
      version
      changed
    }
  }
`);

export const CREATE_UPLOAD = graphql(/* GraphQL */ `
  mutation StudioCreateUpload($input: CreateUploadInput!) {
    result: createUpload(input: $input) {
      __typename
      ... on CreateUploadSuccess {
        upload {
          uploadId
          url
          headers {
            name
            value
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const REVIEW_STATEMENT = graphql(/* GraphQL */ `
  mutation StudioReviewStatement($input: ReviewStatementInput!) {
    result: reviewStatement(input: $input) {
      __typename
      ...RefusedEdit
      ... on ReviewStatementSuccess {
        undoId
      }
    }
  }
`);

export const UNDO_REVIEW = graphql(/* GraphQL */ `
  mutation StudioUndoReview($input: UndoReviewInput!) {
    result: undoReview(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const UPDATE_STORY = graphql(/* GraphQL */ `
  mutation StudioUpdateStory($input: UpdateStoryInput!) {
    result: updateStory(input: $input) {
      __typename
      ...RefusedEdit
      ... on InvalidInput {
        field
      }
    }
  }
`);

const STALE_ITEM = graphql(/* GraphQL */ `
  fragment StaleItem on ReviewItem {
    id
    kind
    field
    staleWords {
      text
    }
    changes {
      factId
      before
      after
    }
  }
`);

/** A review item with its stale sentences. */
export type StaleItem = ResultOf<typeof STALE_ITEM>;

export const RESOLVE_STALE_WORDS = graphql(/* GraphQL */ `
  mutation StudioResolveStaleWords($input: ResolveStaleWordsInput!) {
    result: resolveStaleWords(input: $input) {
      __typename
      ... on ResolveStaleWordsSuccess {
        run {
          id
        }
        undoId
      }
      ...RefusedEdit
    }
  }
`);

export const REMOVE_ENTRY = graphql(/* GraphQL */ `
  mutation StudioRemoveEntry($input: EntryInput!) {
    result: removeEntry(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const RESTORE_ENTRY = graphql(/* GraphQL */ `
  mutation StudioRestoreEntry($input: EntryInput!) {
    result: restoreEntry(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const WATCH_CAREER_GRAPH = graphql(/* GraphQL */ `
  subscription StudioWatchCareerGraph($after: Int) {
    careerGraphChanged(after: $after) {
      version
    }
  }
`);

export type Entry = VariablesOf<typeof REMOVE_ENTRY>['input'];

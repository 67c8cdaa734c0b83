import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '../graphql/gql.ts';

/** Documents and what they changed. Typed by schema.graphql through codegen.ts. */

export const DOCUMENTS_CARD = graphql(/* GraphQL */ `
  query DocumentsCard {
    careerGraph {
      version
    }
    documents(includeRemoved: true) {
      id
      fileName
      createdAt
      status
      isSample
    }
  }
`);

export type Document = ResultOf<typeof DOCUMENTS_CARD>['documents'][number];

export const DOCUMENT_CHANGES = graphql(/* GraphQL */ `
  query StudioDocumentChanges($documentId: ID!) {
    careerGraph {
      version
    }
    documentChanges(documentId: $documentId) {
      at
      canUndo
      added {
        ...EntryChange
      }
      changed {
        ...EntryChange
      }
      kept {
        ...EntryChange
      }
      removed {
        ...EntryChange
      }
      left {
        start
        text
      }
      unchanged
      doubt
      question
      hidden
      removedSample
    }
  }
`);

const ENTRY_CHANGE = graphql(/* GraphQL */ `
  fragment EntryChange on EntryChange {
    entity
    entryId
    label
    because
    values {
      field
      from
      to
    }
  }
`);

export type EntryChange = ResultOf<typeof ENTRY_CHANGE>;

export const REMOVE_DOCUMENT = graphql(/* GraphQL */ `
  mutation StudioRemoveDocument($input: DocumentInput!) {
    result: removeDocument(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const RESTORE_DOCUMENT = graphql(/* GraphQL */ `
  mutation StudioRestoreDocument($input: DocumentInput!) {
    result: restoreDocument(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const UNDO_MERGE = graphql(/* GraphQL */ `
  mutation StudioUndoMerge($input: DocumentInput!) {
    result: undoMerge(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const DELETE_DOCUMENT = graphql(/* GraphQL */ `
  mutation StudioDeleteDocument($id: ID!) {
    result: deleteDocument(id: $id) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

import { graphql } from '../graphql/gql.ts';

/** The account and its exports. Typed by schema.graphql through codegen.ts. */

export const VIEWER = graphql(/* GraphQL */ `
  query Viewer {
    viewer {
      id
      name
      email
      hasSecondFactor
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

export const IMPORT_ARCHIVE = graphql(/* GraphQL */ `
  mutation StudioImportArchive($uploadId: ID!) {
    result: importArchive(input: { uploadId: $uploadId }) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const DELETE_ACCOUNT = graphql(/* GraphQL */ `
  mutation StudioDeleteAccount($confirm: String!, $password: String) {
    result: deleteAccount(confirm: $confirm, password: $password) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const API_KEYS = graphql(/* GraphQL */ `
  query StudioApiKeys {
    apiKeys {
      id
      name
      hint
      scopes
      lastUsedAt
      revokedAt
    }
  }
`);

export const CREATE_API_KEY = graphql(/* GraphQL */ `
  mutation StudioCreateApiKey($input: CreateApiKeyInput!) {
    result: createApiKey(input: $input) {
      __typename
      ... on CreateApiKeySuccess {
        key
      }
      ... on Error {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const REVOKE_API_KEY = graphql(/* GraphQL */ `
  mutation StudioRevokeApiKey($id: ID!) {
    result: revokeApiKey(id: $id) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const WEBHOOKS = graphql(/* GraphQL */ `
  query StudioWebhooks {
    webhooks {
      id
      url
      events
      disabledReason
      deliveries(first: 10) {
        edges {
          node {
            id
            event
            status
            failure
            responseStatus
            nextAttemptAt
            createdAt
          }
        }
      }
    }
  }
`);

export const CREATE_WEBHOOK = graphql(/* GraphQL */ `
  mutation StudioCreateWebhook($input: CreateWebhookInput!) {
    result: createWebhook(input: $input) {
      __typename
      ... on CreateWebhookSuccess {
        secret
      }
      ... on Error {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const UPDATE_WEBHOOK = graphql(/* GraphQL */ `
  mutation StudioUpdateWebhook($input: UpdateWebhookInput!) {
    result: updateWebhook(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const ROTATE_SECRET = graphql(/* GraphQL */ `
  mutation StudioRotateWebhookSecret($id: ID!) {
    result: rotateWebhookSecret(id: $id) {
      __typename
      ... on RotateWebhookSecretSuccess {
        secret
      }
      ... on Error {
        message
      }
    }
  }
`);

export const DELETE_WEBHOOK = graphql(/* GraphQL */ `
  mutation StudioDeleteWebhook($id: ID!) {
    result: deleteWebhook(id: $id) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const RESEND = graphql(/* GraphQL */ `
  mutation StudioResendWebhookDelivery($id: ID!) {
    result: resendWebhookDelivery(id: $id) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const SESSIONS = graphql(/* GraphQL */ `
  query StudioSessions {
    sessions {
      id
      isCurrent
      createdAt
      lastUsedAt
      address
      userAgent
    }
  }
`);

export const REVOKE_SESSION = graphql(/* GraphQL */ `
  mutation StudioRevokeSession($id: ID!) {
    result: revokeSession(id: $id) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const PASSKEYS = graphql(/* GraphQL */ `
  query StudioPasskeys {
    passkeys {
      id
      name
      isSynced
      createdAt
    }
  }
`);

export const AUDIT_LOG = graphql(/* GraphQL */ `
  query StudioAuditLog($first: Int!) {
    auditLog(first: $first) {
      edges {
        node {
          id
          action
          outcome
          ipAddress
          at
          changes
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export const AUDIT_CHECK = graphql(/* GraphQL */ `
  query StudioAuditCheck($noted: String) {
    auditCheck(noted: $noted) {
      entries
      head
      isWhole
      contains
      faults {
        kind
      }
    }
  }
`);

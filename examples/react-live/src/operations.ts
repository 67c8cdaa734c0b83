import { gql, type TypedDocumentNode } from '@apollo/client';

export interface Candidate {
  id: string;
  status: string;
  asset: { id: string; url: string | null };
}

export interface Career {
  careerGraph: {
    id: string;
    version: number;
    profile: { id: string; name: string | null; headline: string | null };
    experiences: { id: string; title: string | null; company: { id: string; name: string } | null }[];
    placements: {
      id: string;
      slot: string;
      asset: { id: string; url: string | null } | null;
      candidates: Candidate[];
    }[];
  };
}

export const CAREER: TypedDocumentNode<Career> = gql`
  query Career {
    careerGraph {
      id
      version
      profile {
        id
        name
        headline
      }
      experiences {
        id
        title
        company {
          id
          name
        }
      }
      placements {
        id
        slot
        asset {
          id
          url
        }
        candidates {
          id
          status
          asset {
            id
            url
          }
        }
      }
    }
  }
`;

/** Every event of every run. Steps that a run has not started yet have no message. */
export const RUNS: TypedDocumentNode<{
  pipelineRuns: {
    cursor: string;
    kind: string;
    step: string | null;
    run: { id: string; kind: string; status: string; progress: number };
  };
}> = gql`
  subscription Runs {
    pipelineRuns {
      cursor
      kind
      step
      run {
        id
        kind
        status
        progress
      }
    }
  }
`;

export const CHANGES: TypedDocumentNode<{ careerGraphChanged: { version: number } }> = gql`
  subscription Changes {
    careerGraphChanged {
      version
    }
  }
`;

export interface Refusable {
  __typename: string;
  message?: string;
}

export const CREATE_UPLOAD: TypedDocumentNode<
  { done: Refusable & { upload?: { uploadId: string; url: string; headers: { name: string; value: string }[] } } },
  { input: { fileName: string; mediaType: string; sizeBytes: number } }
> = gql`
  mutation CreateUpload($input: CreateUploadInput!) {
    done: createUpload(input: $input) {
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
`;

export const READ_RESUME: TypedDocumentNode<{ done: Refusable }, { uploadId: string }> = gql`
  mutation ReadResume($uploadId: ID!) {
    done: ingestDocument(input: { uploadId: $uploadId }) {
      ... on Error {
        message
      }
    }
  }
`;

export const USE_PHOTO: TypedDocumentNode<{ done: Refusable }, { uploadId: string }> = gql`
  mutation UsePhoto($uploadId: ID!) {
    done: usePhoto(input: { uploadId: $uploadId }) {
      ... on Error {
        message
      }
    }
  }
`;

export const EDIT_HEADLINE: TypedDocumentNode<
  { done: Refusable & { careerGraph?: { __typename: 'CareerGraph'; id: string; version: number; profile: object } } },
  { headline: string }
> = gql`
  mutation EditHeadline($headline: String!) {
    done: updateProfile(input: { headline: $headline }) {
      ... on UpdateProfileSuccess {
        careerGraph {
          id
          version
          profile {
            id
            headline
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`;

export const REROLL: TypedDocumentNode<{ done: Refusable }> = gql`
  mutation Reroll {
    done: rerollImage(input: { archetype: HERO }) {
      ... on Error {
        message
      }
    }
  }
`;

export const SELECT: TypedDocumentNode<{ done: Refusable }, { id: string }> = gql`
  mutation Select($id: ID!) {
    done: selectVariant(input: { generationId: $id }) {
      ... on SelectVariantSuccess {
        careerGraph {
          id
          version
        }
        placement {
          id
          asset {
            id
            url
          }
          candidates {
            id
            status
          }
        }
      }
      ... on Error {
        message
      }
    }
  }
`;

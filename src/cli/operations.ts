/** What the command line asks of the server; a test checks these against schema.graphql. */

export const CREATE_UPLOAD = /* GraphQL */ `
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
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
`;

export type CreateUploadResult =
  | { upload: { uploadId: string; url: string; headers: { name: string; value: string }[] } }
  | { message: string };

export const INGEST_DOCUMENT = /* GraphQL */ `
  mutation IngestDocument($input: IngestDocumentInput!) {
    ingestDocument(input: $input) {
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
`;

export type IngestDocumentResult = { run: { id: string } } | { message: string };

export const NEXT_RUNS = /* GraphQL */ `
  query NextRuns($id: ID!) {
    pipelineRun(id: $id) {
      next {
        id
      }
    }
  }
`;

export interface NextRuns {
  pipelineRun: { next: { id: string }[] } | null;
}

export const WATCH_RUN = /* GraphQL */ `
  subscription WatchRun($id: ID!, $after: Int!) {
    pipelineRun(id: $id, after: $after) {
      seq
      kind
      step
      progress
      message
      run {
        status
        steps {
          id
          title
          status
        }
        error {
          code
          message
          retryable
        }
      }
    }
  }
`;

export interface RunEvent {
  seq: number;
  kind: string;
  step: string | null;
  progress: number;
  message: string | null;
  run: {
    status: string;
    steps: { id: string; title: string; status: string }[];
    error: { code: string; message: string; retryable: boolean } | null;
  };
}

export const CAREER_GRAPH = /* GraphQL */ `
  query CareerGraph {
    careerGraph {
      version
      profile {
        name
        headline
        location
        requiresReview
        reviewReason
      }
      experiences {
        id
        title
        start
        end
        current
        location
        requiresReview
        reviewReason
        company {
          id
          name
        }
        achievements {
          rawText
          requiresReview
          reviewReason
          evidence {
            start
            end
            document {
              fileName
            }
          }
          metrics {
            value
            unit
            label
          }
        }
      }
      skills {
        name
        category
        requiresReview
        reviewReason
      }
      education {
        institution
        degree
        field
        start
        end
        current
        requiresReview
        reviewReason
      }
      certifications {
        name
        issuer
        date
        requiresReview
        reviewReason
      }
      languages {
        name
        fluency
        requiresReview
        reviewReason
      }
      completeness {
        section
        coverage
        missingFields
      }
    }
  }
`;

export interface Reviewed {
  requiresReview: boolean;
  reviewReason: string | null;
}

/** Which characters of which document a statement was read from. */
export interface Evidence {
  start: number;
  end: number;
  document: { fileName: string };
}

export interface Metric {
  value: number;
  unit: string;
  label: string | null;
}

export interface Experience extends Reviewed {
  id: string;
  title: string | null;
  start: string | null;
  end: string | null;
  current: boolean;
  location: string | null;
  company: { id: string; name: string } | null;
  achievements: (Reviewed & { rawText: string; metrics: Metric[]; evidence: Evidence[] })[];
}

export interface CareerGraph {
  version: number;
  profile: Reviewed & { name: string | null; headline: string | null; location: string | null };
  experiences: Experience[];
  skills: (Reviewed & { name: string; category: string | null })[];
  education: (Reviewed & {
    institution: string | null;
    degree: string | null;
    field: string | null;
    start: string | null;
    end: string | null;
    current: boolean;
  })[];
  certifications: (Reviewed & { name: string; issuer: string | null; date: string | null })[];
  languages: (Reviewed & { name: string; fluency: string | null })[];
  completeness: { section: string; coverage: number; missingFields: string[] }[];
}

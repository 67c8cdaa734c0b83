/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The file that is to come. */
export type CreateUploadInput = {
  /** Its name, as the user knows it. At most 255 characters. */
  fileName: string;
  /** What the client takes it for, such as application/pdf; what it is, its content decides. At most 255 characters. */
  mediaType: string;
  /** Its exact size in bytes. */
  sizeBytes: number;
};

/** What a graph can be exported as. */
export type ExportFormat =
  | 'ARCHIVE'
  | 'DOCX'
  | 'EUROPASS_XML'
  | 'JSON_LD'
  | 'JSON_RESUME'
  | 'PDF'
  | 'TEXT';

/** How an export is to be; all of it has a sensible default. */
export type ExportOptions = {
  /** Of the PDF; A4 when it is left out. */
  paper?: PaperSize | null | undefined;
  /** Design of the PDF; LEDGER when it is left out. */
  template?: ExportTemplate | null | undefined;
  /** Whose words; POLISHED when it is left out. */
  wording?: ExportWording | null | undefined;
};

/** Design of a PDF. */
export type ExportTemplate =
  /** Roles on the left, skills and studies beside them on a tinted panel. */
  | 'ATELIER'
  /** One column of serif text under a centred name. */
  | 'LEDGER'
  /** A dark band with the name; times run down the left. */
  | 'MERIDIAN';

/** Whose words stand in an export. */
export type ExportWording =
  /** The own words throughout. */
  | 'ORIGINAL'
  /** Rewrites that may be shown, else the own words. */
  | 'POLISHED';

/** What to read: one of the two. */
export type IngestDocumentInput = {
  /** A document that is there already, to be read again. */
  documentId?: string | number | null | undefined;
  /** An upload whose bytes have come in. */
  uploadId?: string | number | null | undefined;
};

/** Size of paper. */
export type PaperSize =
  /** 210 by 297 mm. */
  | 'A4'
  /** 8.5 by 11 inches. */
  | 'US_LETTER';

/** What happened in a run. */
export type RunEventKind =
  | 'CANCELED'
  | 'FAILED'
  | 'QUEUED'
  | 'RETRYING'
  | 'STARTED'
  | 'STEP_DONE'
  | 'STEP_PROGRESS'
  | 'STEP_SKIPPED'
  | 'STEP_STARTED'
  | 'SUCCEEDED';

/** Where a run stands. */
export type RunStatus =
  | 'CANCELED'
  | 'FAILED'
  | 'QUEUED'
  | 'RUNNING'
  | 'SUCCEEDED';

/** A section of the site. */
export type Section =
  | 'ACHIEVEMENTS'
  | 'IMAGES'
  | 'LOGOS'
  | 'NAVIGATION'
  | 'SKILLS'
  | 'STORY'
  | 'TIMELINE';

/** What became of a wording. */
export type StatementOutcome =
  | 'KEPT'
  | 'REPLACED'
  | 'REVERTED';

/** Where a step of a run stands. */
export type StepStatus =
  | 'DONE'
  | 'FAILED'
  | 'PENDING'
  | 'RUNNING'
  | 'SKIPPED';

/** A field of the story; the quote goes with its attribution. */
export type StoryFieldName =
  | 'CALL_TO_ACTION'
  | 'OPENER'
  | 'PARAGRAPHS'
  | 'PURPOSE'
  | 'QUOTE';

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { createUpload:
    | { __typename: 'CreateUploadSuccess', upload: { uploadId: string, url: string, headers: Array<{ name: string, value: string }> } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type IngestDocumentMutationVariables = Exact<{
  input: IngestDocumentInput;
}>;


export type IngestDocumentMutation = { ingestDocument:
    | { __typename: 'IngestDocumentSuccess', run: { id: string } }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'UploadRefused', message: string }
   };

export type NextRunsQueryVariables = Exact<{
  id: string | number;
}>;


export type NextRunsQuery = { pipelineRun: { output: unknown, next: Array<{ id: string }> } | null };

export type WatchRunSubscriptionVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type WatchRunSubscription = { pipelineRun: { seq: number, kind: RunEventKind, step: string | null, progress: number, message: string | null, run: { status: RunStatus, steps: Array<{ id: string, title: string, status: StepStatus }>, error: { code: string, message: string, retryable: boolean } | null } } };

export type CareerGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerGraphQuery = { careerGraph: { version: number, profile: { name: string | null, headline: string | null, location: string | null, requiresReview: boolean, reviewReason: string | null }, experiences: Array<{ id: string, title: string | null, start: string | null, end: string | null, current: boolean, location: string | null, requiresReview: boolean, reviewReason: string | null, company: { id: string, name: string } | null, achievements: Array<{ rawText: string, impactStatement: string | null, requiresReview: boolean, reviewReason: string | null, evidence: Array<{ start: number, end: number, document: { fileName: string } }>, metrics: Array<{ value: number, unit: string, label: string | null, text: string }>, history: Array<{ outcome: StatementOutcome, text: string, reason: string | null }> }> }>, skillOffers: Array<{ category: string, requiresReview: boolean, reviewReason: string | null }>, skills: Array<{ name: string, category: string | null, requiresReview: boolean, reviewReason: string | null }>, education: Array<{ institution: string | null, degree: string | null, field: string | null, start: string | null, end: string | null, current: boolean, requiresReview: boolean, reviewReason: string | null }>, certifications: Array<{ name: string, issuer: string | null, date: string | null, requiresReview: boolean, reviewReason: string | null }>, languages: Array<{ name: string, fluency: string | null, requiresReview: boolean, reviewReason: string | null }>, ranking: { formula: string, entries: Array<{ total: number, achievement: { rawText: string, impactStatement: string | null, score: { components: Array<{ name: string, value: number, words: string }> } | null } }> } | null, story: { opener: string | null, paragraphs: Array<string>, requiresReview: boolean, fields: Array<{ field: StoryFieldName, requiresReview: boolean, reviewReason: string | null, history: Array<{ outcome: StatementOutcome, text: string, reason: string | null }> }> } | null, completeness: Array<{ section: Section, coverage: number, missingFields: Array<string> }> } };

export type CliExportGraphMutationVariables = Exact<{
  format: ExportFormat;
  options?: ExportOptions | null | undefined;
}>;


export type CliExportGraphMutation = { exportGraph:
    | { run: { id: string } }
    | { message: string }
   };

export type CliExportFileQueryVariables = Exact<{
  id: string | number;
}>;


export type CliExportFileQuery = { pipelineRun: { exportFile: { fileName: string, url: string | null, sizeBytes: number } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CreateUploadDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const IngestDocumentDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<IngestDocumentMutation, IngestDocumentMutationVariables>;
export const NextRunsDocument = new TypedDocumentString(`
    query NextRuns($id: ID!) {
  pipelineRun(id: $id) {
    output
    next {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NextRunsQuery, NextRunsQueryVariables>;
export const WatchRunDocument = new TypedDocumentString(`
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
    `) as unknown as TypedDocumentString<WatchRunSubscription, WatchRunSubscriptionVariables>;
export const CareerGraphDocument = new TypedDocumentString(`
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
        impactStatement
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
          text
        }
        history {
          outcome
          text
          reason
        }
      }
    }
    skillOffers {
      category
      requiresReview
      reviewReason
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
    ranking {
      formula
      entries {
        total
        achievement {
          rawText
          impactStatement
          score {
            components {
              name
              value
              words
            }
          }
        }
      }
    }
    story {
      opener
      paragraphs
      requiresReview
      fields {
        field
        requiresReview
        reviewReason
        history {
          outcome
          text
          reason
        }
      }
    }
    completeness {
      section
      coverage
      missingFields
    }
  }
}
    `) as unknown as TypedDocumentString<CareerGraphQuery, CareerGraphQueryVariables>;
export const CliExportGraphDocument = new TypedDocumentString(`
    mutation CliExportGraph($format: ExportFormat!, $options: ExportOptions) {
  exportGraph(format: $format, options: $options) {
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
    `) as unknown as TypedDocumentString<CliExportGraphMutation, CliExportGraphMutationVariables>;
export const CliExportFileDocument = new TypedDocumentString(`
    query CliExportFile($id: ID!) {
  pipelineRun(id: $id) {
    exportFile {
      fileName
      url
      sizeBytes
    }
  }
}
    `) as unknown as TypedDocumentString<CliExportFileQuery, CliExportFileQueryVariables>;
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kind of an entry that a document changed. */
export type ChangedEntity =
  /** A statement of a role. */
  | 'ACHIEVEMENT'
  /** A certificate or license. */
  | 'CERTIFICATION'
  /** A course of study. */
  | 'EDUCATION'
  /** A role. */
  | 'EXPERIENCE'
  /** A spoken language. */
  | 'LANGUAGE'
  /** The profile. */
  | 'PROFILE'
  /** An entry of another section. */
  | 'SECTION_ENTRY'
  /** A skill. */
  | 'SKILL';

/** A file to upload. */
export type CreateUploadInput = {
  /** File name, as the user knows it. At most 255 characters. */
  fileName: string;
  /** Media type, such as `application/pdf`. Cursus detects the actual type from the content. At most 255 characters. */
  mediaType: string;
  /** Exact size in bytes. */
  sizeBytes: number;
};

/** A format that the career graph can be exported in. */
export type ExportFormat =
  /** ZIP file with everything stored about the account, including unaccepted content. */
  | 'ARCHIVE'
  /** Resume as a Word document. */
  | 'DOCX'
  /** Europass XML. */
  | 'EUROPASS_XML'
  /** schema.org JSON-LD. */
  | 'JSON_LD'
  /** JSON Resume 1.2.1. */
  | 'JSON_RESUME'
  /** Designed resume as PDF; see `ExportOptions`. */
  | 'PDF'
  /** Resume as plain text. */
  | 'TEXT';

/** Options of an export. */
export type ExportOptions = {
  /** Paper size of the PDF. Defaults to `A4`. */
  paper?: PaperSize | null | undefined;
  /** Design of the PDF. Defaults to `LEDGER`. */
  template?: ExportTemplate | null | undefined;
  /** Wording of statements. Defaults to `POLISHED`. */
  wording?: ExportWording | null | undefined;
};

/** The design of an exported PDF. */
export type ExportTemplate =
  /** Roles on the left, skills and education beside them on a tinted panel. */
  | 'ATELIER'
  /** One column of serif text under a centered name. */
  | 'LEDGER'
  /** A dark band with the name; dates down the left side. */
  | 'MERIDIAN';

/** The wording of statements in an export. */
export type ExportWording =
  /** The owner's words throughout. */
  | 'ORIGINAL'
  /** The rewrite where there is one that may be published, otherwise the owner's words. */
  | 'POLISHED';

/** The document to read: exactly one of `uploadId` and `documentId`. */
export type IngestDocumentInput = {
  /** ID of an existing document to read again. */
  documentId?: string | number | null | undefined;
  /** ID of a completed upload. */
  uploadId?: string | number | null | undefined;
};

/** Why the career graph differs from the document. */
export type KeptBecause =
  /** The document may be someone else's. Answer the `SAME_PERSON` question in the review queue. */
  | 'DOUBTED'
  /** The owner edited the field. */
  | 'EDITED'
  /** A newer document says something else. */
  | 'NEWER'
  /** The owner removed the entry. */
  | 'REMOVED';

/** The paper size of an exported PDF. */
export type PaperSize =
  /** 210 × 297 mm. */
  | 'A4'
  /** 8.5 × 11 inches. */
  | 'US_LETTER';

/** The owner's decision about a statement. */
export type ReviewAction =
  /** Keep the statement as it is. */
  | 'ACCEPT'
  /** Replace it with `text`. */
  | 'EDIT'
  /** Discard it. */
  | 'REJECT'
  /** Accept it and mark it as verified. Achievements only. */
  | 'VERIFY';

/** The kind of statement that waits for review. */
export type ReviewKind =
  /** A statement of a role. */
  | 'ACHIEVEMENT'
  /** A certificate or license. */
  | 'CERTIFICATION'
  /** A course of study. */
  | 'EDUCATION'
  /** A role. */
  | 'EXPERIENCE'
  /** A spoken language. */
  | 'LANGUAGE'
  /** The profile. */
  | 'PROFILE'
  /** The question of whether a document is yours. Rejecting it undoes the merge of the document. */
  | 'SAME_PERSON'
  /** The question of whether two roles are one. Accepting it merges them. */
  | 'SAME_ROLE'
  /** An entry of another section. */
  | 'SECTION_ENTRY'
  /** The question of what a section of a document is, if its heading does not say. Either answer has the document read again. */
  | 'SECTION_KIND'
  /** A skill. */
  | 'SKILL'
  /** A skill offer. */
  | 'SKILL_OFFER'
  /** A field of the story. */
  | 'STORY';

/** The owner's decision about a statement. */
export type ReviewStatementInput = {
  /** What to do with it. */
  action: ReviewAction;
  /** Version of the career graph that the edit is based on. If the career graph has changed since, nothing is edited and the result is a `Conflict` that lists the changes. If omitted or null, the edit applies to any version. */
  expectedVersion?: number | null | undefined;
  /** ID of the item in `reviewQueue`. */
  id: string | number;
  /** New text. Required with `EDIT`, not allowed otherwise. Separate paragraphs of a story with an empty line. At most 5,000 characters. */
  text?: string | null | undefined;
};

/** What happened in a run. */
export type RunEventKind =
  /** The run was canceled. Last event of the run unless it is retried. */
  | 'CANCELED'
  /** The run failed. Last event of the run unless it is retried. */
  | 'FAILED'
  /** The run was queued, or queued again by a retry. */
  | 'QUEUED'
  /** A new attempt resumed the run after its last finished step. */
  | 'RETRYING'
  /** A worker started the run. */
  | 'STARTED'
  /** A step finished. */
  | 'STEP_DONE'
  /** A step made progress. */
  | 'STEP_PROGRESS'
  /** A step had nothing to do. */
  | 'STEP_SKIPPED'
  /** A step started. */
  | 'STEP_STARTED'
  /** The run succeeded. Last event of the run. */
  | 'SUCCEEDED';

/** The state of a run. */
export type RunStatus =
  /** Stopped by the owner. It can be retried. */
  | 'CANCELED'
  /** Stopped by an error; `error` says why and whether a retry can help. */
  | 'FAILED'
  /** Waiting for a worker. */
  | 'QUEUED'
  /** A worker is executing it, or its child runs are executing. */
  | 'RUNNING'
  /** Finished; `output` is set. */
  | 'SUCCEEDED';

/** A section of the career graph and of the site. */
export type Section =
  /** The best achievements. */
  | 'ACHIEVEMENTS'
  /** Portrait images. */
  | 'IMAGES'
  /** Logos of companies. */
  | 'LOGOS'
  /** Name, headline, contact details and current role. */
  | 'NAVIGATION'
  /** Skills and skill offers. */
  | 'SKILLS'
  /** The narrative. */
  | 'STORY'
  /** Roles and courses of study in time. */
  | 'TIMELINE';

/** What became of a version of a statement. */
export type StatementOutcome =
  /** It was put to use. A later version may have superseded it. */
  | 'KEPT'
  /** A rewrite that was dropped because the statement it rewrites changed. */
  | 'REPLACED'
  /** It failed the guard or was rejected, so the version before it stayed. */
  | 'REVERTED';

/** The state of a step. */
export type StepStatus =
  /** Finished. A retry of the run does not repeat it. */
  | 'DONE'
  /** Stopped by an error. */
  | 'FAILED'
  /** Not started. */
  | 'PENDING'
  /** In progress. */
  | 'RUNNING'
  /** Nothing to do; `message` says why. */
  | 'SKIPPED';

/** A field of the story. */
export type StoryFieldName =
  /** The call to action. */
  | 'CALL_TO_ACTION'
  /** The first sentence. */
  | 'OPENER'
  /** The narrative. */
  | 'PARAGRAPHS'
  /** What drives the owner. */
  | 'PURPOSE'
  /** The quote and its attribution. */
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

export type OpenQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenQuestionsQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, text: string, document: { id: string, text: string | null } | null, passage: { start: number, end: number } | null }> };

export type AnswerQuestionMutationVariables = Exact<{
  input: ReviewStatementInput;
}>;


export type AnswerQuestionMutation = { reviewStatement:
    | { __typename: 'Conflict', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'ReviewStatementSuccess', run: { id: string } | null }
   };

export type NextRunsQueryVariables = Exact<{
  id: string | number;
}>;


export type NextRunsQuery = { pipelineRun: { output: unknown, next: Array<{ id: string }> } | null };

export type DocumentChangesQueryVariables = Exact<{
  documentId: string | number;
}>;


export type DocumentChangesQuery = { documentChanges: { unchanged: number, doubt: string | null, question: string | null, hidden: Array<string>, removedSample: boolean, document: { fileName: string, isSample: boolean, coverage: number | null }, added: Array<{ entity: ChangedEntity }>, changed: Array<{ label: string, values: Array<{ field: string, from: string | null, to: string | null }> }>, kept: Array<{ label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> }>, removed: Array<{ label: string }>, left: Array<{ text: string }> } | null };

export type WatchRunSubscriptionVariables = Exact<{
  id: string | number;
  after: number;
}>;


export type WatchRunSubscription = { pipelineRun: { seq: number, kind: RunEventKind, step: string | null, progress: number, message: string | null, run: { status: RunStatus, steps: Array<{ id: string, title: string, status: StepStatus }>, error: { code: string, message: string, retryable: boolean } | null } } };

export type CareerGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerGraphQuery = { careerGraph: { version: number, textCoverage: number | null, profile: { name: string | null, headline: string | null, location: string | null, requiresReview: boolean, reviewReason: string | null }, experiences: Array<{ id: string, title: string | null, start: string | null, end: string | null, current: boolean, location: string | null, requiresReview: boolean, reviewReason: string | null, company: { id: string, name: string } | null, libraryRole: { role: { metricLadders: Array<{ question: string }> } } | null, achievements: Array<{ rawText: string, impactStatement: string | null, isPlaceholder: boolean, requiresReview: boolean, reviewReason: string | null, evidence: Array<{ start: number, end: number, document: { fileName: string } }>, metrics: Array<{ value: number, unit: string, label: string | null, text: string }>, history: Array<{ outcome: StatementOutcome, text: string, reason: string | null }> }> }>, skillOffers: Array<{ category: string, requiresReview: boolean, reviewReason: string | null }>, skills: Array<{ name: string, category: string | null, requiresReview: boolean, reviewReason: string | null }>, education: Array<{ institution: string | null, degree: string | null, field: string | null, start: string | null, end: string | null, current: boolean, requiresReview: boolean, reviewReason: string | null }>, certifications: Array<{ name: string, issuer: string | null, date: string | null, requiresReview: boolean, reviewReason: string | null }>, languages: Array<{ name: string, fluency: string | null, requiresReview: boolean, reviewReason: string | null }>, ranking: { formula: string, entries: Array<{ total: number, achievement: { rawText: string, impactStatement: string | null, score: { components: Array<{ name: string, value: number, words: string }> } | null } }> } | null, story: { opener: string | null, paragraphs: Array<string>, requiresReview: boolean, fields: Array<{ field: StoryFieldName, requiresReview: boolean, reviewReason: string | null, history: Array<{ outcome: StatementOutcome, text: string, reason: string | null }> }> } | null, completeness: Array<{ section: Section, coverage: number, missingFields: Array<string> }> } };

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
export const OpenQuestionsDocument = new TypedDocumentString(`
    query OpenQuestions {
  reviewQueue(first: 100) {
    id
    kind
    text
    document {
      id
      text
    }
    passage {
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<OpenQuestionsQuery, OpenQuestionsQueryVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($input: ReviewStatementInput!) {
  reviewStatement(input: $input) {
    __typename
    ... on ReviewStatementSuccess {
      run {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
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
export const DocumentChangesDocument = new TypedDocumentString(`
    query DocumentChanges($documentId: ID!) {
  documentChanges(documentId: $documentId) {
    document {
      fileName
      isSample
      coverage
    }
    added {
      entity
    }
    changed {
      label
      values {
        field
        from
        to
      }
    }
    kept {
      label
      because
      values {
        field
        from
        to
      }
    }
    removed {
      label
    }
    left {
      text
    }
    unchanged
    doubt
    question
    hidden
    removedSample
  }
}
    `) as unknown as TypedDocumentString<DocumentChangesQuery, DocumentChangesQueryVariables>;
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
      libraryRole {
        role {
          metricLadders {
            question
          }
        }
      }
      achievements {
        rawText
        impactStatement
        isPlaceholder
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
    textCoverage
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
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

export type OpenQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenQuestionsQuery = { reviewQueue: Array<{ id: string, kind: ReviewKind, text: string, document: { id: string, text: string | null } | null, passage: { start: number, end: number } | null }> };

export type DocumentChangesQueryVariables = Exact<{
  documentId: string | number;
}>;


export type DocumentChangesQuery = { documentChanges: { unchanged: number, doubt: string | null, question: string | null, hidden: Array<string>, removedSample: boolean, document: { fileName: string, isSample: boolean, coverage: number | null }, added: Array<{ entity: ChangedEntity }>, changed: Array<{ label: string, values: Array<{ field: string, from: string | null, to: string | null }> }>, kept: Array<{ label: string, because: KeptBecause | null, values: Array<{ field: string, from: string | null, to: string | null }> }>, removed: Array<{ label: string }>, left: Array<{ text: string }> } | null };

export type CareerGraphQueryVariables = Exact<{ [key: string]: never; }>;


export type CareerGraphQuery = { careerGraph: { version: number, textCoverage: number | null, profile: { name: string | null, headline: string | null, location: string | null, requiresReview: boolean, reviewReason: string | null }, experiences: Array<{ id: string, title: string | null, start: string | null, end: string | null, current: boolean, location: string | null, requiresReview: boolean, reviewReason: string | null, company: { id: string, name: string } | null, libraryRole: { role: { metricLadders: Array<{ question: string }> } } | null, achievements: Array<{ rawText: string, impactStatement: string | null, isPlaceholder: boolean, requiresReview: boolean, reviewReason: string | null, evidence: Array<{ start: number, end: number, document: { fileName: string } }>, metrics: Array<{ value: number, unit: string, label: string | null, text: string }>, history: Array<{ outcome: StatementOutcome, text: string, reason: string | null }> }> }>, skillOffers: Array<{ category: string, requiresReview: boolean, reviewReason: string | null }>, skills: Array<{ name: string, category: string | null, requiresReview: boolean, reviewReason: string | null }>, education: Array<{ institution: string | null, degree: string | null, field: string | null, start: string | null, end: string | null, current: boolean, requiresReview: boolean, reviewReason: string | null }>, certifications: Array<{ name: string, issuer: string | null, date: string | null, requiresReview: boolean, reviewReason: string | null }>, languages: Array<{ name: string, fluency: string | null, requiresReview: boolean, reviewReason: string | null }>, ranking: { formula: string, entries: Array<{ total: number, achievement: { rawText: string, impactStatement: string | null, score: { components: Array<{ name: string, value: number, words: string }> } | null } }> } | null, story: { opener: string | null, paragraphs: Array<string>, requiresReview: boolean, fields: Array<{ field: StoryFieldName, requiresReview: boolean, reviewReason: string | null, history: Array<{ outcome: StatementOutcome, text: string, reason: string | null }> }> } | null, completeness: Array<{ section: Section, coverage: number, missingFields: Array<string> }> } };

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
import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from './graphql/gql.ts';

/** What the client has no operations for, or selects less. Typed from schema.graphql by codegen.ts. */

export const OPEN_QUESTIONS = graphql(/* GraphQL */ `
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
`);

export const DOCUMENT_CHANGES = graphql(/* GraphQL */ `
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
`);

export const CAREER_GRAPH = graphql(/* GraphQL */ `
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
`);

export type CareerGraph = ResultOf<typeof CAREER_GRAPH>['careerGraph'];
export type Experience = CareerGraph['experiences'][number];
export type Achievement = Experience['achievements'][number];
export type Metric = Achievement['metrics'][number];
/** A wording that a statement has had. */
export type Version = Achievement['history'][number];
/** Which characters of which document a statement was read from. */
export type Evidence = Achievement['evidence'][number];
export type Reviewed = Pick<CareerGraph['profile'], 'requiresReview' | 'reviewReason'>;

/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        upload {\n          uploadId\n          url\n          headers {\n            name\n            value\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.CreateUploadDocument,
    "\n  mutation IngestDocument($input: IngestDocumentInput!) {\n    ingestDocument(input: $input) {\n      __typename\n      ... on IngestDocumentSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.IngestDocumentDocument,
    "\n  query NextRuns($id: ID!) {\n    pipelineRun(id: $id) {\n      next {\n        id\n      }\n    }\n  }\n": typeof types.NextRunsDocument,
    "\n  subscription WatchRun($id: ID!, $after: Int!) {\n    pipelineRun(id: $id, after: $after) {\n      seq\n      kind\n      step\n      progress\n      message\n      run {\n        status\n        steps {\n          id\n          title\n          status\n        }\n        error {\n          code\n          message\n          retryable\n        }\n      }\n    }\n  }\n": typeof types.WatchRunDocument,
    "\n  query CareerGraph {\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n        location\n        requiresReview\n        reviewReason\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        location\n        requiresReview\n        reviewReason\n        company {\n          id\n          name\n        }\n        achievements {\n          rawText\n          impactStatement\n          requiresReview\n          reviewReason\n          evidence {\n            start\n            end\n            document {\n              fileName\n            }\n          }\n          metrics {\n            value\n            unit\n            label\n          }\n        }\n      }\n      skills {\n        name\n        category\n        requiresReview\n        reviewReason\n      }\n      education {\n        institution\n        degree\n        field\n        start\n        end\n        current\n        requiresReview\n        reviewReason\n      }\n      certifications {\n        name\n        issuer\n        date\n        requiresReview\n        reviewReason\n      }\n      languages {\n        name\n        fluency\n        requiresReview\n        reviewReason\n      }\n      ranking {\n        formula\n        entries {\n          total\n          achievement {\n            rawText\n            impactStatement\n            score {\n              components {\n                name\n                value\n                words\n              }\n            }\n          }\n        }\n      }\n      story {\n        opener\n        paragraphs\n        requiresReview\n        fields {\n          field\n          requiresReview\n          reviewReason\n        }\n      }\n      completeness {\n        section\n        coverage\n        missingFields\n      }\n    }\n  }\n": typeof types.CareerGraphDocument,
    "\n  mutation CliExportGraph($format: ExportFormat!, $options: ExportOptions) {\n    exportGraph(format: $format, options: $options) {\n      ... on ExportGraphSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": typeof types.CliExportGraphDocument,
    "\n  query CliExportFile($id: ID!) {\n    pipelineRun(id: $id) {\n      exportFile {\n        fileName\n        url\n        sizeBytes\n      }\n    }\n  }\n": typeof types.CliExportFileDocument,
};
const documents: Documents = {
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        upload {\n          uploadId\n          url\n          headers {\n            name\n            value\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.CreateUploadDocument,
    "\n  mutation IngestDocument($input: IngestDocumentInput!) {\n    ingestDocument(input: $input) {\n      __typename\n      ... on IngestDocumentSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.IngestDocumentDocument,
    "\n  query NextRuns($id: ID!) {\n    pipelineRun(id: $id) {\n      next {\n        id\n      }\n    }\n  }\n": types.NextRunsDocument,
    "\n  subscription WatchRun($id: ID!, $after: Int!) {\n    pipelineRun(id: $id, after: $after) {\n      seq\n      kind\n      step\n      progress\n      message\n      run {\n        status\n        steps {\n          id\n          title\n          status\n        }\n        error {\n          code\n          message\n          retryable\n        }\n      }\n    }\n  }\n": types.WatchRunDocument,
    "\n  query CareerGraph {\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n        location\n        requiresReview\n        reviewReason\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        location\n        requiresReview\n        reviewReason\n        company {\n          id\n          name\n        }\n        achievements {\n          rawText\n          impactStatement\n          requiresReview\n          reviewReason\n          evidence {\n            start\n            end\n            document {\n              fileName\n            }\n          }\n          metrics {\n            value\n            unit\n            label\n          }\n        }\n      }\n      skills {\n        name\n        category\n        requiresReview\n        reviewReason\n      }\n      education {\n        institution\n        degree\n        field\n        start\n        end\n        current\n        requiresReview\n        reviewReason\n      }\n      certifications {\n        name\n        issuer\n        date\n        requiresReview\n        reviewReason\n      }\n      languages {\n        name\n        fluency\n        requiresReview\n        reviewReason\n      }\n      ranking {\n        formula\n        entries {\n          total\n          achievement {\n            rawText\n            impactStatement\n            score {\n              components {\n                name\n                value\n                words\n              }\n            }\n          }\n        }\n      }\n      story {\n        opener\n        paragraphs\n        requiresReview\n        fields {\n          field\n          requiresReview\n          reviewReason\n        }\n      }\n      completeness {\n        section\n        coverage\n        missingFields\n      }\n    }\n  }\n": types.CareerGraphDocument,
    "\n  mutation CliExportGraph($format: ExportFormat!, $options: ExportOptions) {\n    exportGraph(format: $format, options: $options) {\n      ... on ExportGraphSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n": types.CliExportGraphDocument,
    "\n  query CliExportFile($id: ID!) {\n    pipelineRun(id: $id) {\n      exportFile {\n        fileName\n        url\n        sizeBytes\n      }\n    }\n  }\n": types.CliExportFileDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on CreateUploadSuccess {\n        upload {\n          uploadId\n          url\n          headers {\n            name\n            value\n          }\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IngestDocument($input: IngestDocumentInput!) {\n    ingestDocument(input: $input) {\n      __typename\n      ... on IngestDocumentSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IngestDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextRuns($id: ID!) {\n    pipelineRun(id: $id) {\n      next {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NextRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WatchRun($id: ID!, $after: Int!) {\n    pipelineRun(id: $id, after: $after) {\n      seq\n      kind\n      step\n      progress\n      message\n      run {\n        status\n        steps {\n          id\n          title\n          status\n        }\n        error {\n          code\n          message\n          retryable\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WatchRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CareerGraph {\n    careerGraph {\n      version\n      profile {\n        name\n        headline\n        location\n        requiresReview\n        reviewReason\n      }\n      experiences {\n        id\n        title\n        start\n        end\n        current\n        location\n        requiresReview\n        reviewReason\n        company {\n          id\n          name\n        }\n        achievements {\n          rawText\n          impactStatement\n          requiresReview\n          reviewReason\n          evidence {\n            start\n            end\n            document {\n              fileName\n            }\n          }\n          metrics {\n            value\n            unit\n            label\n          }\n        }\n      }\n      skills {\n        name\n        category\n        requiresReview\n        reviewReason\n      }\n      education {\n        institution\n        degree\n        field\n        start\n        end\n        current\n        requiresReview\n        reviewReason\n      }\n      certifications {\n        name\n        issuer\n        date\n        requiresReview\n        reviewReason\n      }\n      languages {\n        name\n        fluency\n        requiresReview\n        reviewReason\n      }\n      ranking {\n        formula\n        entries {\n          total\n          achievement {\n            rawText\n            impactStatement\n            score {\n              components {\n                name\n                value\n                words\n              }\n            }\n          }\n        }\n      }\n      story {\n        opener\n        paragraphs\n        requiresReview\n        fields {\n          field\n          requiresReview\n          reviewReason\n        }\n      }\n      completeness {\n        section\n        coverage\n        missingFields\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CareerGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CliExportGraph($format: ExportFormat!, $options: ExportOptions) {\n    exportGraph(format: $format, options: $options) {\n      ... on ExportGraphSuccess {\n        run {\n          id\n        }\n      }\n      ... on Error {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CliExportGraphDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CliExportFile($id: ID!) {\n    pipelineRun(id: $id) {\n      exportFile {\n        fileName\n        url\n        sizeBytes\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CliExportFileDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

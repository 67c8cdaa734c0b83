import { graphql } from './graphql/gql.ts';

/** The frame around every page. Typed by schema.graphql through codegen.ts. */

export const SHELL = graphql(/* GraphQL */ `
  query StudioShell {
    careerGraph {
      version
    }
    reviewQueue(first: 500) {
      id
    }
    documents {
      id
      fileName
      status
      isSample
    }
  }
`);

import { graphql } from '../graphql/gql.ts';

/** Visits of the site. Typed by schema.graphql through codegen.ts. */

export const ANALYTICS = graphql(/* GraphQL */ `
  query StudioAnalytics($from: Date!, $to: Date!, $before: Date!, $until: Date!) {
    siteAnalytics(from: $from, to: $to) {
      visitors
      views
      clicks
      downloads
      days {
        day
        visitors
        views
      }
      sources {
        key
        visitors
        events
      }
      pages {
        key
        visitors
        events
      }
      actions {
        key
        visitors
        events
      }
    }
    earlier: siteAnalytics(from: $before, to: $until) {
      visitors
      views
      clicks
      downloads
    }
    site {
      url
      visibility
    }
  }
`);

import { graphql } from '../graphql/gql.ts';

/** Placements and their candidates. Typed by schema.graphql through codegen.ts. */

export const PICTURES = graphql(/* GraphQL */ `
  query Pictures {
    imageCosts {
      model
      images
      usd
      budgetLeftUsd
      archetypes {
        archetype
        images
        usd
      }
    }
    careerGraph {
      version
      placements {
        slot
        chosenBy
        emptyReason
        gradient {
          opacity
        }
        crop {
          x
          y
          w
          h
          focalX
          focalY
        }
        asset {
          id
          url
          width
          height
          srcset
        }
        candidates {
          id
          archetype
          generated
          provider
          model
          status
          finalScore
          likeness
          artifact
          framing
          style
          asset {
            id
            url
            width
            height
            srcset
          }
          upscaledAsset {
            id
          }
        }
      }
    }
  }
`);

export const USE_PHOTO = graphql(/* GraphQL */ `
  mutation StudioUsePhoto($input: UsePhotoInput!) {
    result: usePhoto(input: $input) {
      __typename
      ... on UsePhotoSuccess {
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

export const REROLL_IMAGE = graphql(/* GraphQL */ `
  mutation StudioRerollImage($input: RerollImageInput!) {
    result: rerollImage(input: $input) {
      __typename
      ... on RerollImageSuccess {
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

export const SELECT_VARIANT = graphql(/* GraphQL */ `
  mutation StudioSelectVariant($input: SelectVariantInput!) {
    result: selectVariant(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const ADJUST_PLACEMENT = graphql(/* GraphQL */ `
  mutation StudioAdjustPlacement($input: AdjustPlacementInput!) {
    result: adjustPlacement(input: $input) {
      __typename
      ...RefusedEdit
    }
  }
`);

export const UPLOAD_OWN_IMAGE = graphql(/* GraphQL */ `
  mutation StudioUploadOwnImage($input: UploadOwnImageInput!) {
    result: uploadOwnImage(input: $input) {
      __typename
      ... on UploadOwnImageSuccess {
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

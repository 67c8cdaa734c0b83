import { gql, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import {
  CareerGraphDocument,
  IngestDocumentDocument,
  RerollImageDocument,
  SelectVariantDocument,
  type TypedDocument,
  UpdateProfileDocument,
  UsePhotoDocument,
  WatchCareerGraphDocument,
  WatchRunsDocument,
} from 'cursus-client';

/** The client's operations are text, and Apollo Client wants them parsed. Their types stay. */
const parsed = <Result, Variables extends OperationVariables>(
  document: TypedDocument<Result, Variables>,
): TypedDocumentNode<Result, Variables> => gql(document.toString());

export const CAREER = parsed(CareerGraphDocument);
/** Every event of every run. Steps that a run has not started yet have no message. */
export const RUNS = parsed(WatchRunsDocument);
export const CHANGES = parsed(WatchCareerGraphDocument);
export const READ_RESUME = parsed(IngestDocumentDocument);
export const USE_PHOTO = parsed(UsePhotoDocument);
export const UPDATE_PROFILE = parsed(UpdateProfileDocument);
export const REROLL = parsed(RerollImageDocument);
export const SELECT = parsed(SelectVariantDocument);

/** Why nothing was done, for people; nothing if it was done. */
export const refusalOf = (result: { __typename: string; message?: string } | undefined) => result?.message;

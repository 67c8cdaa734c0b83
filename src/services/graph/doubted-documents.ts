/** Whether the user (`$1`) has several merged documents: a document is only doubted beside others. */
export const HAS_OTHERS = `1 < (select count(*) from documents where user_id = $1::uuid and status = 'merged')`;

/** IDs of the documents of the user (`$1`) that may be someone else's, until the owner answers. */
export const DOUBTED = `select document_id from merge_questions
  where user_id = $1::uuid and kind = 'same_person' and answer is null and ${HAS_OTHERS}`;

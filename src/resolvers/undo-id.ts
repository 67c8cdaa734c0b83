/** How a client undoes a decision about a review item. */
export const UNDO_ID = {
  nullable: true,
  description: 'Undoes the decision with `undoReview`; null if it changed nothing, or if a run carries it out.',
  resolve: ({ undoId }: { undoId: string | null }) => undoId,
} as const;

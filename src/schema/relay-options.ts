/** Options of connections, mainly the descriptions of what Relay's specification adds to the schema. */
export const RELAY_OPTIONS = {
  cursorType: 'String',
  clientMutationId: 'omit',
  pageInfoTypeOptions: { description: 'Position of a page in its list.' },
  hasNextPageFieldOptions: { description: 'Whether there are items after this page.' },
  hasPreviousPageFieldOptions: { description: 'Whether there are items before this page.' },
  startCursorFieldOptions: { description: 'Cursor of the first item; null if the page is empty.' },
  endCursorFieldOptions: {
    description: 'Cursor of the last item; pass it as `after` to get the next page. Null if the page is empty.',
  },
  pageInfoFieldOptions: { description: 'Position of this page.' },
  edgesFieldOptions: { description: 'Items of this page with their cursors.' },
  cursorFieldOptions: { description: 'Cursor of the item.' },
  nodeFieldOptions: { description: 'The item.' },
  firstArgOptions: { description: 'Return at most this many items from the start. Defaults to 20, at most 100.' },
  lastArgOptions: { description: 'Return at most this many items from the end, at most 100.' },
  afterArgOptions: { description: 'Return items after this cursor.' },
  beforeArgOptions: { description: 'Return items before this cursor.' },
} as const;

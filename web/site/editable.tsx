import { createContext, type ReactNode, useContext } from 'react';

/** Whether texts say what they are, for the owner who edits them on the page. Public pages don't. */
export const Editable = createContext(false);

/** A text of the career graph: `statement:<id>`, `profile:<field>` or `story:<field>`, with the number of a paragraph. */
export function Text({ of, children }: { of: string; children: ReactNode }) {
  return useContext(Editable) ? <span data-text={of}>{children}</span> : <>{children}</>;
}

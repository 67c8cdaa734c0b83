import { createContext, type ReactNode, useContext } from 'react';
import { directionOf } from './direction-of.ts';

/** Whether texts say what they are, for the owner who edits them on the page. Public pages don't. */
export const Editable = createContext(false);

/** Languages of texts that are in another one than the page. */
export const TextLanguages = createContext<Record<string, string>>({});

/** A text of the career graph: `statement:<id>`, `profile:<field>` or `story:<field>`, with the number of a paragraph. */
export function Text({ of, children }: { of: string; children: ReactNode }) {
  const isEditable = useContext(Editable);
  const language = useContext(TextLanguages)[of];
  if (!isEditable && language === undefined) return <>{children}</>;
  return (
    <span {...(isEditable && { 'data-text': of })} {...written(language)}>
      {children}
    </span>
  );
}

/** Attributes of an element with the owner's words, on a page in another language. */
export const ownWords = ({ ownLanguage }: { ownLanguage?: string | undefined }) => written(ownLanguage);

const written = (language: string | undefined) =>
  language === undefined ? {} : { lang: language, dir: directionOf(language) };

import { addToList } from '../../../domain/text/add-to-list.ts';
import { FIELD_ATTRIBUTE, KIND_ATTRIBUTE } from '../../../domain/export/europass-sections.ts';
import { plainHtml } from './plain-html.ts';

interface Described {
  paragraphs: string | null;
  items: string[];
  /** Values by field, as our own exports mark them. */
  fields: Map<string, string[]>;
  kind: string | null;
}

const FIELD = new RegExp(`<p ${FIELD_ATTRIBUTE}="(\\w+)">(.*?)</p>`, 'gs');
const KIND = new RegExp(`<p ${KIND_ATTRIBUTE}="(\\w+)"></p>`);

/** Tells the text of a description from the fields in it. */
export function describedFields(html: string | null): Described {
  const fields = new Map<string, string[]>();
  const rest = (html ?? '').replace(FIELD, (_, name: string, value: string) => {
    const text = plainHtml(value).paragraphs;
    if (text !== null) addToList(fields, name, text);
    return '';
  });
  return { ...plainHtml(rest), fields, kind: KIND.exec(rest)?.[1] ?? null };
}

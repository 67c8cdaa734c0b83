import { SaxesParser } from 'saxes';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';

export interface XmlListener {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Reads XML event by event. A document type declaration is refused whole: Word writes none, and entities are how XML reaches for
 * other files.
 *
 * @throws DocumentUnreadable `external_entity` or `corrupt`
 */
export function readXml(xml: string, fileName: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new DocumentUnreadable(
      'external_entity',
      `${fileName} declares XML entities, which no word processor writes, so it was not read. Save the resume again in your word processor and upload that file.`,
    );
  });
  parser.on('error', (cause) => {
    throw new DocumentUnreadable(
      'corrupt',
      `${fileName} is damaged: its content is no valid XML. Save it again and upload the new file.`,
      { cause },
    );
  });
  parser.on('opentag', ({ name, attributes }) => listener.open(name, attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => listener.close(name));
  parser.on('text', (text) => listener.text(text));
  parser.write(xml).close();
}

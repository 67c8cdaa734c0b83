import { SaxesParser } from 'saxes';
import { DocumentUnreadable } from '../../../domain/resume/document-unreadable.ts';

export interface XmlListener {
  open(name: string, attributes: Record<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Streaming XML parser. Refuses document type declarations: Word never writes them, and entities could include other files.
 *
 * @throws DocumentUnreadable `external_entity` or `corrupt`
 */
export function readXml(xml: string, fileName: string, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new DocumentUnreadable(
      'external_entity',
      `${fileName} contains an XML DOCTYPE, which is not allowed. Save it again in the program that created it and upload the new file.`,
    );
  });
  parser.on('error', (cause) => {
    throw new DocumentUnreadable(
      'corrupt',
      `${fileName} is damaged: its content is not valid XML. Save it again and upload the new file.`,
      { cause },
    );
  });
  parser.on('opentag', ({ name, attributes }) => listener.open(name, attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => listener.close(name));
  parser.on('text', (text) => listener.text(text));
  parser.write(xml).close();
}

import { readXml } from './read-xml.ts';

export interface ParagraphStyle {
  headingLevel: number | null;
  bold: boolean;
  italic: boolean;
  size: number | null;
  list: boolean;
  /** Word neither shows nor prints it. */
  isHidden: boolean;
  /** Six hexadecimal digits; null for the usual color. */
  color: string | null;
}

const PLAIN: ParagraphStyle = {
  headingLevel: null,
  bold: false,
  italic: false,
  size: null,
  list: false,
  isHidden: false,
  color: null,
};

/** Looks up styles of `word/styles.xml` by id, with inherited properties resolved. */
export function readStyles(xml: string, fileName: string): (id: string | null) => ParagraphStyle {
  const own = new Map<string, Partial<ParagraphStyle> & { basedOn?: string }>();
  let current: (Partial<ParagraphStyle> & { basedOn?: string }) | null = null;
  readXml(xml, fileName, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        current = {};
        own.set(attributes['w:styleId'] ?? '', current);
      }
      if (!current) return;
      if (name === 'w:name') Object.assign(current, named(value));
      if (name === 'w:basedOn') current.basedOn = value;
      if (name === 'w:outlineLvl' && Number(value) < 9) current.headingLevel ??= Number(value) + 1;
      if (name === 'w:b') current.bold = value !== '0' && value !== 'false';
      if (name === 'w:i') current.italic = value !== '0' && value !== 'false';
      if (name === 'w:sz') current.size = Number(value) / 2;
      if (name === 'w:vanish') current.isHidden = value !== '0' && value !== 'false';
      if (name === 'w:color') current.color = /^[\da-f]{6}$/i.test(value) ? value : null;
      if (name === 'w:numId') current.list = value !== '0';
    },
    close(name) {
      if (name === 'w:style') current = null;
    },
    text: () => undefined,
  });
  const resolve = (id: string | null, depth = 0): ParagraphStyle => {
    const { basedOn, ...style } = own.get(id ?? '') ?? {};
    return { ...(basedOn && depth < 10 ? resolve(basedOn, depth + 1) : PLAIN), ...style };
  };
  return (id) => resolve(id);
}

/** Word uses the English names of its built-in styles in every language. */
function named(name: string): Partial<ParagraphStyle> {
  const heading = /^heading (\d)$/i.exec(name);
  return {
    ...(heading ? { headingLevel: Number(heading[1]) } : {}),
    ...(/^list (?:bullet|number)/i.test(name) ? { list: true } : {}),
  };
}

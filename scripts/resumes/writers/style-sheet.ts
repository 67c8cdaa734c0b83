import type { Style } from '../style.ts';

export function styleSheet(style: Style, language: string): string {
  const { size, color } = style;
  const font = language === 'ja' ? '"Noto Sans CJK JP"' : language === 'zh' ? '"Noto Sans CJK SC"' : `"${style.font}"`;
  const narrow = style.frame === 'sidebar-left' || style.frame === 'sidebar-right';
  const grid = style.frame === 'sidebar-left' ? '31% 1fr' : style.frame === 'sidebar-right' ? '1fr 31%' : '1fr 1fr';
  return `
    @page { size: ${style.paper}; margin: ${style.footer ? '16mm' : '14mm'} 16mm; }
    * { box-sizing: border-box; }
    body { margin: 0; font: ${size}pt/1.35 ${font}, sans-serif; color: #1b1b1b; }
    h1 { font-size: ${size * 2.2}pt; margin: 0; color: ${color}; ${style.heading === 'spaced' ? 'letter-spacing: 0.3em; font-weight: 400;' : ''} }
    header { margin-bottom: 10pt; ${style.centeredName ? 'text-align: center;' : ''} }
    header p { margin: 2pt 0; }
    .headline { font-size: ${size * 1.2}pt; }
    a { color: inherit; text-decoration: none; }
    h2 { margin: ${size}pt 0 ${size * 0.4}pt; break-after: avoid; color: ${color}; ${headingOf(style)} }
    p { margin: 2pt 0; }
    ul { margin: 2pt 0; padding-left: 14pt; }
    li.glyphed { list-style: none; display: flex; gap: 5pt; margin-left: -12pt; }
    .entry { margin-bottom: ${size * 0.7}pt; }
    .head { display: flex; justify-content: space-between; gap: 12pt; }
    .head b { font-size: ${style.titleScale ?? 1}em; }
    .right { white-space: nowrap; text-align: right; }
    .railed { display: grid; grid-template-columns: ${size * 11}pt 1fr; gap: 12pt; }
    table { border-collapse: collapse; width: 100%; }
    td { vertical-align: top; padding: 3pt 6pt; ${style.frame === 'table' ? 'border: 0.5pt solid #999;' : ''} }
    td.rail { width: ${size * 12}pt; }
    .tag { display: inline-block; border: 0.5pt solid #999; border-radius: 3pt; padding: 1pt 5pt; margin: 1pt 2pt 1pt 0; }
    .columns { display: grid; grid-template-columns: ${grid}; gap: 18pt; }
    ${narrow && color === '#203040' ? 'aside { background: #203040; color: #fff; padding: 8pt; } aside h2 { color: #fff; }' : ''}
    .label-rail section, .form section { display: grid; grid-template-columns: 26% 1fr; gap: 12pt; border-top: 0.5pt solid #bbb; padding-top: 4pt; }
    .label-rail h2, .form h2 { margin-top: 0; }
    .timeline .entry { border-left: 2pt solid ${color}; padding-left: 10pt; }
    .contact { ${style.contact === 'stack' && !style.centeredName ? 'text-align: right;' : ''} }`;
}

function headingOf({ heading, size }: Style): string {
  switch (heading) {
    case 'size':
    case 'icon':
      return `font-size: ${size * 1.4}pt;`;
    case 'caps-rule':
      return `font-size: ${size * 1.1}pt; text-transform: uppercase; border-bottom: 0.7pt solid #555;`;
    case 'spaced':
      return `font-size: ${size}pt; text-transform: uppercase; letter-spacing: 0.25em;`;
    case 'bold':
      return `font-size: ${size}pt;`;
    case 'band':
      return `font-size: ${size * 1.1}pt; background: #e4e9ee; padding: 2pt 6pt;`;
    case 'plain-caps':
      return `font-size: ${size}pt; text-transform: uppercase; font-weight: 400;`;
    case 'small-caps':
      return `font-size: ${size * 0.9}pt; text-transform: uppercase; font-weight: 400; letter-spacing: 0.08em; color: #777;`;
    case 'ruled':
      return `font-size: ${size}pt; font-weight: 400; border-bottom: 0.7pt solid #555;`;
    case 'centered':
      return `font-size: ${size * 1.15}pt; text-align: center; border-bottom: 0.7pt solid #555;`;
  }
}

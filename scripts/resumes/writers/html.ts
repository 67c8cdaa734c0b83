import type { Block, EntryBlock, HeadLine, ResumeDocument, Run, SectionBlock } from '../document.ts';
import type { Style } from '../style.ts';
import { escapeHtml } from './escape-html.ts';
import { styleSheet } from './style-sheet.ts';

/** A page for the browser to print. */
export function writeHtml(document: ResumeDocument, style: Style): string {
  return `<!doctype html><html lang="${document.language}"><head><meta charset="utf-8"><style>${styleSheet(style, document.language)}</style></head><body class="${style.frame}">${bodyOf(document, style)}</body></html>`;
}

function bodyOf(document: ResumeDocument, style: Style): string {
  const header = `<header><h1>${escapeHtml(document.name)}</h1>${document.headline ? `<p class="headline">${escapeHtml(document.headline)}</p>` : ''}${document.contact.map((line) => `<p class="contact">${runs(line)}</p>`).join('')}</header>`;
  const of = (sections: SectionBlock[]) => sections.map((one) => section(one, style)).join('');
  const isAside = ({ kind }: SectionBlock) => style.aside.includes(kind);
  if (style.frame === 'sidebar-left' || style.frame === 'sidebar-right') {
    const [narrow, wide] = [document.sections.filter(isAside), document.sections.filter((one) => !isAside(one))];
    const aside = `<aside>${of(narrow)}</aside>`;
    const main = `<main>${of(wide)}</main>`;
    return `${header}<div class="columns">${style.frame === 'sidebar-left' ? aside + main : main + aside}</div>`;
  }
  if (style.frame === 'halves') {
    const left = document.sections.filter(({ kind }) => kind === 'experience');
    const right = document.sections.filter(({ kind }) => kind !== 'experience' && kind !== 'summary');
    return `${header}${of(document.sections.filter(({ kind }) => kind === 'summary'))}<div class="columns"><main>${of(left)}</main><aside>${of(right)}</aside></div>`;
  }
  return header + of(document.sections);
}

function section({ heading, entries, blocks }: SectionBlock, style: Style): string {
  const mark = style.heading === 'icon' ? '<span class="icon">◆</span> ' : '';
  const content = entries.map((one) => entry(one, style)).join('') + blocksOf(blocks, style);
  return `<section><h2>${mark}${escapeHtml(heading)}</h2><div class="content">${content}</div></section>`;
}

function entry({ rail, head, body }: EntryBlock, style: Style): string {
  const inner = head.map(headLine).join('') + blocksOf(body, style);
  if (rail === null) return `<div class="entry">${inner}</div>`;
  return style.frame === 'table'
    ? `<table class="entry"><tr><td class="rail">${escapeHtml(rail)}</td><td>${inner}</td></tr></table>`
    : `<div class="entry railed"><div class="rail">${escapeHtml(rail)}</div><div>${inner}</div></div>`;
}

const headLine = ({ left, right }: HeadLine) =>
  `<div class="head"><span>${runs(left)}</span>${right.length > 0 ? `<span class="right">${runs(right)}</span>` : ''}</div>`;

function blocksOf(blocks: Block[], { bullets }: Style): string {
  const html: string[] = [];
  let list: string[] = [];
  const close = () => {
    if (list.length > 0) html.push(`<ul>${list.join('')}</ul>`);
    list = [];
  };
  for (const block of blocks) {
    if (block.kind === 'bullet') {
      const glyph =
        bullets === 'list' || bullets === 'none' || bullets === 'prose' ? '' : `<span class="glyph">${bullets}</span>`;
      list.push(
        glyph ? `<li class="glyphed">${glyph}<span>${runs(block.runs)}</span></li>` : `<li>${runs(block.runs)}</li>`,
      );
      continue;
    }
    close();
    html.push(blockOf(block));
  }
  close();
  return html.join('');
}

function blockOf(block: Exclude<Block, { kind: 'bullet' }>): string {
  switch (block.kind) {
    case 'line':
      return headLine(block.line);
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'tags':
      return `<div>${block.names.map((name) => `<span class="tag">${escapeHtml(name)}</span>`).join(' ')}</div>`;
    case 'pairs':
      return block.pairs
        .map(
          ({ name, value }) =>
            `<div class="head"><span>${escapeHtml(name)}</span><span class="right">${escapeHtml(value)}</span></div>`,
        )
        .join('');
  }
}

function runs(all: Run[]): string {
  return all
    .map(({ text, bold, italic, url }) => {
      const said = escapeHtml(text).replace(/ {2,}/g, (blanks) => '&nbsp;'.repeat(blanks.length));
      const styled = `${bold ? '<b>' : ''}${italic ? '<i>' : ''}${said}${italic ? '</i>' : ''}${bold ? '</b>' : ''}`;
      return url ? `<a href="${escapeHtml(url)}">${styled}</a>` : styled;
    })
    .join('');
}

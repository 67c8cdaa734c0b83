import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import { shownResume } from '../../domain/export/shown-resume.ts';
import { toJsonResume } from '../../domain/export/to-json-resume.ts';

const RELATIONS = 'word/_rels/document.xml.rels';
const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';
const RELATION =
  '<Relationship Id="rIdResume" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

/** Earliest year that a ZIP can represent. */
const FIRST_ZIP_YEAR = 1980;

/**
 * Embeds the resume's data in its Word document as a custom XML part. Replaces the current time by the career graph's time of
 * change, so that the same resume gives the same file.
 */
export function attachData(docx: Uint8Array, resume: ExportResume): Uint8Array {
  const parts = unzipSync(docx);
  const data = escapeXml(JSON.stringify(toJsonResume(shownResume(resume))));
  const put = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  // The library gives links random ids, so renumber them.
  const links = [...strFromU8(parts[RELATIONS] ?? new Uint8Array()).matchAll(/Id="([^"]+)"[^>]*hyperlink"/g)];
  for (const [index, [, id = '']] of links.entries())
    for (const name of [RELATIONS, DOCUMENT]) put(name, (xml) => xml.replaceAll(`"${id}"`, `"rIdLink${index + 1}"`));
  put(RELATIONS, (xml) => xml.replace('</Relationships>', `${RELATION}</Relationships>`));
  const at = resume.changedAt.toISOString().slice(0, 19);
  put(CORE, (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}Z`));
  parts['customXml/item1.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><resume xmlns="urn:cursus:json-resume">${data}</resume>`,
  );
  const mtime = new Date(Math.max(resume.changedAt.getTime(), Date.UTC(FIRST_ZIP_YEAR, 1)));
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, contents]) => [name, [contents, { mtime }]]),
  );
  return zipSync(files);
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

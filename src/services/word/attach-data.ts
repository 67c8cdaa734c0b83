import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { ExportResume } from '../../domain/export/export-resume.ts';
import { toJsonResume } from '../../domain/export/to-json-resume.ts';

const RELATIONS = 'word/_rels/document.xml.rels';
const DOCUMENT = 'word/document.xml';
const CORE = 'docProps/core.xml';
const RELATION =
  '<Relationship Id="rIdResume" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';

/** Years before this one a ZIP cannot tell. */
const FIRST_ZIP_YEAR = 1980;

/**
 * Gives a Word document itself as data, in the place that Word keeps for that (a custom XML part), and the times of the graph
 * instead of the clock's, so that the same resume is the same file.
 */
export function attachData(docx: Uint8Array, resume: ExportResume): Uint8Array {
  const parts = unzipSync(docx);
  const data = escapeXml(JSON.stringify(toJsonResume(resume)));
  const put = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  // The library names its links by chance; they are numbered here.
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

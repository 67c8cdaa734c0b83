/** What a graph can be exported as. */
export const EXPORT_FORMATS = ['pdf', 'docx', 'json_resume', 'europass_xml', 'json_ld', 'text', 'archive'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type and the end of the file's name. */
export const FORMAT_FILES: Record<ExportFormat, { mediaType: string; suffix: string }> = {
  pdf: { mediaType: 'application/pdf', suffix: '-resume.pdf' },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    suffix: '-resume.docx',
  },
  json_resume: { mediaType: 'application/json', suffix: '-resume.json' },
  europass_xml: { mediaType: 'application/xml', suffix: '-europass.xml' },
  json_ld: { mediaType: 'application/ld+json', suffix: '-profile.jsonld' },
  archive: { mediaType: 'application/zip', suffix: '-cursus.zip' },
  text: { mediaType: 'text/plain; charset=utf-8', suffix: '-resume.txt' },
};

/** Whom the file is of, then what it is: `ada-byron-resume.pdf`. Letters of any script, nothing that a file system minds. */
export function exportFileName(name: string | null, format: ExportFormat): string {
  const stem = (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // Cut between letters, never within one.
  const short = stem.slice(0, 60).replace(/[-\p{Cs}]+$/u, '');
  return `${short === '' ? 'my' : short}${FORMAT_FILES[format].suffix}`;
}

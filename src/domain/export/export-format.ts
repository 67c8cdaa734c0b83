/** The formats that a career graph can be exported in. */
export const EXPORT_FORMATS = ['pdf', 'docx', 'json_resume', 'europass_xml', 'json_ld', 'text', 'archive'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Media type and file name suffix per format. */
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

/** The person's name, then the kind of file: `ada-byron-resume.pdf`. Keeps letters of any script; safe for all file systems. */
export function exportFileName(name: string | null, format: ExportFormat): string {
  const stem = (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  // Don't leave half a surrogate pair at the cut.
  const short = stem.slice(0, 60).replace(/[-\p{Cs}]+$/u, '');
  return `${short === '' ? 'my' : short}${FORMAT_FILES[format].suffix}`;
}

const SINCE: Record<string, string> = {
  en: 'since',
  de: 'seit',
  fr: 'depuis',
  es: 'desde',
  pt: 'desde',
  it: 'dal',
  nl: 'sinds',
};

/** The word before the date from which something lasts; a sign where the language is not known, as that needs none. */
export function sinceWord(language: string | null): string {
  return SINCE[language?.slice(0, 2) ?? ''] ?? '≥';
}

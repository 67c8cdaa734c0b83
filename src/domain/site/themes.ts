/** The designs that there are, the default one first. */
export const THEMES = ['editorial', 'poster', 'terminal'] as const;
export type SiteTheme = (typeof THEMES)[number];

/** The theme of that name; the default one for a name that is not known (any more). */
export function themeOf(name: string): SiteTheme {
  return THEMES.find((theme) => theme === name) ?? THEMES[0];
}

/** The theme that a stored snapshot was frozen in. */
export function snapshotTheme(snapshot: unknown): SiteTheme {
  return themeOf((snapshot as { theme: string }).theme);
}

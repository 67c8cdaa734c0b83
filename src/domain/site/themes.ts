/** Available designs, the default first. */
export const THEMES = ['editorial', 'poster', 'terminal', 'gallery', 'scholar'] as const;
export type SiteTheme = (typeof THEMES)[number];

/** The theme with this name; the default for an unknown or discontinued one. */
export function themeOf(name: string): SiteTheme {
  return THEMES.find((theme) => theme === name) ?? THEMES[0];
}

/** The theme of a stored snapshot. */
export function snapshotTheme(snapshot: unknown): SiteTheme {
  return themeOf((snapshot as { theme: string }).theme);
}

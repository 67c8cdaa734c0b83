/**
 * Titles that are written small within a sentence: "infirmier coordinateur". One with another capital ("Desenvolvedor Full Stack") may be a
 * name or of another language.
 */
export const SMALL_TITLES = /^\p{Lu}[\p{Ll}\p{M}’'-]+(?![^ ])(?!.* \p{Lu}\p{Ll})/u;

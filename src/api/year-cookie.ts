const YEAR_SECONDS = 365 * 86_400;

/** Attributes of a cookie that remembers something about a browser for a year, out of reach of scripts and of other sites' requests. */
export const yearCookie = (publicUrl: string) => ({
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: publicUrl.startsWith('https:'),
  maxAge: YEAR_SECONDS,
});

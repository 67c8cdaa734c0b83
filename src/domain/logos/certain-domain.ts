/** Confidence of a domain from a given website or confirmed by the owner. */
export const CERTAIN = 1;

/** The company's domain if it is certain: a guessed one may be another company's, whose logo is worse than none. */
export function certainDomain({
  domain,
  domainConfidence,
}: {
  domain: string | null;
  domainConfidence: number | null;
}): string | null {
  return (domainConfidence ?? 0) >= CERTAIN ? domain : null;
}

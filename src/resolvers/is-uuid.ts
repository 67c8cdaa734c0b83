const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Anything else is the id of nothing, and the database would refuse to look for it. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

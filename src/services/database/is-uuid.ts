const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** PostgreSQL rejects malformed UUIDs, so check before querying. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

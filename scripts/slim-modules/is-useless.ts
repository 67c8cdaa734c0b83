/** Source maps, declarations and build records; licenses and everything that code may read stay. */
const NEVER_READ = /\.(?:map|tsbuildinfo)$|\.d\.[cm]?ts$|(?:^|\/)(?:README|CHANGELOG|HISTORY)[^/]*\.(?:md|markdown)$/i;

/** @expo-google-fonts/family/400Regular/Family_400Regular.ttf */
const FONT = /^@expo-google-fonts\/([^/]+)\/(?:([^/]+)\/)?[^/]+\.(?:ttf|png)$/;

/** @param file in node_modules  @param faces fonts in use: weights by family */
export function isUseless(file: string, faces: Record<string, string[]>): boolean {
  const [, family = '', face = ''] = FONT.exec(file) ?? [];
  if (family !== '') return !faces[family]?.includes(face);
  return NEVER_READ.test(file);
}

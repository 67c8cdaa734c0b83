interface LockedPackage {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  link?: boolean;
  resolved?: string;
}

export interface Lock {
  /** By folder; the project's own is the empty string. */
  packages: Record<string, LockedPackage>;
}

/**
 * Folders of the packages that the product loads, or may. `npm prune --omit=dev` also keeps what another package would merely use if it were there:
 * the tools of Prisma, with a studio and a database of their own.
 */
export function neededPackages(packages: Lock['packages']): Set<string> {
  const needed = new Set<string>();
  const add = (folder: string) => {
    if (needed.has(folder)) return;
    needed.add(folder);
    const one = packages[folder];
    if (one?.link && one.resolved !== undefined) return add(one.resolved);
    const {
      dependencies = {},
      optionalDependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = one ?? {};
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
    for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers]) {
      const found = resolve(packages, folder, name);
      if (found !== null) add(found);
    }
  };
  add('');
  return needed;
}

/** Where Node would find it. */
function resolve(packages: Lock['packages'], from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const there = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (there in packages) return there;
    if (folder === '') return null;
  }
}

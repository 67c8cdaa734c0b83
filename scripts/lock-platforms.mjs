// Adds every platform's binaries to package-lock.json. npm leaves out those that its registry did not offer when the
// lock was
// created, and `npm ci` then rejects the lock on every machine. `--check` only lists what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.resolve(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** Resolves a dependency as Node does: in the nearest node_modules, going outward. */
function locked(from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0))) {
    if (lock.packages[path.posix.join(folder, 'node_modules', name)]) return true;
    if (folder === '') return false;
  }
}

const missing = [];
for (const [from, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!locked(from, name)) missing.push({ name, version, dev: entry.dev });
  }
}

if (process.argv.includes('--check')) {
  for (const { name } of missing)
    console.error(`package-lock.json lacks ${name}. Run: node scripts/lock-platforms.mjs`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  for (const { name, version, dev } of missing) {
    const words = name.split('/').at(-1).split('-');
    const os = words.filter((word) => OS.includes(word));
    const cpu = words.filter((word) => CPU.includes(word));
    const libc = os[0] === 'linux' ? words.flatMap((word) => LIBC[word] ?? []) : [];
    if (os.length !== 1 || cpu.length !== 1 || !/^\d/.test(version))
      throw new Error(`${name}@${version}: unknown platform`);
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu,
      ...(dev && { dev }),
      ...(libc.length > 0 && { libc }),
      optional: true,
      os,
    };
  }
  const packages = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  console.log(`package-lock.json: ${missing.length} added.`);
}

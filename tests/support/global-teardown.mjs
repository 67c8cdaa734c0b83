import { once } from 'node:events';

export default async function globalTeardown() {
  const child = globalThis.cursusTestCluster;
  child.stdin.end();
  await once(child, 'exit');
}

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { Deployment } from 'kubernetes-models/apps/v1';
import { Job } from 'kubernetes-models/batch/v1';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, Namespace, Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';
import { live, ready } from '../../src/api/rest/health.ts';
import { readEnv, variableNames } from '../../src/config/env.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'deploy/kubernetes');

type Model = new (from: object) => { validate(): void };
const MODELS = {
  ConfigMap,
  Deployment,
  Ingress,
  Job,
  Namespace,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
} as unknown as Record<string, Model>;

interface Variable {
  name: string;
  value?: string;
  valueFrom?: { secretKeyRef: { name: string; key: string } };
}

interface Probe {
  httpGet: { path: string; port: string };
}

interface Container {
  name: string;
  image: string;
  command: string[];
  env: Variable[];
  envFrom: { configMapRef?: { name: string }; secretRef?: { name: string } }[];
  ports?: { name: string; containerPort: number }[];
  readinessProbe?: Probe;
  livenessProbe?: Probe;
  startupProbe?: Probe;
  resources: { requests: object; limits: object };
  securityContext: object;
  volumeMounts: { name: string; mountPath: string }[];
}

interface Pod {
  metadata: { labels: Record<string, string> };
  spec: {
    automountServiceAccountToken: boolean;
    securityContext: object;
    terminationGracePeriodSeconds?: number;
    containers: Container[];
    volumes: { name: string; emptyDir?: { sizeLimit: string } }[];
  };
}

interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: { name: string };
  data?: Record<string, string>;
  spec?: { template?: Pod; selector?: { matchLabels?: Record<string, string> } & Record<string, unknown> };
}

interface Kustomization {
  kind: 'Kustomization';
  namespace: string;
  resources: string[];
}

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
const documents = files.flatMap((file) =>
  parseAllDocuments(readFileSync(path.join(FOLDER, file), 'utf8'), { strict: true, uniqueKeys: true }).map(
    (document) => {
      if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join(', ')}`);
      return { file, document: document.toJS() as Manifest | Kustomization };
    },
  ),
);
const isKustomization = (document: Manifest | Kustomization): document is Kustomization =>
  document.kind === 'Kustomization';
const manifests = documents.flatMap(({ file, document }) => (isKustomization(document) ? [] : [{ file, ...document }]));
const pods = manifests.flatMap(({ kind, metadata, spec }) =>
  spec?.template ? [[`${kind} ${metadata.name}`, spec.template] as const] : [],
);
const settings = manifests.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};

/** Keys of the secrets that an operator creates, as docs/operations.md says. */
const SECRETS: Record<string, string[]> = {
  cursus: ['CURSUS_SECRET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'SMTP_URL'],
  'cursus-owner': ['DATABASE_URL'],
  'cursus-api': ['API_DATABASE_URL'],
  'cursus-worker': ['WORKER_DATABASE_URL'],
  'cursus-web': ['WEB_DATABASE_URL'],
};

/** The environment of a container, with a value for each secret. Throws at what nobody creates. */
function environmentOf({ env, envFrom }: Container): Record<string, string> {
  const secret = (name: string, key: string) => {
    if (!SECRETS[name]?.includes(key)) throw new Error(`Nobody creates ${key} in the secret ${name}.`);
    if (key.endsWith('DATABASE_URL')) return [key, 'postgres://user:password@postgres.example.org/cursus'] as const;
    return [key, key === 'SMTP_URL' ? 'smtps://user:password@mail.example.org' : 's'.repeat(32)] as const;
  };
  return Object.fromEntries([
    ...envFrom.flatMap(({ configMapRef, secretRef }) => [
      ...(configMapRef?.name === 'cursus' ? Object.entries(settings) : []),
      ...(secretRef ? (SECRETS[secretRef.name] ?? []).map((key) => secret(secretRef.name, key)) : []),
    ]),
    ...env.map(({ name, value, valueFrom }) =>
      valueFrom ? [name, secret(valueFrom.secretKeyRef.name, valueFrom.secretKeyRef.key)[1]] : [name, value ?? ''],
    ),
  ]) as Record<string, string>;
}

describe('the manifests', () => {
  test.each(manifests.map((one) => [`${one.kind} ${one.metadata.name}`, one] as const))(
    'follow the schema of Kubernetes: %s',
    (_name, { file: _file, ...manifest }) => {
      const Model = MODELS[manifest.kind];
      expect(Model).toBeDefined();
      if (Model) expect(() => new Model(manifest).validate()).not.toThrow();
    },
  );

  // The schema allows fields that don't exist, which Kubernetes ignores or refuses; the compiler doesn't.
  test('have no fields that Kubernetes does not have', async () => {
    expect(await compile(manifests.map(({ file: _file, ...manifest }) => manifest))).toBe('');
    const [api] = manifests.filter(({ metadata }) => metadata.name === 'cursus-api');
    const { file: _file, ...wrong } = structuredClone(api) as Manifest & { file: string };
    Object.assign(wrong.spec?.template?.spec ?? {}, { terminationGraceSeconds: 5 });
    expect(await compile([wrong])).toContain(`'"terminationGraceSeconds"' does not exist`);
  });

  test('are all listed, and what is listed exists', () => {
    const listed = documents.flatMap(({ file, document }) =>
      isKustomization(document) ? document.resources.map((name) => path.join(path.dirname(file), name)) : [],
    );
    expect(listed.filter((name) => !existsSync(path.join(FOLDER, name)))).toEqual([]);
    const own = documents.flatMap(({ file, document }) => (isKustomization(document) ? [] : [file]));
    expect([...new Set(own)].filter((file) => !listed.includes(file))).toEqual([]);
    expect(
      new Set(documents.flatMap(({ document }) => (isKustomization(document) ? [document.namespace] : []))),
    ).toEqual(new Set(['cursus']));
  });

  test('contain no secret', () => {
    expect(manifests.filter(({ kind }) => kind === 'Secret')).toEqual([]);
    const secret = Object.values(SECRETS).flat();
    expect(Object.keys(settings).filter((name) => secret.includes(name))).toEqual([]);
    for (const [, { spec }] of pods)
      for (const { env } of spec.containers) expect(env.filter(({ value }) => value !== undefined)).toEqual([]);
    const documented = readFileSync(path.join(ROOT, 'docs/operations.md'), 'utf8');
    for (const name of [...secret, ...Object.keys(SECRETS)]) expect(documented).toContain(name);
  });

  test('selectors find the pods that are meant', () => {
    for (const { kind, metadata, spec } of manifests) {
      if (!['Deployment', 'Service', 'PodDisruptionBudget'].includes(kind)) continue;
      const wanted = (kind === 'Service' ? spec?.selector : spec?.selector?.matchLabels) ?? {};
      const found = pods.filter(([, pod]) =>
        Object.entries(wanted).every(([label, value]) => pod.metadata.labels[label] === value),
      );
      expect([metadata.name, found.map(([name]) => name)]).toEqual([metadata.name, [`Deployment ${metadata.name}`]]);
    }
    expect(manifests.filter(({ kind }) => kind === 'PodDisruptionBudget')).toHaveLength(3);
    const all = manifests.find(({ metadata }) => metadata.name === 'cursus-nothing');
    expect(all?.spec).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
  });
});

describe.each(pods)('the pods of %s', (name, { spec }) => {
  const [container] = spec.containers;
  if (!container) throw new Error('There is no container.');

  test('run something that exists, with settings that are read', () => {
    const [program, ...args] = container.command;
    expect([program, existsSync(path.join(ROOT, args.at(-1) ?? ''))]).toEqual(['node', true]);
    const environment = environmentOf(container);
    expect(Object.keys(environment).filter((variable) => !variableNames.includes(variable))).toEqual([]);
    const env = readEnv(environment);
    expect([env.database.kind, env.storage.kind, env.telemetry.metrics?.port]).toEqual(['external', 's3', 9464]);
    // Only what migrates knows the owner, and only what signs the secret.
    expect('DATABASE_URL' in environment).toBe(name.startsWith('Job'));
    expect('CURSUS_SECRET' in environment).toBe(name !== 'Deployment cursus-web');
  });

  test('may do nothing that they need not', () => {
    expect(spec.automountServiceAccountToken).toBe(false);
    expect(spec.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(container.resources).toMatchObject({
      requests: { cpu: expect.any(String), memory: expect.any(String) },
      limits: { memory: expect.any(String) },
    });
    // What is written elsewhere would fail.
    expect(container.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/tmp', '/data']);
    for (const { name: mounted } of container.volumeMounts)
      expect(spec.volumes.find((volume) => volume.name === mounted)?.emptyDir?.sizeLimit).toBeDefined();
  });

  if (name.startsWith('Deployment'))
    test('are asked at paths and ports that exist, and given the time they need to stop', () => {
      const { readinessProbe, livenessProbe, startupProbe, ports = [] } = container;
      const isWorker = name.endsWith('worker');
      for (const probe of [livenessProbe, startupProbe]) expect(probe?.httpGet.path).toBe(live.path);
      expect(readinessProbe?.httpGet.path).toBe(isWorker ? undefined : ready.path);
      for (const probe of [readinessProbe, livenessProbe, startupProbe])
        if (probe) expect(ports.map((port) => port.name)).toContain(probe.httpGet.port);
      expect(ports).toContainEqual({ name: 'metrics', containerPort: Number(settings['METRICS_PORT']) });
      const code = readFileSync(path.join(ROOT, 'src/jobs/worker.ts'), 'utf8');
      const graceMs = Number(/GRACE_MS = ([\d_]+)/.exec(code)?.[1]?.replaceAll('_', ''));
      const needed = isWorker ? graceMs / 1000 + 5 : 5 + readEnv({}).limits.requestMs / 1000;
      expect(spec.terminationGracePeriodSeconds).toBeGreaterThan(needed);
    });
});

/** Complaints of the compiler about objects as what they say they are. */
async function compile(objects: { apiVersion: string; kind: string }[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'cursus-manifests-'));
  try {
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const lines = objects.flatMap((object, index) => [
      `import type { I${object.kind} as T${index} } from 'kubernetes-models/${object.apiVersion}';`,
      `export const m${index}: T${index} = ${JSON.stringify(object)};`,
    ]);
    await writeFile(path.join(folder, 'manifests.ts'), lines.join('\n'));
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--types', ''];
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    return await promisify(execFile)(process.execPath, [tsc, ...options, 'manifests.ts'], { cwd: folder }).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string; message: string }) => error.stdout || error.message,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

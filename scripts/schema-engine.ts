import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const SCHEMA = path.resolve(import.meta.dirname, '../prisma/schema.prisma');

/** Where the diff starts: from nothing, or from the database at the connection string. */
export type DiffStart = { tag: 'empty' } | { tag: 'database'; url: string };

/**
 * The SQL that turns `start` into schema.prisma; only a comment if they agree. Runs Prisma's schema engine as WebAssembly, because
 * the CLI's own engine has to be downloaded.
 */
export async function diffToSchema(start: DiffStart, connection: string): Promise<string> {
  const content = await readFile(SCHEMA, 'utf8');
  const files = [{ path: 'schema.prisma', content }];
  const engine = await openEngine(connection, content);
  const result = await engine.diff({
    from: start.tag === 'empty' ? { tag: 'empty' } : { tag: 'schemaDatasource', files, configDir: '' },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? '';
}

async function openEngine(connection: string, content: string): Promise<engineModule.SchemaEngine> {
  const wasmPath = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm')
    .replace(/\.js$/, '_bg.wasm');
  // Replaces the package's own loader, which needs a bundler.
  const internals = engineModule as unknown as EngineInternals;
  const { instance } = await WebAssembly.instantiate(await readFile(wasmPath), {
    './schema_engine_bg.js': engineModule,
  });
  internals.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = bindMigrationAwareSqlAdapterFactory(new CatalogReadingPg(connection));
  return internals.SchemaEngine.new({ datamodels: [['schema.prisma', content]] }, () => {}, adapter);
}

/**
 * An adapter that can read PostgreSQL's one-byte "char", which the catalog is full of. The stock adapter rejects it when encoding and
 * doesn't name it when decoding. In between, this one passes it as a uuid, a type no catalog query returns.
 */
class CatalogReadingPg extends PrismaPg {
  constructor(connectionString: string) {
    const pool = new pg.Pool({ connectionString });
    const query = pool.query.bind(pool) as (...parameters: unknown[]) => Promise<pg.QueryResult>;
    const disguised = async (...parameters: unknown[]) => {
      const result = await query(...parameters);
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = UUID;
      return result;
    };
    super(Object.assign(pool, { query: disguised }));
  }

  override async connect() {
    const connection = await super.connect();
    const queryRaw = connection.queryRaw.bind(connection);
    connection.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const named = result.columnTypes.map((type) => (type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type));
      return { ...result, columnTypes: named };
    };
    return connection;
  }
}

/** Type OIDs in pg_type. */
const CHAR = 18;
const UUID = 2950;

interface WasmExports {
  __wbindgen_start(): void;
}

/** Missing from the type declarations of Node 20 and of the package. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: Record<string, unknown>): Promise<{ instance: { exports: WasmExports } }>;
};

interface EngineInternals {
  __wbg_set_wasm(exports: WasmExports): void;
  SchemaEngine: {
    'new'(
      options: { datamodels: [string, string][] },
      log: (line: string) => void,
      adapter: ReturnType<typeof bindMigrationAwareSqlAdapterFactory>,
    ): Promise<engineModule.SchemaEngine>;
  };
}

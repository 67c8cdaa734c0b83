import type { CodegenConfig } from '@graphql-codegen/cli';

type Target = CodegenConfig['generates'][string];

const typed = (documents: string): Target => ({
  documents: [documents],
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    useTypeImports: true,
    importExtension: '.ts',
    enumsAsTypes: true,
    scalars: { DateTime: 'string', Date: 'string', PartialDate: 'string', JSON: 'unknown' },
  },
});

/** Generates types for operations from the schema: npm run codegen. `npm run generated` fails if they are out of date. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'packages/client/src/graphql/': typed('packages/client/src/operations/*.graphql'),
    'src/cli/graphql/': typed('src/cli/operations.ts'),
    'web/studio/graphql/': typed('web/studio/**/operations.ts'),
  },
};

export default config;

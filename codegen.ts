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

/** What operations ask for is typed by the schema itself: npm run codegen. `npm run generated` fails when it is not up to date. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/cli/graphql/': typed('src/cli/operations.ts'),
    'web/studio/graphql/': typed('web/studio/**/operations.ts'),
  },
};

export default config;

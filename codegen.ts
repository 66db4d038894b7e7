import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The site's types come from the public API schema alone, which the gateway's composition writes; so the site
 * knows nothing of the subgraphs behind it. Committed output: `site/lib/hub/generated/`.
 */
const config: CodegenConfig = {
  schema: 'gateway/public.graphql',
  documents: ['site/lib/hub/*.ts'],
  importExtension: '.ts',
  generates: {
    'site/lib/hub/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, skipIndexFile: true },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        strictScalars: true,
        useTypeImports: true,
        immutableTypes: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', IdentityNumber: 'string' },
      },
    },
  },
};

export default config;

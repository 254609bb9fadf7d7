// These come as ES modules alone.
const ES_MODULES = 'estree-walker';
const transform = {
  [`^.+\\.tsx?$|/node_modules/(?:${ES_MODULES})/.+\\.m?js$`]: [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES})/)`],
  moduleNameMapper: { '^estree-walker$': '<rootDir>/node_modules/estree-walker/src/index.js' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json'],
};

module.exports = {
  // Only a test that hangs takes so long: how fast the machine is must decide nothing.
  testTimeout: 180_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,test,view,scripts}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'view',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/view/**/*.test.tsx'],
      moduleNameMapper: { ...common.moduleNameMapper, '\\.css$': '<rootDir>/test/empty.cjs' },
      setupFiles: ['<rootDir>/test/jsdom.cjs'],
      setupFilesAfterEnv: ['<rootDir>/test/patience.cjs'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/e2e/!(real)/**/*.spec.ts'],
    },
    // Needs a library that Tags has published: scripts/test-real.mjs.
    ...(process.env['TAGS_LIBRARY']
      ? [
          {
            ...common,
            displayName: 'real',
            testEnvironment: 'node',
            testMatch: ['<rootDir>/e2e/real/*.spec.ts'],
          },
        ]
      : []),
  ],
};

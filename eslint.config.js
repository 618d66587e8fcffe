import js from '@eslint/js'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tsdoc from 'eslint-plugin-tsdoc'
import globals from 'globals'
import tseslint from 'typescript-eslint'

const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].flatMap(name => [
  name,
  `node:${name}`,
])
const noNetwork = 'The product never talks to a network.'

export default tseslint.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'screenshots/', 'tests/architecture/planted/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  { files: ['*.config.ts', '**/*.d.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The core has no clock: take the time as a parameter.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The core has no clock: take the time as a parameter.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The core has no chance: use a seeded generator.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^toLocale/]',
          message: 'The core knows no locale.',
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare']",
          message: 'Sort by code unit, never by locale.',
        },
      ],
    },
  },
  {
    files: ['src/core/themes/**/*.ts', 'src/core/text/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...[
          'log',
          'log2',
          'log10',
          'log1p',
          'exp',
          'expm1',
          'pow',
          'tanh',
          'sin',
          'cos',
          'tan',
          'atan',
          'cbrt',
        ].map(property => ({
          object: 'Math',
          property,
          message: 'Differs in the last digit between engines; use core/themes/portable-math.ts.',
        })),
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: networkModules.map(name => ({ name, message: noNetwork })) },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'WebSocket', message: noNetwork },
        { name: 'EventSource', message: noNetwork },
        { name: 'XMLHttpRequest', message: noNetwork },
      ],
    },
  },
  // The tripwire makes these modules unusable; the web server answers this machine only.
  {
    files: ['src/main/network-tripwire.ts', 'src/web-server/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: ['src/{renderer,drawing,report-page}/**/*.tsx', 'src/renderer/**/*.ts'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'benchmarks/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.{mjs,cjs,js}'], languageOptions: { globals: { ...globals.node } } },
  {
    files: ['scripts/**/*.mjs', 'benchmarks/**/*.mjs', 'tests/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
)

/** The walls of the house: who may know whom. See CONTRIBUTING.md for the picture. */
const only = (room, ...allowed) => ({
  name: `${room.replace('/', '-')}-knows-only-its-own`,
  severity: 'error',
  comment: `src/${room} may import: ${allowed.join(', ')}`,
  from: { path: `^src/${room}/` },
  to: { pathNot: allowed },
})
const npm = (...names) => names.map(name => `node_modules/${name}/`)

/** Each pure package the core may use is one decision, taken here. */
const corePackages = npm(
  'papaparse',
  'chardet',
  'natural',
  '@orama/stemmers',
  'stopwords-iso',
  'eld',
  'tiny-segmenter',
  'hucre',
  '@zip.js/zip.js',
  '@types/papaparse',
)

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('core', '^src/core/', ...corePackages),
    {
      name: 'natural-by-deep-imports-only',
      severity: 'error',
      from: {},
      to: { path: 'node_modules/natural/lib/natural/index[.]js$' },
    },
    only('contracts', '^src/(core|contracts)/'),
    only('words', '^src/(core|contracts|words)/', ...npm('i18next')),
    only('storage', '^src/(core|contracts|storage)/', ...npm('dexie')),
    only('engine', '^src/(core|contracts|storage|engine)/', ...npm('@noble/hashes', 'dexie')),
    only(
      'drawing',
      '^src/(core|contracts|drawing)/',
      ...npm('react', 'chart.js', 'react-chartjs-2', '@types/react'),
    ),
    only('preload', '^src/(contracts|core|preload)/', '^electron$', ...npm('electron')),
    {
      name: 'main-knows-no-other-shell',
      severity: 'error',
      from: { path: '^src/main/' },
      to: { path: '^src/(?!core/|contracts/|words/|main/)' },
    },
    {
      name: 'cli-knows-no-other-shell',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(?!core/|contracts/|words/|cli/)' },
    },
    {
      name: 'web-server-knows-no-other-shell',
      severity: 'error',
      from: { path: '^src/web-server/' },
      to: { path: '^src/(?!core/|contracts/|words/|web-server/)' },
    },
    {
      name: 'report-page-knows-no-other-shell',
      severity: 'error',
      from: { path: '^src/report-page/' },
      to: { path: '^src/(?!core/|contracts/|words/|drawing/|report-page/)' },
    },
    {
      name: 'renderer-knows-no-other-shell',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: {
        path: '^src/(main|preload|cli|web-server|engine)/',
        pathNot: '^src/engine/engine[.]worker[.]ts$',
      },
    },
    {
      name: 'renderer-takes-one-component-of-the-report-page',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: '^src/report-page/', pathNot: '^src/report-page/ReportDocument[.]tsx$' },
    },
    {
      name: 'electron-only-in-its-shells',
      severity: 'error',
      from: { path: '^src/(?!main/|preload/)' },
      to: { path: ['^electron$', 'node_modules/electron/'] },
    },
    {
      name: 'node-only-in-main-web-server-and-cli',
      severity: 'error',
      from: { path: '^src/(?!main/|web-server/|cli/)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-meet-at-index',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: {
        path: '^src/renderer/features/',
        pathNot: ['^src/renderer/features/$1/', '^src/renderer/features/[^/]+/index[.]tsx?$'],
      },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/(features|app|jobs|platform)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.web.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}

import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'
import { chartParts } from '../../../build/chart-parts.ts'
import { englishStrings } from '../../../build/english-strings.ts'
import { namedReact } from '../../../build/named-react.ts'
import { pageWords } from '../../../build/page-words.ts'

const sources = new URL('../../../src', import.meta.url).pathname

/** A few lines and what they import, as the page's build puts them into one file. */
async function built(code: string, ...plugins: readonly Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: id => (id === 'entry' ? `${import.meta.dirname}/entry.js` : null),
    load: id => (id.endsWith('/entry.js') ? code : null),
  }
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry, ...plugins],
    build: {
      write: false,
      rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' },
    },
  })
  return (result as unknown as { readonly output: readonly [{ readonly code: string }] }).output[0].code
}

const LEFT_OUT: readonly (readonly [what: string, plugin: Plugin, code: string, sign: RegExp])[] = [
  [
    'scales of Chart.js that no chart uses',
    chartParts(),
    "export { LinearScale } from 'chart.js'",
    /id=.(logarithmic|radialLinear|time)/,
  ],
  [
    'what the widgets say in other languages',
    englishStrings(),
    "export { useComboBox } from 'react-aria/useComboBox'",
    /Suggerimenti|Suggesties/,
  ],
  [
    'what the command line and the main process say',
    pageWords(),
    `export { english } from '${sources}/words/en/catalogue.ts'`,
    /npm run -s report|Run with --help/,
  ],
  [
    'look-ups of the names of React',
    namedReact(),
    "import { jsx } from 'react/jsx-runtime'; import { memo } from 'react'; export default memo(() => jsx('p', {}))",
    /\(0,\w+\.(memo|jsx)\)/,
  ],
]

test.each(LEFT_OUT)('the page does without %s', async (_, plugin, code, sign) => {
  expect([sign.test(await built(code)), sign.test(await built(code, plugin))]).toEqual([true, false])
})

test('React under its names is React', async () => {
  const code = await built(
    "import whole, { memo } from 'react'; import { jsx } from 'react/jsx-runtime'; export default { same: memo === whole.memo, made: jsx('p', { id: 'a' }) }",
    namedReact(),
  )
  const { default: made } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: unknown
  }
  expect(made).toEqual({
    same: true,
    made: expect.objectContaining({ type: 'p', props: { id: 'a' } }) as unknown,
  })
})

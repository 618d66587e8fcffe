import type { ThemeRun } from '#core/themes/theme.ts'
import type { MadeUpLanguage } from './made-up-comments.ts'

/** What a run came to: its names for a reader, and a number that changes with any bit of the result. */
export interface GoldenThemes {
  readonly labels: readonly string[]
  readonly hash: string
}

/**
 * The result for the made-up comments of each language, the same in Node and in Chromium. A change of the search
 * changes it: look at the labels, then write the new values here.
 */
export const GOLDEN_THEMES: readonly (readonly [MadeUpLanguage | 'all', GoldenThemes])[] = [
  ['en', { labels: ['Invoice', 'Password reset', 'Phone queue'], hash: '9602d452' }],
  ['nl', { labels: ['Wachtwoord te herstellen', 'Dubbel bedrag', 'Lange wachtrij'], hash: 'd97feacb' }],
  ['pl', { labels: ['Kwota na fakturze', 'Kolejce do infolinii', 'Zmianie hasła'], hash: 'd1461949' }],
  ['zh', { labels: ['客服电话', '发票金额', '密码重置链接', '登录页面'], hash: 'ce1019bd' }],
  [
    'all',
    {
      labels: [
        'Password reset',
        '密码重置链接',
        'Wachtwoord te herstellen',
        'Zmianie hasła',
        'Phone queue',
        '客服电话',
        'Lange wachtrij',
        'Kolejce do infolinii',
        'Invoice',
        'Dubbel bedrag',
        'Kwota na fakturze',
        '发票金额',
      ],
      hash: 'b5678503',
    },
  ],
]

/** FNV-1a over names, keywords, the bits of their weights, marked stems and the place of every comment. */
export function goldenOf(run: ThemeRun): GoldenThemes {
  const bits = new DataView(new ArrayBuffer(8))
  const weights = run.themes.flatMap(({ keywords }) =>
    keywords.map(({ weight }) => {
      bits.setFloat64(0, weight)
      return bits.getBigUint64(0).toString(16)
    }),
  )
  const text = JSON.stringify([
    run.themes.map(({ id, parent, label, keywords, markedStems }) => [
      id,
      parent,
      label,
      keywords.map(k => k.text),
      markedStems,
    ]),
    weights,
    [...run.mainTheme],
    [...run.secondTheme],
    [...run.status],
  ])
  let hash = 0x811c_9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193) >>> 0
  return { labels: run.themes.map(({ label }) => label), hash: hash.toString(16).padStart(8, '0') }
}

import { expect, test } from 'vitest'
import { distinctLabels } from '#core/themes/distinct-labels.ts'

type Given = readonly [label: string, ...keywords: string[]]

test.each<[what: string, themes: readonly (Given | readonly [Given])[], labels: readonly string[]]>([
  ['labels that differ stay', [['Queue'], ['Invoice']], ['Queue', 'Invoice']],
  [
    'the later one gives way to its next keyword',
    [
      ['Queue', 'queue'],
      ['Queue', 'queue', 'hold'],
    ],
    ['Queue', 'Hold'],
  ],
  ['capitals do not tell labels apart', [['Wifi'], ['WIFI', 'router']], ['Wifi', 'Router']],
  ['a fixed one stays, wherever it is', [['Queue', 'hold'], [['Queue']]], ['Hold', 'Queue']],
  ['fixed ones may be equal', [[['Queue']], [['Queue']]], ['Queue', 'Queue']],
  [
    'without a free keyword it gets a number',
    [['Queue'], ['Queue', 'Queue'], ['Queue']],
    ['Queue', 'Queue 2', 'Queue 3'],
  ],
  ['no label is no label', [['', 'hold'], [''], ['']], ['Hold', '2', '3']],
  ['names of objects are labels like any', [['constructor'], ['__proto__']], ['constructor', '__proto__']],
])('%s', (_what, themes, labels) => {
  const isFixed = (theme: Given | readonly [Given]): theme is readonly [Given] => typeof theme[0] !== 'string'
  const given = themes.map(theme => {
    const [label, ...keywords] = isFixed(theme) ? theme[0] : theme
    return { label, keywords: keywords.map(text => ({ text, weight: 1 })), isFixed: isFixed(theme) }
  })
  expect(distinctLabels(given)).toEqual(labels)
})

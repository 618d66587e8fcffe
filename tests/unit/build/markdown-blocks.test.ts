import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { METHOD_ANCHORS, methodOfMetric } from '#renderer/features/methods/method-anchors.ts'
import { SCALE_KINDS } from '#core/survey/scale.ts'
import { defaultScale } from '#core/survey/scales.ts'
import { metricKeys } from '#core/statistics/metrics.ts'
import { blocksOf } from '../../../build/markdown-blocks.ts'

describe('a page in Markdown', () => {
  it('becomes headings, paragraphs, lists and tables with anchors', () => {
    const page = [
      '# Title',
      'Two **days** of\n`n`, see [there](x.md).',
      '- one\n- *two*',
      '| a | b |\n|---|---|\n| Same | 1 < 2 |\n| same | |',
    ]
    expect(blocksOf(page.join('\n\n'))).toEqual([
      { kind: 'heading', level: 1, anchor: 'title', text: [{ kind: 'text', text: 'Title' }] },
      {
        kind: 'paragraph',
        text: [
          { kind: 'text', text: 'Two ' },
          { kind: 'strong', text: 'days' },
          { kind: 'text', text: ' of ' },
          { kind: 'code', text: 'n' },
          { kind: 'text', text: ', see ' },
          { kind: 'text', text: 'there' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two' }]] },
      {
        kind: 'table',
        head: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]],
        rows: [
          { anchor: 'same', cells: [[{ kind: 'text', text: 'Same' }], [{ kind: 'text', text: '1 < 2' }]] },
          { anchor: 'same-2', cells: [[{ kind: 'text', text: 'same' }], []] },
        ],
      },
    ])
  })

  it('is refused where it holds what the app does not draw', () => {
    expect(() => blocksOf('<script>alert(1)</script>')).toThrow('html')
  })
})

describe('the page of formulas', () => {
  const blocks = blocksOf(readFileSync(new URL('../../../docs/methods.md', import.meta.url), 'utf8'))
  const anchors = blocks.flatMap(block =>
    block.kind === 'heading'
      ? [block.anchor]
      : block.kind === 'table'
        ? block.rows.map(row => row.anchor)
        : [],
  )

  it.each(METHOD_ANCHORS)('has the entry %s that screens lead to', anchor =>
    expect(anchors).toContain(anchor),
  )

  it('has no entry for screens that none leads to', () => {
    const folder = new URL('../../../src/renderer/features/', import.meta.url)
    const screens = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(path => /\.tsx?$/.test(path) && !path.endsWith('method-anchors.ts'))
      .map(path => readFileSync(new URL(path, folder), 'utf8'))
    const ofMetrics = SCALE_KINDS.flatMap(kind => metricKeys(defaultScale(kind))).map(methodOfMetric)
    const used = METHOD_ANCHORS.filter(anchor =>
      screens.some(text => new RegExp(`['"]${anchor}['"]`).test(text)),
    )
    expect(METHOD_ANCHORS.filter(anchor => !used.includes(anchor) && !ofMetrics.includes(anchor))).toEqual([])
  })

  it('has an entry for every metric', () => {
    for (const kind of SCALE_KINDS)
      for (const key of metricKeys(defaultScale(kind))) expect(anchors).toContain(methodOfMetric(key))
  })
})

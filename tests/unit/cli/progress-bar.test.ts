import { describe, expect, it } from 'vitest'
import { createProgressBar } from '#cli/progress-bar.ts'
import { createWords } from '#words/create-words.ts'

const stages = [
  { stage: 'reading', fraction: 0 },
  { stage: 'reading', fraction: 0.2 },
  { stage: 'grouping', fraction: 0.5 },
] as const

const shown = (options: { isTTY: boolean; isQuiet: boolean }): string[] => {
  const lines: string[] = []
  const stream = { isTTY: options.isTTY, columns: 60, write: (text: string) => lines.push(text) }
  let nowMs = 0
  const bar = createProgressBar(stream, createWords('en'), {
    isQuiet: options.isQuiet,
    now: () => (nowMs += 100),
  })
  for (const progress of stages) bar.show(progress)
  bar.clear()
  return lines
}

describe('createProgressBar', () => {
  it('draws one line over and over on a terminal', () => {
    expect(shown({ isTTY: true, isQuiet: false })).toEqual([
      '\r\u001b[2K░░░░░░░░░░░░░░░░░░░░░░░░   0 %  Reading the file',
      '\r\u001b[2K█████░░░░░░░░░░░░░░░░░░░  20 %  Reading the file',
      '\r\u001b[2K████████████░░░░░░░░░░░░  50 %  Grouping comments',
      '\r\u001b[2K',
    ])
  })

  it('writes one plain line a stage elsewhere', () => {
    expect(shown({ isTTY: false, isQuiet: false })).toEqual(['Reading the file …\n', 'Grouping comments …\n'])
  })

  it('is silent when asked to be', () => {
    expect(shown({ isTTY: true, isQuiet: true })).toEqual([])
  })
})

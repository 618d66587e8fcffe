import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHART_FONT_FAMILY, CHART_THEMES, type ChartTheme } from '#drawing/chart-theme.ts'

const css = readFileSync(new URL('../../../src/drawing/tokens.css', import.meta.url), 'utf8')

/** Colours of one theme by token name, read from the style sheet itself. */
function readColours(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const pairs = css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)
  return new Map([...pairs].map(([, name, light, dark]) => [name!, theme === 'light' ? light! : dark!]))
}

/** WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1..21. */
function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

const everywhere = ['page', 'surface', 'raised', 'sunken', 'hover']
/** Each text colour and the surfaces it may stand on; 4.5:1 (WCAG 1.4.3). */
const textPairs: readonly (readonly [text: string, surfaces: readonly string[]])[] = [
  ['ink', [...everywhere, 'accent-soft', 'signal-soft', 'highlight']],
  ['ink-soft', [...everywhere, 'accent-soft', 'signal-soft']],
  ['ink-faint', [...everywhere, 'accent-soft', 'signal-soft']],
  ['accent-ink', [...everywhere, 'accent-soft']],
  ['signal-ink', [...everywhere, 'signal-soft', 'accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['on-highlight', ['highlight']],
  ['sidebar-ink', ['sidebar', 'sidebar-active']],
  ['sidebar-ink-soft', ['sidebar', 'sidebar-active']],
]
/** Shapes that carry meaning; 3:1 (WCAG 1.4.11). Pale marks are exempt: their value stands beside them as text. */
const shapePairs: readonly (readonly [shape: string, surfaces: readonly string[]])[] = [
  ['control', everywhere],
  ['focus', everywhere],
  ['accent', everywhere],
  ['signal', everywhere],
  ['mark', ['surface', 'page']],
  ['whisker', ['surface', 'page', 'band']],
]

describe.each(['light', 'dark'] as const)('the %s theme', theme => {
  const colours = readColours(theme)
  const colour = (name: string): string => {
    const value = colours.get(name)
    if (value === undefined) throw new Error(`tokens.css has no --color-${name}`)
    return value
  }
  const short = (pairs: typeof textPairs, least: number): string[] =>
    pairs.flatMap(([front, backs]) =>
      backs
        .map(back => ({ front, back, ratio: contrast(colour(front), colour(back)) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`),
    )

  it('gives every text 4.5:1 on the surfaces it may stand on', () => {
    expect(short(textPairs, 4.5)).toEqual([])
  })

  it('gives every shape that carries meaning 3:1', () => {
    expect(short(shapePairs, 3)).toEqual([])
  })

  it('is drawn on a canvas in the colours of the style sheet', () => {
    const expected: ChartTheme = {
      ink: colour('ink'),
      inkSoft: colour('ink-soft'),
      inkFaint: colour('ink-faint'),
      line: colour('line'),
      surface: colour('surface'),
      mark: colour('mark'),
      markPale: colour('mark-pale'),
      signal: colour('signal'),
      signalPale: colour('signal-pale'),
      accent: colour('accent'),
      whisker: colour('whisker'),
      band: colour('band'),
    }
    expect(CHART_THEMES[theme]).toEqual(expected)
  })
})

describe('the tokens', () => {
  it('name the same fonts for the page and for the canvas', () => {
    const declared = /--font-text:\s*([^;]+);/.exec(css)![1]!
    expect(declared.replace(/\s+/g, ' ').trim()).toBe(CHART_FONT_FAMILY)
  })

  it('move nothing for longer than 200 ms', () => {
    const motions = [...css.matchAll(/--motion: (\d+)ms/g)].map(match => Number(match[1]))
    expect(motions.every(ms => ms <= 200)).toBe(true)
    expect(motions).toContain(0)
  })

  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

import { asLabel } from './as-label.ts'
import type { Keyword } from './theme.ts'

/** A theme that has a label. */
export interface Labelled {
  readonly label: string
  readonly keywords: readonly Keyword[]
  /** Its label is somebody's word or was seen before: it stays, whatever others are called. */
  readonly isFixed: boolean
}

/**
 * The labels of themes, no two of them equal but for capitals, in the order given. One that is taken gives way to the
 * first keyword of its theme that is free, else to a number behind it. Only fixed labels can be equal to each other.
 */
export function distinctLabels(themes: readonly Labelled[]): string[] {
  const taken = new Set(themes.flatMap(({ label, isFixed }) => (isFixed ? [label.toLowerCase()] : [])))
  const isFree = (label: string): boolean => label !== '' && !taken.has(label.toLowerCase())
  return themes.map(({ label, keywords, isFixed }) => {
    if (isFixed) return label
    const words = [label, ...keywords.map(({ text }) => asLabel(text))]
    const free = words.find(isFree) ?? numbered(label, isFree)
    taken.add(free.toLowerCase())
    return free
  })
}

function numbered(label: string, isFree: (label: string) => boolean): string {
  for (let number = 2; ; number++) {
    const wanted = `${label} ${number}`.trim()
    if (isFree(wanted)) return wanted
  }
}

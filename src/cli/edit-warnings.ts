import type { ImportWarning } from '#core/importing/mapping.ts'
import type { NotReplayed } from '#core/themes/edits/theme-edit.ts'
import type { Words } from '#words/create-words.ts'

const MOST_EXAMPLES = 5
const MOST_NAMES = 3

/** One warning for all edits that were not replayed, with the first of them and why; none where all were. */
export function editWarnings(notReplayed: readonly NotReplayed[], words: Words): readonly ImportWarning[] {
  if (notReplayed.length === 0) return []
  const count = new Set(notReplayed.map(({ position }) => position)).size
  const examples = notReplayed.slice(0, MOST_EXAMPLES).map(each => sentenceOf(each, words))
  const more = notReplayed.length > MOST_EXAMPLES ? ' …' : ''
  return [{ code: 'edits-not-replayed', count, values: { examples: examples.join(' ') + more } }]
}

function sentenceOf({ position, kind, code, names, count, of }: NotReplayed, words: Words): string {
  const shown = names.slice(0, MOST_NAMES).join(', ') + (names.length > MOST_NAMES ? ', …' : '')
  const reason = words.t(`themes:notReplayed.${code}`, { names: shown, count, of })
  return words.t('themes:notReplayedEdit', { number: position + 1, kind, reason })
}

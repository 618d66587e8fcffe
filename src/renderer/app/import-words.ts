import type { Evidence, ImportWarning } from '#core/importing/mapping.ts'
import type { Words } from '#words/create-words.ts'
import { formatCount } from '#words/format.ts'

type Values = Readonly<Record<string, string | number>>

/** A reason for a guess as a sentence. */
export function describeEvidence(words: Words, { code, values }: Evidence): string {
  return words.t(`importing:evidence.${code}`, withGroups(values))
}

/** A remark on a file as a sentence. What settles it is named as it is called on the screens. */
export function describeWarning(words: Words, { code, count, values }: ImportWarning): string {
  const option = code.endsWith('-score') ? 'score' : 'dateOrder'
  return words.t(`importing:warning.${code}`, {
    ...withGroups(values),
    count,
    option: words.t(`screens:import.settledBy.${option}`),
  })
}

/** Whole numbers with groups of thousands. */
function withGroups(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isInteger(value) ? formatCount(value) : value,
    ]),
  )
}

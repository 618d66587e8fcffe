import { PERSONAL_KINDS, type PersonalKind } from '#core/report/privacy/personal-data.ts'
import type { DisguiseWords, PrivacyFacts } from '#core/report/privacy/privacy-facts.ts'
import type { Words } from './create-words.ts'
import { formatCount } from './format.ts'

/** What stands in a report in the place of names and personal data. */
export function disguiseWords(words: Words): DisguiseWords {
  const removed = PERSONAL_KINDS.map(kind => [kind, words.t(`privacy:removed.${kind}`)] as const)
  return {
    agent: words.t('privacy:agent'),
    removed: Object.fromEntries(removed) as Record<PersonalKind, string>,
  }
}

/** What was done in a report so that it names nobody, in sentences; undefined facts: nothing was. */
export function privacySentences(words: Words, facts: PrivacyFacts | undefined): string[] {
  if (facts === undefined) return [words.t('privacy:fact.asInFile')]
  const counted = (key: 'agents' | 'mergedNames'): string[] =>
    facts[key] === 0
      ? []
      : [words.t(`privacy:fact.${key}`, { count: facts[key], n: formatCount(facts[key]) })]
  const parts = PERSONAL_KINDS.flatMap(kind => {
    const count = facts.removed[kind]
    return count === 0 ? [] : [words.t(`privacy:count.${kind}`, { count, n: formatCount(count) })]
  })
  return [
    ...counted('agents'),
    ...counted('mergedNames'),
    parts.length === 0
      ? words.t('privacy:fact.nothingRemoved')
      : words.t('privacy:fact.removed', { parts: parts.join(', ') }),
    words.t('privacy:fact.limit'),
  ]
}

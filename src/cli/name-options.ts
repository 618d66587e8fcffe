import type { WantedCredit, WantedCredits } from '#core/importing/name-credits.ts'
import { NAME_FIELDS, type NameField } from '#core/names/name-decisions.ts'
import { CREDIT_WAYS } from '#core/survey/name-credit.ts'
import { badValue, type MergeOption } from './usage.ts'

/** `--credit agent=each`, or `--credit "topic=each:;"` with the sign between the names. */
export function toCredits(texts: readonly string[]): WantedCredits {
  const credits = new Map<NameField, WantedCredit>()
  for (const text of texts) {
    const { field, rest } = fieldAndRest('credit', text, CREDIT_EXPECTED)
    const [, name, separator] = /^([a-z]+)(?::([\s\S]+))?$/.exec(rest) ?? []
    const way = CREDIT_WAYS.find(known => known === name) ?? badValue('credit', text, CREDIT_EXPECTED)
    credits.set(field, { way, ...(separator !== undefined && { separator }) })
  }
  return Object.fromEntries(credits)
}

/** `--merge "agent=Smith, John=John Smith"`: the name of the file, and the name it is shown by. */
export function toMerges(texts: readonly string[]): readonly MergeOption[] {
  return texts.map(text => {
    const { field, rest } = fieldAndRest('merge', text, MERGE_EXPECTED)
    const at = rest.lastIndexOf('=')
    const [from, shown] = [rest.slice(0, at).trim(), rest.slice(at + 1).trim()]
    if (at === -1 || from === '' || shown === '') return badValue('merge', text, MERGE_EXPECTED)
    return { field, from, shown }
  })
}

const CREDIT_EXPECTED = 'agent or topic, then first, each or whole: agent=each'
const MERGE_EXPECTED =
  'agent or topic, the name in the file, the name to show: "agent=Smith, John=John Smith"'

function fieldAndRest(option: string, text: string, expected: string): { field: NameField; rest: string } {
  const at = text.indexOf('=')
  const field =
    NAME_FIELDS.find(known => known === text.slice(0, Math.max(0, at))) ?? badValue(option, text, expected)
  return { field, rest: text.slice(at + 1) }
}

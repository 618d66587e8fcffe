import { CREDITED_FIELDS, type NameCredits } from '#core/survey/name-credit.ts'
import type { Words } from './create-words.ts'
import { separatorKey } from './separator-key.ts'

/** To whom the cells with several names of a file count: what the cells are, and the answer. None where nobody was asked. */
export function creditFacts(
  words: Words,
  credit: NameCredits = {},
): readonly { readonly name: string; readonly value: string }[] {
  return CREDITED_FIELDS.flatMap(field => {
    const settled = credit[field]
    if (settled === undefined) return []
    const { way, separator: sign } = settled
    const separator = words.t(`common:separator.${separatorKey(sign)}`, { sign })
    return [
      {
        name: words.t(`report:source.several.${field}`),
        value: words.t(`report:source.creditWay.${way}`, { separator }),
      },
    ]
  })
}

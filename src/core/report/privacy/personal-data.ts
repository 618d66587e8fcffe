/** Kinds of personal data that are taken out of texts. */
export const PERSONAL_KINDS = ['email', 'link', 'phone', 'number', 'address', 'name'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** A stretch of a text that tells who somebody is, in UTF-16 units. */
export interface PersonalStretch {
  readonly start: number
  readonly end: number
  readonly kind: PersonalKind
}

interface Pattern {
  readonly kind: PersonalKind
  readonly pattern: RegExp
  /** Further condition on what was matched; absent: none. */
  readonly holds?: (match: string) => boolean
}

/** In this order: what an earlier one took, a later one leaves. Every repetition is bounded, so that no text is slow. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu },
  { kind: 'link', pattern: /(?:https?:\/\/|www\.)[^\s<>"']{2,500}/giu },
  { kind: 'name', pattern: /(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_]{2,30}/gu },
  // IBAN, and codes of letters and digits such as order and customer numbers.
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
    holds: match => digitsIn(match) >= 8,
  },
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])[A-Za-z]{1,6}[-#]?\d{5,20}(?![\p{L}\p{N}])/gu },
  {
    kind: 'phone',
    pattern: /(?<![\p{L}\p{N}.,])(?:\+|\(?0)[\d ().\-/]{6,22}\d(?![\p{L}\p{N}])/gu,
    holds: isPhone,
  },
  { kind: 'phone', pattern: /(?<!\d)1[3-9]\d{9}(?!\d)/gu },
  {
    kind: 'number',
    pattern: /(?<![\p{L}\p{N}.,])\d(?:[ -]?\d){6,21}(?![\p{L}\p{N}])/gu,
    holds: isLongNumber,
  },
  // Postal codes of the Netherlands, the United Kingdom and Poland.
  { kind: 'address', pattern: /(?<![\p{L}\p{N}])[1-9]\d{3} ?(?!MM|KM|CM|EU)[A-Z]{2}(?![\p{L}\p{N}])/gu },
  { kind: 'address', pattern: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/gu },
  { kind: 'address', pattern: /(?<![\p{L}\p{N}-])\d{2}-\d{3}(?![\p{L}\p{N}-])/gu },
  // A name behind the word by which people are addressed, in the languages that come first.
  {
    kind: 'name',
    pattern:
      /(?<=(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Dr|Mister|Madam|Meneer|Mevrouw|Mw|Dhr|Herr|Frau|Monsieur|Madame|Mme|Señor|Señora|Sra?|Pan|Pani|Panem|Panią|meneer|mevrouw|pan|pani|panem|panią|mr|mrs|ms|dr)\.? )\p{Lu}[\p{L}'’-]{1,40}(?: \p{Lu}[\p{L}'’-]{1,40})?/gu,
  },
  { kind: 'name', pattern: /\p{Script=Han}{1,2}(?=先生|女士|小姐)/gu },
]

/**
 * What in a text tells who somebody is: addresses of mail, links, telephone and other long numbers, postal codes, handles,
 * and names behind a form of address. Ascending, without overlaps. A name that stands alone cannot be told from another
 * word; the names that are known are looked for by `knownNamesIn`. Cost: proportional to the text.
 */
export function personalDataIn(text: string): PersonalStretch[] {
  const found: PersonalStretch[] = []
  for (const { kind, pattern, holds = () => true } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const stretch = { start: match.index, end: match.index + match[0].length, kind }
      if (holds(match[0]) && !found.some(other => overlaps(other, stretch))) found.push(stretch)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether two stretches share a character. */
export function overlaps(a: Omit<PersonalStretch, 'kind'>, b: Omit<PersonalStretch, 'kind'>): boolean {
  return a.start < b.end && b.start < a.end
}

function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

/** A day with the whole year, whatever stands behind it: a time, another day. */
const DAY = /^(?:(?:19|20)\d{2}([-/. ])\d{1,2}\1\d{1,2}|\d{1,2}([-/. ])\d{1,2}\2(?:19|20)\d{2})(?!\d)/
/** A day with two figures of the year may as well be the beginning of a telephone number: only a time or another day may follow. */
const SHORT_DAY =
  /^\d{1,2}([-/. ])\d{1,2}\1\d{2}(?: +[0-2]?\d(?:[.:][0-5]\d){0,2}| *[-/] *\d{1,2}([-/. ])\d{1,2}\2\d{2})?$/

/** Days and times are no numbers of anybody. */
function isMoment(match: string): boolean {
  return DAY.test(match) || SHORT_DAY.test(match)
}

function isPhone(match: string): boolean {
  const digits = digitsIn(match)
  return digits >= 8 && digits <= 15 && !isMoment(match)
}

/** Amounts in groups of three are no numbers of anybody either. */
function isLongNumber(match: string): boolean {
  return !isMoment(match) && !/^\d{1,3}(?: \d{3})+$/.test(match)
}

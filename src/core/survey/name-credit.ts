/** Columns whose cells may name several: agents who shared the work, tags. */
export const CREDITED_FIELDS = ['agent', 'topic'] as const
export type CreditedField = (typeof CREDITED_FIELDS)[number]

/** To whom a cell with several names counts: the first, each with weight 1/k, or nobody but the cell as one name. */
export const CREDIT_WAYS = ['first', 'each', 'whole'] as const
export type CreditWay = (typeof CREDIT_WAYS)[number]

/** What was settled about the cells of a column that hold several names. */
export interface NameCredit {
  readonly way: CreditWay
  /** The sign between the names; a blank stands for any run of white space. */
  readonly separator: string
}

export type NameCredits = Readonly<Partial<Record<CreditedField, NameCredit>>>

/** The names in a cell, in its order, without blanks around them; empty ones do not count. */
export function splitNames(cell: string, separator: string): readonly string[] {
  const parts = separator === ' ' ? cell.split(/\s+/) : cell.split(separator)
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** The names to which a cell that is not blank counts, at least one. */
export function creditedNames(cell: string, credit: NameCredit | undefined): readonly string[] {
  if (credit === undefined || credit.way === 'whole') return [cell]
  const names = splitNames(cell, credit.separator)
  const [first] = names
  if (first === undefined) return [cell]
  return credit.way === 'first' ? [first] : names
}

import { DELIMITER_NAMES } from '#core/importing/reading/delimiter-names.ts'
import type { Words } from './create-words.ts'

/** What a delimiter is called; one without a name stands for itself. */
export function delimiterName(t: Words['t'], sign: string): string {
  return t(`common:delimiter.${DELIMITER_NAMES.get(sign) ?? 'other'}`, { sign })
}

/** The same for what separates all cells of a file: “separated by commas”. */
export function delimitersName(t: Words['t'], sign: string): string {
  return t(`common:delimiters.${DELIMITER_NAMES.get(sign) ?? 'other'}`, { sign })
}

/** The values of a sentence that names delimiters by their signs (`delimiter`, `other`): a tab, which cannot be seen, by its name. */
export function withVisibleDelimiters<V extends string | number>(
  t: Words['t'],
  values: Readonly<Record<string, V>>,
): Readonly<Record<string, V | string>> {
  const tabs = ['delimiter', 'other'].filter(name => values[name] === '\t')
  return { ...values, ...Object.fromEntries(tabs.map(name => [name, delimiterName(t, '\t')])) }
}

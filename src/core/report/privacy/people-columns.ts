import { headerWords } from '../../survey/header-words.ts'
import type { NameMerge } from '../../names/name-decisions.ts'
import type { CodedColumn, Dataset } from '../../survey/dataset.ts'
import { knownNames, type KnownNames } from './known-names.ts'

/** What a column about people is called, in the languages of headers. */
const PEOPLE = new Set(
  (
    'agent agents assignee assignees teammate employee employees advisor adviser representative rep operator consultant ' +
    'owner user username lead leader manager supervisor coach submitter author reviewer person customer client requester ' +
    'respondent contact teamleider leidinggevende medewerker behandelaar adviseur klant mitarbeiter bearbeiter ' +
    'teamleiter kunde conseiller employé responsable agente empleado asesor cliente konsultant pracownik doradca kierownik klient ' +
    '客服 坐席 员工 经理 主管 客户'
  ).split(' '),
)
/** What of somebody a column holds; “Product name” is none, “Manager name” is one. */
const OF_SOMEBODY = new Set(
  'name naam nom nombre nazwisko first last firstname lastname surname vorname nachname email mail e login phone'.split(
    ' ',
  ),
)
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:,? [\p{L}\p{M}'’.-]+){0,3},? \p{Lu}[\p{L}\p{M}'’.-]*$/u
/** “Not Assigned” is nobody. */
const NOBODY =
  /^(?:not?|none|unknown|other|various|niet|geen|onbekend|nicht|kein|unbekannt|non|sans|sin|nie|brak)\b/iu

/**
 * Whether a column that fills no role holds people: its header ends in a word for one (“Team lead”, “Manager name”), or most of
 * its values are nothing but names of agents or parts of them.
 *
 * @param agents - Finds the agents' names.
 */
export function holdsPeople(name: string, { values }: CodedColumn, agents: KnownNames): boolean {
  if (isAboutPeople(name)) return true
  const named = values.filter(value => isNothingBut(value, agents))
  return named.length * 2 > values.length
}

/**
 * The columns without a role that hold people, see {@link holdsPeople}.
 *
 * @param agents - Names of all agents. @param merges - Other spellings of them.
 */
export function peopleColumns(
  { others }: Pick<Dataset, 'others'>,
  agents: readonly string[],
  merges: readonly NameMerge[],
): Dataset['others'] {
  const known = knownNames([...agents, ...agentVariants(merges)])
  return others.filter(({ name, column }) => holdsPeople(name, column, known))
}

/** The spellings of agents that are shown under other names. */
export function agentVariants(merges: readonly NameMerge[]): readonly string[] {
  return merges.flatMap(({ field, from }) => (field === 'agent' ? from : []))
}

/** Those values of a column of people that are a first and a last name: they are looked for in quotes. */
export function fullNames(values: readonly string[]): readonly string[] {
  return values.filter(value => WHOLE_NAME.test(value) && !NOBODY.test(value))
}

function isAboutPeople(header: string): boolean {
  const words = headerWords(header).filter(word => !/^\d+$/.test(word))
  const head = words.findLast(word => !OF_SOMEBODY.has(word))
  return head === undefined ? words.length > 0 : PEOPLE.has(head)
}

function isNothingBut(value: string, agents: KnownNames): boolean {
  const stretches = agents.in(value)
  if (stretches.length === 0) return false
  const rest = stretches.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), value)
  return !/[\p{L}\p{N}]/u.test(rest)
}

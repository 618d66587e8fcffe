import { isColumnField } from '#core/selection/selection.ts'
import type { BreakdownField, GroupField } from '#core/statistics/figures.ts'
import type { FieldChoice } from '#core/statistics/grouped/field-choice.ts'

/** The parts of the screen of breakdowns: the common fields, weekday by hour, any field. */
type BreakdownView = BreakdownField | 'hours' | 'any'

const shown = new WeakMap<object, BreakdownView>()
const choices = new WeakMap<object, ReadonlyMap<string, FieldChoice>>()

/** What “Any field” opens with: every project has it. */
const FIRST_CHOICE: FieldChoice = { by: 'theme', across: null }

/** The breakdown that was looked at last in this session, or that a finding points to; weekdays at first. */
export function breakdownShown(client: object): BreakdownView {
  return shown.get(client) ?? 'weekday'
}

/** Which breakdown the screen of breakdowns opens with, as long as `client` lives. */
export function showBreakdown(client: object, view: BreakdownView): void {
  shown.set(client, view)
}

/** The field, or the two, that were chosen last under “Any field” in a project. */
export function chosenFields(client: object, projectId: string): FieldChoice {
  return choices.get(client)?.get(projectId) ?? FIRST_CHOICE
}

/**
 * What is left of a choice where the column of a field is gone, as when its import was deleted: a second field is let go, and
 * for the first one stands what every project has. The same object for a choice that is there.
 *
 * @param fields - Those of the project. A field that is no column stays whether it has values or not.
 */
export function presentChoice(choice: FieldChoice, fields: readonly GroupField[]): FieldChoice {
  const isGone = (field: GroupField): boolean => isColumnField(field) && !fields.includes(field)
  const { by, across } = choice
  if (isGone(by)) return FIRST_CHOICE
  return across !== null && isGone(across) ? { by, across: null } : choice
}

/** Keep what is chosen under “Any field” in a project, as long as `client` lives. */
export function chooseFields(client: object, projectId: string, choice: FieldChoice): void {
  choices.set(client, new Map(choices.get(client)).set(projectId, choice))
}

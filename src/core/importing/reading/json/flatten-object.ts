/** Nested deeper than this, a value is written as JSON text. */
const DEEPEST = 24

/** Takes one filled cell: the dotted name of its column and its text. */
export type CellSink = (name: string, text: string) => void

/** Keys that name what an entry of a list is about, the surest first; see {@link flattenObject}. */
const NAME_KEYS = ['question.text', 'question', 'name', 'key', 'label', 'title', 'field', 'id'] as const

/** Keys under which such an entry holds its value. */
const VALUE_KEYS = ['value', 'answer'] as const

/** What JSON may hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
export interface JsonObject {
  readonly [key: string]: JsonValue
}

type Entry = ReadonlyMap<string, string>

/**
 * The cells of an object, in its own order. What is nested gets dotted names (`person_properties.agent`); a list of
 * plain values is one cell joined by "; ". A list of objects that are pairs of a name and a value becomes a column for
 * each name (`additional_answers.Why?`), any other a column for each key with the values joined (`team_members.name`).
 * null, empty lists and empty objects give no cell.
 */
export function flattenObject(object: JsonObject, put: CellSink): void {
  flattenInto(object, '', 0, put)
}

function flattenInto(object: JsonObject, prefix: string, depth: number, put: CellSink): void {
  for (const [key, value] of Object.entries(object)) {
    flattenValue(value, prefix + key, depth, put)
  }
}

function flattenValue(value: JsonValue, name: string, depth: number, put: CellSink): void {
  if (value === null) return
  if (typeof value !== 'object') put(name, String(value))
  else if (depth === DEEPEST) put(name, JSON.stringify(value))
  else if (isList(value)) flattenList(value, name, depth + 1, put)
  else flattenInto(value, `${name}.`, depth + 1, put)
}

/** `Array.isArray` does not know read-only lists. */
function isList(value: JsonObject | readonly JsonValue[]): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function flattenList(list: readonly JsonValue[], name: string, depth: number, put: CellSink): void {
  const plain: string[] = []
  const entries: Entry[] = []
  for (const item of list) {
    const entry = new Map<string, string>()
    flattenValue(item, '', depth, (key, text) => join(entry, key, text))
    const text = entry.get('')
    if (entry.size === 1 && text !== undefined) plain.push(text)
    else if (entry.size > 0) entries.push(entry)
  }
  if (plain.length > 0) put(name, plain.join('; '))
  for (const [key, text] of joinedEntries(entries)) put(name + key, text)
}

/** The columns of a list of objects; each key begins with the dot that parts it from the name of the list. */
function joinedEntries(entries: readonly Entry[]): Entry {
  const cells = new Map<string, string>()
  for (const entry of entries) {
    const pair = pairOf(entry)
    if (pair !== null) join(cells, `.${pair.name}`, pair.value)
    else for (const [key, text] of entry) join(cells, key, text)
  }
  return cells
}

/** An entry as a pair of a name and its value; null where it is none. */
function pairOf(entry: Entry): { readonly name: string; readonly value: string } | null {
  const name = NAME_KEYS.map(key => entry.get(`.${key}`)).find(text => text !== undefined)
  const values = [...entry].filter(([key]) =>
    VALUE_KEYS.some(valueKey => key === `.${valueKey}` || key.startsWith(`.${valueKey}.`)),
  )
  if (name === undefined || values.length === 0) return null
  return { name, value: values.map(([, text]) => text).join('; ') }
}

function join(cells: Map<string, string>, key: string, text: string): void {
  const present = cells.get(key)
  cells.set(key, present === undefined ? text : `${present}; ${text}`)
}

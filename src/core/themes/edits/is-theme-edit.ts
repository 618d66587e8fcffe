import { DELETED_TO, type ThemeEdit } from './theme-edit.ts'

type Check = (value: unknown) => boolean

const isText: Check = value => typeof value === 'string'
const isTextOrNull: Check = value => value === null || isText(value)
const isTexts: Check = value => Array.isArray(value) && value.every(isText)

/** Fields of each kind of edit that a file has. */
const FIELDS: ReadonlyMap<unknown, Readonly<Record<string, Check>>> = new Map<
  ThemeEdit['kind'],
  Readonly<Record<string, Check>>
>([
  ['rename', { theme: isText, label: isText }],
  ['merge', { themes: isTexts, into: isText }],
  ['split', { theme: isText, parts: isListOf({ id: isText, label: isText, rule: isText }) }],
  ['nest', { theme: isText, under: isTextOrNull }],
  ['delete', { theme: isText, comments: isDeletedToOrAbsent }],
  ['create', { theme: isText, label: isText, rule: isText, under: isTextOrNull }],
  [
    'move',
    { comments: isListOf({ text: isText, occurrence: isCount, id: isTextOrAbsent }), to: isTextOrNull },
  ],
  ['rule', { theme: isText, rule: isTextOrNull }],
  ['forbid', { word: isText }],
  ['join', { words: isTexts }],
  ['pin', { theme: isText, word: isText }],
])

/** True for a value that is an edit as a file has it, whatever more it holds. */
export function isThemeEdit(value: unknown): value is ThemeEdit {
  if (typeof value !== 'object' || value === null) return false
  const fields = FIELDS.get((value as { readonly kind?: unknown }).kind)
  return (
    fields !== undefined && hasFields(value, fields) && isTrueOrAbsent(Reflect.get(value, 'withPrevious'))
  )
}

function hasFields(value: object, fields: Readonly<Record<string, Check>>): boolean {
  return Object.entries(fields).every(([name, check]) =>
    check(Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined),
  )
}

function isListOf(fields: Readonly<Record<string, Check>>): Check {
  return value =>
    Array.isArray(value) &&
    value.every(each => typeof each === 'object' && each !== null && hasFields(each as object, fields))
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0
}

function isTextOrAbsent(value: unknown): boolean {
  return value === undefined || isText(value)
}

function isDeletedToOrAbsent(value: unknown): boolean {
  return value === undefined || DELETED_TO.some(each => each === value)
}

function isTrueOrAbsent(value: unknown): boolean {
  return value === undefined || value === true
}

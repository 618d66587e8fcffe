/**
 * A value as JSON text, two blanks of indent and a line feed at the end. Objects keep the order of their keys; a Map is
 * written as an object in its own order, so that names from the data (`7`, `__proto__`) neither move nor get lost.
 *
 * @throws Error for a number that is not finite or a value that JSON does not have: the caller owes null instead.
 */
export function writeOrderedJson(value: unknown): string {
  const pieces: string[] = []
  write(value, '\n', pieces)
  pieces.push('\n')
  return pieces.join('')
}

/** `lineStart` is a line feed with the indent of the present depth. */
function write(value: unknown, lineStart: string, pieces: string[]): void {
  if (value instanceof Map) {
    writeEntries([...(value as ReadonlyMap<string, unknown>)], lineStart, pieces)
  } else if (Array.isArray(value)) {
    writeItems(value, lineStart, pieces)
  } else if (typeof value === 'object' && value !== null) {
    writeEntries(Object.entries(value), lineStart, pieces)
  } else {
    pieces.push(scalar(value))
  }
}

function writeEntries(
  entries: readonly (readonly [string, unknown])[],
  lineStart: string,
  pieces: string[],
): void {
  writeMembers(entries, ['{', '}'], lineStart, pieces, ([key, member], inner) => {
    pieces.push(JSON.stringify(key), ': ')
    write(member, inner, pieces)
  })
}

function writeItems(items: readonly unknown[], lineStart: string, pieces: string[]): void {
  writeMembers(items, ['[', ']'], lineStart, pieces, (item, inner) => write(item, inner, pieces))
}

function writeMembers<T>(
  members: readonly T[],
  [open, close]: readonly [string, string],
  lineStart: string,
  pieces: string[],
  writeMember: (member: T, inner: string) => void,
): void {
  pieces.push(open)
  const inner = `${lineStart}  `
  for (const [index, member] of members.entries()) {
    pieces.push(index === 0 ? inner : `,${inner}`)
    writeMember(member, inner)
  }
  pieces.push(members.length === 0 ? close : `${lineStart}${close}`)
}

function scalar(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`No number for JSON: ${value}`)
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new Error(`No value for JSON: ${typeof value}`)
  return text
}

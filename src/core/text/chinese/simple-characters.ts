import { simple, traditional } from './chinese-words.json'

let toSimple: ReadonlyMap<string, string> | null = null

/**
 * Chinese text with each traditional character in its simple form (`電話` as `电话`), so that both ways of writing make
 * one word. Characters only, no choice of words; the length stays. Table of OpenCC.
 */
export function toSimpleCharacters(text: string): string {
  toSimple ??= new Map(Array.from(traditional, (from, i) => [from, simple[i]!]))
  let out = ''
  let changed = false
  for (let i = 0; i < text.length; i++) {
    const to = toSimple.get(text[i]!)
    if (to !== undefined) changed = true
    out += to ?? text[i]!
  }
  return changed ? out : text
}

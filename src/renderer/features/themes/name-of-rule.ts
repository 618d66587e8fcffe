/** What a rule excludes says nothing of the theme: a word, a phrase or a group behind NOT. */
const EXCLUDED = /\bNOT\s+(?:"[^"]*"?|\([^)]*\)?|\S+)/g
const SIGNS = /\bNEAR(?:\/\d*)?|\b(?:AND|NOT)\b|["()*]/g

/** What a theme of this rule may be called: its words without signs, “&” for OR, first letter upper case; '' for none. */
export function nameOfRule(rule: string): string {
  const bare = rule
    .replace(EXCLUDED, ' ')
    .replace(SIGNS, ' ')
    .replace(/\bOR\b/g, '&')
    .replace(/\s+/g, ' ')
    .replace(/^[ &]+|[ &]+$/g, '')
  const [first = ''] = bare
  return first.toUpperCase() + bare.slice(first.length)
}

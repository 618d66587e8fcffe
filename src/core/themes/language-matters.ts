import { type Matter, meanLikeness } from './nest-themes.ts'
import type { FieldProfiles } from './theme-profiles.ts'

/** From this likeness on themes in two languages are one matter. */
const ONE_MATTER = 0.5
/** From this likeness on one that is too small to stand on its own is of a matter: else its comments would have no theme. */
const SMALL_IN_MATTER = 0.4

/** Themes that are compared over languages. */
export interface LanguageThemes {
  /** Any number for the language of each theme. */
  readonly languages: readonly number[]
  /** Comments of each theme. */
  readonly sizes: ArrayLike<number>
  /** Comments that a theme must have to stand on its own. */
  readonly fewest: number
  readonly profiles: FieldProfiles
}

/**
 * What the themes of all languages are about: those of one matter in several languages are listed together, by the fields
 * of words that they speak of. Themes too small to stand on their own are kept where they are of a matter that is large
 * enough in another language, and are in none otherwise.
 */
export function mattersOfLanguages(all: readonly number[], themes: LanguageThemes): readonly Matter[] {
  const { sizes, fewest } = themes
  const isLarge = (theme: number): boolean => sizes[theme]! >= fewest
  const large = joinLarge(all.filter(isLarge), themes)
  if (large.length === 0) return all.map(theme => [theme])
  const matters = large.map(matter => [...matter])
  for (const theme of all.filter(each => !isLarge(each))) {
    const likenesses = large.map(matter => likenessOverLanguages([theme], matter, themes))
    const best = likenesses.reduce((a, likeness, b) => (likeness > likenesses[a]! ? b : a), 0)
    if (likenesses[best]! >= SMALL_IN_MATTER) matters[best]!.push(theme)
  }
  return matters
}

/** Join what is most alike in different languages, and again, until nothing is. None of them has two themes of a language. */
function joinLarge(themes: readonly number[], among: LanguageThemes): readonly Matter[] {
  const { languages, profiles } = among
  let all: readonly Matter[] = themes.map(theme => [theme])
  for (;;) {
    let best: { readonly pair: readonly Matter[]; readonly likeness: number } | null = null
    for (const [at, a] of all.entries())
      for (const b of all.slice(at + 1)) {
        if (a.some(x => b.some(y => languages[x] === languages[y]))) continue
        if (!a.some(x => b.some(y => profiles.shareFirstField(x, y)))) continue
        const likeness = likenessOverLanguages(a, b, among)
        if (likeness >= ONE_MATTER && likeness > (best?.likeness ?? 0)) best = { pair: [a, b], likeness }
      }
    if (best === null) return all
    const { pair } = best
    all = [...all.filter(matter => !pair.includes(matter)), pair.flat()]
  }
}

/** How alike a matter is to what is in another one of other languages; 0 where there is nothing. */
function likenessOverLanguages(a: Matter, b: Matter, { languages, profiles }: LanguageThemes): number {
  const own = new Set(a.map(theme => languages[theme]))
  const others = b.filter(theme => !own.has(languages[theme]))
  return meanLikeness(a, others, profiles.likeness)
}

/**
 * The themes of which each theme of the list is made: in a matter those of one language that are too small to stand on
 * their own are one with the largest of it. In the order of the first of each, with the matters numbered as they are given.
 */
export function mergeSmall(
  matters: readonly Matter[],
  { languages, sizes, fewest }: Omit<LanguageThemes, 'profiles'>,
): readonly { readonly themes: Matter; readonly matter: number }[] {
  const made = matters.flatMap((matter, at) => {
    const ordered = matter.toSorted((a, b) => sizes[b]! - sizes[a]! || a - b)
    const merged: number[][] = []
    for (const theme of ordered) {
      const same = merged.find(([first]) => languages[first!] === languages[theme])
      if (same !== undefined && sizes[theme]! < fewest) same.push(theme)
      else merged.push([theme])
    }
    return merged.map(themes => ({ themes: themes.toSorted((a, b) => a - b), matter: at }))
  })
  return made.toSorted((a, b) => a.themes[0]! - b.themes[0]!)
}

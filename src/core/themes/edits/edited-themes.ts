import type { FoundTheme, Keyword, ThemeRun } from '../theme.ts'
import { THEME_ASSIGNED, THEME_UNASSIGNED } from '../theme.ts'

/** No edit put a response where it is: discovery did. */
export const BY_DISCOVERY = -1

/** Who decides where a response is; a later one goes before an earlier one. */
const BY_WORDS = 0
const BY_RULE = 1
const BY_HAND = 2

/** A theme while edits are replayed. */
export interface EditedTheme {
  /** As discovery found it; null for a theme that the user made. */
  readonly found: FoundTheme | null
  readonly id: string
  label: string
  /** Position of the top theme under which it lies, -1 for a top theme. */
  parent: number
  keywords: readonly Keyword[]
  markedStems: readonly string[]
  isGone: boolean
  /** Its keywords have to be told anew from its comments. */
  isRemade: boolean
  isRenamed: boolean
  /** A rule of the user or of a codebook says what belongs to it. */
  hasRule: boolean
  /** Its label held a word that was forbidden: its first keyword is its label then. */
  isNameless: boolean
}

/**
 * The themes of a run while edits are replayed. Themes keep their position, also when they go; every change keeps
 * each response in one theme at the most, and its status true.
 */
export class EditedThemes {
  readonly themes: EditedTheme[]
  readonly main: Int16Array
  readonly second: Int16Array
  readonly status: Uint8Array
  /** Position of the edit that put each response where it is, {@link BY_DISCOVERY} for none. */
  readonly placedBy: Int32Array
  readonly #decidedBy: Uint8Array
  /** What discovery made of each response; not changed. */
  readonly #found: Uint8Array

  private constructor(
    themes: EditedTheme[],
    {
      main,
      second,
      status,
      placedBy,
      decidedBy,
      found,
    }: Record<'main' | 'second', Int16Array> &
      Record<'status' | 'decidedBy' | 'found', Uint8Array> & {
        readonly placedBy: Int32Array
      },
  ) {
    this.themes = themes
    this.main = main
    this.second = second
    this.status = status
    this.placedBy = placedBy
    this.#decidedBy = decidedBy
    this.#found = found
  }

  static of(run: ThemeRun): EditedThemes {
    const positions = new Map(run.themes.map(({ id }, position) => [id, position]))
    const size = run.status.length
    return new EditedThemes(
      run.themes.map(theme => editedTheme(theme, positions)),
      {
        main: run.mainTheme.slice(),
        second: run.secondTheme.slice(),
        status: run.status.slice(),
        placedBy: new Int32Array(size).fill(BY_DISCOVERY),
        decidedBy: new Uint8Array(size).fill(BY_WORDS),
        found: run.status,
      },
    )
  }

  copy(): EditedThemes {
    return new EditedThemes(
      this.themes.map(theme => ({ ...theme })),
      {
        main: this.main.slice(),
        second: this.second.slice(),
        status: this.status.slice(),
        placedBy: this.placedBy.slice(),
        decidedBy: this.#decidedBy.slice(),
        found: this.#found,
      },
    )
  }

  /** Position of a theme that is there; -1 otherwise. */
  find(id: string): number {
    return this.themes.findIndex(theme => theme.id === id && !theme.isGone)
  }

  /** True when the id was ever that of a theme. */
  knows(id: string): boolean {
    return this.themes.some(theme => theme.id === id)
  }

  /** Positions of the themes that are there, as they are numbered in a model of them. */
  present(): number[] {
    return [...this.themes.keys()].filter(position => !this.themes[position]!.isGone)
  }

  childrenOf(position: number): number[] {
    return this.present().filter(each => this.themes[each]!.parent === position)
  }

  /** Add a theme; returns its position. */
  add(theme: Pick<EditedTheme, 'id' | 'label' | 'parent'>): number {
    this.themes.push({
      ...theme,
      found: null,
      keywords: [],
      markedStems: [],
      isGone: false,
      isRemade: true,
      isRenamed: true,
      hasRule: true,
      isNameless: false,
    })
    return this.themes.length - 1
  }

  /** True when words alone put the response where it is. */
  isByWords(response: number): boolean {
    return this.#decidedBy[response] === BY_WORDS
  }

  /** True when a response has no comment, or one that says nothing: then nothing but the user's hand gives it a theme. */
  #saysNothing(response: number): boolean {
    return this.#found[response]! < THEME_UNASSIGNED
  }

  #statusIn(theme: number, response: number): number {
    if (theme >= 0) return THEME_ASSIGNED
    return this.#saysNothing(response) ? this.#found[response]! : THEME_UNASSIGNED
  }

  /**
   * A rule puts responses into a theme; those that were moved by hand stay, and so do those that say nothing. The theme
   * they were in becomes the second.
   */
  takeByRule(responses: Iterable<number>, theme: number, edit: number): void {
    for (const response of responses) {
      if (this.#decidedBy[response] === BY_HAND || this.#saysNothing(response)) continue
      const before = this.main[response]!
      if (before >= 0 && before !== theme) this.second[response] = before
      this.#put(response, theme, edit, BY_RULE)
    }
  }

  /** The user puts a response into a theme, or (-1) into none. */
  moveByHand(response: number, theme: number, edit: number): void {
    if (theme < 0) this.second[response] = -1
    this.#put(response, theme, edit, BY_HAND)
  }

  /** A part of a theme takes a response of it; who put it there counts on. */
  splitOff(response: number, part: number, edit: number): void {
    this.main[response] = part
    this.placedBy[response] = edit
    if (this.#decidedBy[response] === BY_WORDS) this.#decidedBy[response] = BY_RULE
  }

  /** Words put a response into a theme, or (-1) into none. */
  placeByWords(response: number, theme: number, second: number, edit: number): void {
    if (this.#saysNothing(response)) return
    if (this.main[response] !== theme) this.placedBy[response] = edit
    this.main[response] = theme
    this.second[response] = second
    this.status[response] = this.#statusIn(theme, response)
  }

  /** All responses of themes belong to another one, and these themes go. */
  merge(themes: ReadonlySet<number>, into: number): void {
    for (let response = 0; response < this.main.length; response++) {
      if (themes.has(this.main[response]!)) this.main[response] = into
      if (themes.has(this.second[response]!)) this.second[response] = into
      if (this.second[response] === this.main[response]) this.second[response] = -1
    }
    for (const theme of themes) {
      this.themes[into]!.hasRule ||= this.themes[theme]!.hasRule
      this.themes[theme]!.isGone = true
    }
  }

  /**
   * Themes go. Each of their responses goes to its second theme, else it is in none; returns all of them, ascending.
   *
   * @param isToSecond - False: all of them are in none, and words alone put them nowhere.
   */
  remove(themes: ReadonlySet<number>, edit: number, isToSecond: boolean): number[] {
    const moved: number[] = []
    for (let response = 0; response < this.main.length; response++) {
      if (themes.has(this.second[response]!)) this.second[response] = -1
      if (!themes.has(this.main[response]!)) continue
      const second = isToSecond ? this.second[response]! : -1
      this.main[response] = second
      this.second[response] = -1
      this.status[response] = this.#statusIn(second, response)
      this.placedBy[response] = edit
      this.#decidedBy[response] = isToSecond ? BY_WORDS : BY_RULE
      moved.push(response)
    }
    for (const theme of themes) this.themes[theme]!.isGone = true
    return moved
  }

  #put(response: number, theme: number, edit: number, by: number): void {
    if (this.second[response] === theme) this.second[response] = -1
    this.main[response] = theme
    this.status[response] = this.#statusIn(theme, response)
    this.placedBy[response] = edit
    this.#decidedBy[response] = by
  }
}

function editedTheme(theme: FoundTheme, positions: ReadonlyMap<string, number>): EditedTheme {
  const { parent = null } = theme
  return {
    found: theme,
    id: theme.id,
    label: theme.label,
    parent: parent === null ? -1 : (positions.get(parent) ?? -1),
    keywords: theme.keywords,
    markedStems: theme.markedStems,
    isGone: false,
    isRemade: false,
    isRenamed: false,
    hasRule: false,
    isNameless: false,
  }
}

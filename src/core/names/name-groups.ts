/**
 * Groups of names that grow by joining two of them, as long as no two that are to stay apart would meet.
 * A name is its place in a list.
 */
export class NameGroups {
  readonly #groupOf: Int32Array
  readonly #members: number[][]
  readonly #apart: ReadonlyMap<number, ReadonlySet<number>>

  constructor(size: number, apart: ReadonlyMap<number, ReadonlySet<number>>) {
    this.#groupOf = Int32Array.from({ length: size }, (_, index) => index)
    this.#members = Array.from({ length: size }, (_, index) => [index])
    this.#apart = apart
  }

  /** The names in the group of a name, ascending only by chance. */
  membersOf(name: number): readonly number[] {
    return this.#members[this.#groupOf[name]!]!
  }

  /** The group of a name, named by one of its members. */
  groupOf(name: number): number {
    return this.#groupOf[name]!
  }

  /** Make one group of two; false where they are one, or names in them are to stay apart. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.#groupOf[a]!, this.#groupOf[b]!]
    if (one === other || this.#areApart(one, other)) return false
    const [kept, gone] =
      this.#members[one]!.length >= this.#members[other]!.length ? [one, other] : [other, one]
    for (const member of this.#members[gone]!) {
      this.#groupOf[member] = kept
      this.#members[kept]!.push(member)
    }
    this.#members[gone] = []
    return true
  }

  /** All groups of two and more, each once. */
  joined(): readonly (readonly number[])[] {
    return this.#members.filter(members => members.length > 1)
  }

  #areApart(one: number, other: number): boolean {
    if (this.#apart.size === 0) return false
    const others = new Set(this.#members[other])
    return this.#members[one]!.some(member => {
      for (const each of this.#apart.get(member) ?? []) if (others.has(each)) return true
      return false
    })
  }
}

/** A docstring that {@link nobody can read, and five ways to depend on the machine. */
export async function stamp(names: readonly string[]): Promise<string> {
  const seed = Math.random() * Date.now() + new Date().getTime()
  const sorted = names.toSorted((a, b) => a.localeCompare(b))
  Promise.resolve()
  return seed.toLocaleString() + sorted.join()
}

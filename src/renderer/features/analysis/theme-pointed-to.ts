const pointed = new WeakMap<object, string>()

/** The theme with which the screen of themes is to open; null: its first. */
export function themePointedTo(client: object): string | null {
  return pointed.get(client) ?? null
}

/** Let the screen of themes open with a theme, or again with its first. */
export function pointToTheme(client: object, theme: string | null): void {
  if (theme === null) pointed.delete(client)
  else pointed.set(client, theme)
}

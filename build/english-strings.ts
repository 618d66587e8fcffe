import type { Plugin } from 'vite'

/** A language's own sentences of the widgets: `…/react-aria/dist/private/intl/menu/fr-FR.mjs`. */
const STRINGS =
  /[\\/]node_modules[\\/]react-aria(?:-components)?[\\/].*[\\/]intl[\\/](?:\w+[\\/])?([a-z]{2}-[A-Z]{2})\.mjs$/

/**
 * Leaves out what the widgets say in languages that the app does not speak: 35 kB that nobody could hear, for the app
 * tells them its own language. They take an absent one for a reason to fall back to English.
 */
export function englishStrings(): Plugin {
  return {
    name: 'lowdown-english-strings',
    enforce: 'pre',
    load(id) {
      const language = STRINGS.exec(id)?.[1]
      return language === undefined || language === 'en-US' ? null : 'export default undefined'
    },
  }
}

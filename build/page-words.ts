import type { Plugin } from 'vite'

/** Files of sentences that only the command line and the main process say, and what each exports. */
const NOT_OF_THE_PAGE: readonly (readonly [file: RegExp, name: string])[] = [
  [/[\\/]src[\\/]words[\\/]en[\\/]cli\.ts$/, 'cli'],
  [/[\\/]src[\\/]words[\\/]en[\\/]cli-errors\.ts$/, 'cliErrors'],
  [/[\\/]src[\\/]words[\\/]en[\\/]shell\.ts$/, 'shell'],
]

/** Leaves out of the page what it never says: 10 kB, most of it the help of the headless run. */
export function pageWords(): Plugin {
  return {
    name: 'lowdown-page-words',
    enforce: 'pre',
    load(id) {
      const found = NOT_OF_THE_PAGE.find(([file]) => file.test(id))
      return found === undefined ? null : `export const ${found[1]} = {}`
    },
  }
}

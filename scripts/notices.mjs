#!/usr/bin/env node
// npm run notices: write THIRD-PARTY-NOTICES.md from the packages that a fresh build really bundles.
// With --check it only says whether the file still names them all (exit 1 when not).
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runOrExit } from './prepare.mjs'
import { root } from './sources.mjs'

/** Shipped too, but not seen by the plugin: the desktop shell itself, and what the worker inside the worker holds. */
const NOT_SEEN = ['electron', '@noble/hashes']

/** Data of others inside the sources, as `scripts/make-chinese-words.mjs` took it over. */
const DATA = [
  {
    name: 'Dictionary of jieba',
    where: 'src/core/text/chinese/chinese-words.json',
    licence: 'MIT, copyright (c) 2013 Sun Junyi',
    text: readFileSync(join(root, 'scripts/licences/jieba.txt'), 'utf8').trim(),
  },
  {
    name: 'Character table of OpenCC',
    where: 'src/core/text/chinese/chinese-words.json',
    licence: 'Apache-2.0, copyright Carbo Kuo (BYVoid) and contributors',
    text: 'The text of the Apache License 2.0 stands above, for example with dexie.',
  },
]

const folder = mkdtempSync(join(tmpdir(), 'lowdown-notices-'))
const list = join(folder, 'bundled.txt')
runOrExit(process.execPath, [join(root, 'scripts/build.mjs'), '--force'], {
  LOWDOWN_BUNDLED: list,
  LOWDOWN_OUT: join(folder, 'out'),
})
const names = [...new Set([...readFileSync(list, 'utf8').trim().split('\n'), ...NOT_SEEN])].sort()
const target = join(root, 'THIRD-PARTY-NOTICES.md')

if (process.argv.includes('--check')) {
  const text = existsSync(target) ? readFileSync(target, 'utf8') : ''
  const missing = names.filter(name => !text.includes(`## ${name} `))
  if (missing.length === 0) process.exit(0)
  process.stderr.write(`THIRD-PARTY-NOTICES.md lacks: ${missing.join(', ')}. Run: npm run notices\n`)
  process.exit(1)
}

const parts = names.map(name => {
  const home = join(root, 'node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const file = readdirSync(home).find(entry => /^(licen[cs]e|copying)([.-]|$)/i.test(entry))
  const text =
    file === undefined
      ? `Licence: ${license}. The package holds no licence text of its own.`
      : readFileSync(join(home, file), 'utf8').trim()
  return `## ${name} ${version} (${license})\n\n\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\`\n`
})
const data = DATA.map(
  ({ name, where, licence, text }) =>
    `## ${name} (${licence})\n\nIn \`${where}\`.\n\n\`\`\`\n${text}\n\`\`\`\n`,
)
writeFileSync(
  target,
  `# Third-party notices\n\nLowdown contains the following packages. Written by \`npm run notices\` from what the build bundles.\n\n${[...parts, ...data].join('\n')}`,
)
process.stderr.write(`Wrote ${target}: ${names.length} packages.\n`)

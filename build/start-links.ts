import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/**
 * Names in each page what its first script will ask for, so that the browser fetches all of it at once. Found one after
 * the other (script, styles, part, parts of the part) the files of the start came in five rounds.
 */
export function startLinks(): Plugin {
  return {
    name: 'lowdown-start-links',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        if (bundle === undefined || chunk === undefined) return []
        const linked = filesOf(bundle, [chunk.fileName])
        const wanted = filesOf(bundle, chunk.dynamicImports)
        return [...wanted].filter(file => !linked.has(file)).map(linkTo)
      },
    },
  }
}

/** The parts, what they import and the styles of both; styles in the order in which Vite would add them. */
function filesOf(bundle: Bundle, parts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (name: string): void => {
    const part = bundle[name]
    if (seen.has(name) || part?.type !== 'chunk') return
    seen.add(name)
    found.add(name)
    part.imports.forEach(visit)
    part.viteMetadata?.importedCss.forEach(style => found.add(style))
  }
  parts.forEach(visit)
  return found
}

function linkTo(file: string): HtmlTagDescriptor {
  const rel = file.endsWith('.css') ? 'stylesheet' : 'modulepreload'
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `./${file}` }, injectTo: 'head' }
}

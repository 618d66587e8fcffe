import type { Plugin } from 'vite'

/** What scales of Chart.js take from others while their class is made. */
const BORROWED = /(callback: |static defaults = )(Ticks\.formatters\.\w+|TimeScale\.defaults)(?=[\n,;])/g

/**
 * Lets the scales of Chart.js that no chart of ours uses stay out of the app: a build takes the look-ups for work that
 * might matter, and keeps four classes for it, 19 kB.
 */
export function chartParts(): Plugin {
  return {
    name: 'lowdown-chart-parts',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]chart\.js[\\/]dist[\\/]chart\.js$/.test(id)) return null
      return { code: code.replace(BORROWED, '$1/* @__PURE__ */ (() => $2)()'), map: null }
    },
  }
}

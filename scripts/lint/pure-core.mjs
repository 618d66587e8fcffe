// The core gives the same bytes for the same input on every machine: it has no clock, no chance and no locale.

const MESSAGES = {
  clock: 'The core has no clock: take the time as a parameter.',
  chance: 'The core has no chance: use a seeded generator.',
  locale: 'The core knows no locale.',
  order: 'Sort by code unit, never by locale.',
}

const noAmbientState = {
  meta: { type: 'problem', messages: MESSAGES },
  create(context) {
    const report = (node, messageId) => context.report({ node, messageId })
    return {
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`
        if (name === 'Date.now') report(node, 'clock')
        if (name === 'Math.random') report(node, 'chance')
      },
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'clock')
      },
      CallExpression(node) {
        const method = node.callee.property?.name
        if (method === 'localeCompare') report(node, 'order')
        else if (method?.startsWith('toLocale')) report(node, 'locale')
      },
    }
  },
}

export default { meta: { name: 'pure-core' }, rules: { 'no-ambient-state': noAmbientState } }

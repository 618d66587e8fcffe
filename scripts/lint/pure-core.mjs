// The core gives the same bytes for the same input on every machine: it has no clock, no chance and no locale.

const MESSAGES = {
  clock: 'The core has no clock: take the time as a parameter.',
  chance: 'The core has no chance: use a seeded generator.',
  locale: 'The core knows no locale.',
  order: 'Sort by code unit, never by locale.',
  engine: 'Engines differ in the last digit of this: take it from portable-math.',
}

/** Functions of Math that the standard leaves to the engine. */
const ENGINES_OWN = /^Math\.(log|log2|log10|log1p|exp|expm1|pow|sin|cos|tan|tanh|sinh|cosh|atan|cbrt|hypot)$/

const noAmbientState = {
  meta: { type: 'problem', messages: MESSAGES },
  create(context) {
    const report = (node, messageId) => context.report({ node, messageId })
    return {
      MemberExpression(node) {
        const name = `${node.object.name}.${node.property.name}`
        if (name === 'Date.now') report(node, 'clock')
        if (name === 'Math.random') report(node, 'chance')
        if (ENGINES_OWN.test(name)) report(node, 'engine')
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

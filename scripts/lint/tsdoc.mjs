// Docstrings are read by editors: what their parser would trip over is an error here.
import { TextRange, TSDocParser } from '@microsoft/tsdoc'

const parser = new TSDocParser()

const syntax = {
  meta: { type: 'problem' },
  create(context) {
    const { sourceCode } = context
    return {
      Program() {
        for (const { type, range } of sourceCode.getAllComments()) {
          if (type !== 'Block' || !sourceCode.text.startsWith('/**', range[0])) continue
          const { log } = parser.parseRange(TextRange.fromStringRange(sourceCode.text, ...range))
          for (const { messageId, unformattedText, textRange } of log.messages) {
            const start = sourceCode.getLocFromIndex(textRange.pos)
            const end = sourceCode.getLocFromIndex(textRange.end)
            context.report({ message: `${messageId}: ${unformattedText}`, loc: { start, end } })
          }
        }
      },
    }
  },
}

export default { meta: { name: 'tsdoc' }, rules: { syntax } }

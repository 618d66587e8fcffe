/**
 * Make every line end outside quoted cells a line feed; CRLF and CR count as line ends too, also mixed in one file.
 * Quoted cells stay as they are. `text` must begin at the start of a record.
 *
 * @param isLast - False while more text follows: then a carriage return at the very end is left for the next call.
 */
export function unifyLineEnds(text: string, delimiter: string, isLast: boolean): string {
  if (!text.includes('\r')) return text
  const pieces: string[] = []
  let position = 0
  for (;;) {
    const quote = findOpeningQuote(text, delimiter, position)
    const end = quote === -1 ? text.length : quote
    pieces.push(lineFeeds(text.slice(position, end), isLast || end < text.length))
    if (quote === -1) break
    position = findClosingQuote(text, delimiter, quote)
    pieces.push(text.slice(quote, position))
    if (position === text.length) break
  }
  return pieces.join('')
}

function lineFeeds(text: string, isComplete: boolean): string {
  return text.replace(isComplete ? /\r\n?/g : /\r\n|\r(?=[^])/g, '\n')
}

const BLANK = /[^\S\r\n]/

/** A quotation mark opens a cell only as its first character. */
function findOpeningQuote(text: string, delimiter: string, from: number): number {
  for (let quote = text.indexOf('"', from); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    const before = quote === 0 ? '\n' : text[quote - 1]
    if (before === delimiter || before === '\n' || before === '\r') return quote
  }
  return -1
}

/** Position behind the quoted cell that begins at `quote`; the end of the text where it is not closed. */
function findClosingQuote(text: string, delimiter: string, quote: number): number {
  let position = quote + 1
  for (;;) {
    const next = text.indexOf('"', position)
    if (next === -1) return text.length
    if (text[next + 1] === '"') {
      position = next + 2
      continue
    }
    let after = next + 1
    while (BLANK.test(text[after] ?? '') && text[after] !== delimiter) after += 1
    const sign = text[after]
    if (sign === undefined || sign === delimiter || sign === '\n' || sign === '\r') return next + 1
    position = next + 1
  }
}

/** Line ends in the first `length` characters: LF, CRLF (one) and CR. */
export function countLineEnds(text: string, length: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < length; at = text.indexOf('\n', at + 1)) lines += 1
  for (let at = text.indexOf('\r'); at !== -1 && at < length; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') lines += 1
  }
  return lines
}

/** A place in the queue. */
export interface Ticket {
  /** Leaves the queue, or ends the turn where it has come. May be called again without effect. */
  readonly giveBack: () => void
}

const waiting: (() => void)[] = []
let current: (() => void) | null = null
let isCalling = false

/** Queues up; `begin` is called in a task of its own as soon as every turn before has ended. */
export function takeTicket(begin: () => void): Ticket {
  // A function of its own: the same `begin` may wait twice.
  const turn = (): void => begin()
  waiting.push(turn)
  callNext()
  return {
    giveBack: () => {
      const place = waiting.indexOf(turn)
      if (place >= 0) waiting.splice(place, 1)
      if (current !== turn) return
      current = null
      callNext()
    },
  }
}

function callNext(): void {
  if (isCalling || current !== null || waiting.length === 0) return
  isCalling = true
  // Between two turns the page may handle input and paint.
  setTimeout(() => {
    isCalling = false
    current = waiting.shift() ?? null
    current?.()
  })
}

import {
  createContext,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { takeTicket, type Ticket } from './turn-queue.ts'

/**
 * Whether what is costly to draw waits for its turn, one piece a task, so that the page stays quick. False unless
 * told otherwise: a page that is printed has to be complete at once.
 */
export const TurnsContext = createContext(false)

/** False until it is the turn of this component; it stays true from then on. The next turn begins once it is drawn. */
export function useTurn(): boolean {
  const takesTurns = useContext(TurnsContext)
  const [hasCome, setHasCome] = useState(!takesTurns)
  const ticket = useRef<Ticket | null>(null)
  useEffect(() => {
    if (!takesTurns) return
    // In slices even then: one piece may hold many parts.
    const mine = takeTicket(() => startTransition(() => setHasCome(true)))
    ticket.current = mine
    return mine.giveBack
  }, [takesTurns])
  useEffect(() => {
    // Effects of the children ran before this one: they are drawn.
    if (hasCome) ticket.current?.giveBack()
  }, [hasCome])
  return hasCome
}

/**
 * The value of the last turn: a later one is shown as soon as its turn comes, the newest of those that came meanwhile.
 * Without turns, the value itself. Compared by identity.
 */
export function useLatestInTurn<T>(value: T): T {
  const takesTurns = useContext(TurnsContext)
  // In a box: the same value again is a turn that ends, too.
  const [shown, setShown] = useState(() => ({ value }))
  const latest = useRef(value)
  const ticket = useRef<Ticket | null>(null)
  const leave = (): void => {
    ticket.current?.giveBack()
    ticket.current = null
  }
  // Effects of the children ran before this one: they are drawn.
  useEffect(leave, [shown])
  useEffect(() => {
    latest.current = value
    if (!takesTurns || value === shown.value || ticket.current !== null) return
    ticket.current = takeTicket(() => startTransition(() => setShown({ value: latest.current })))
  }, [takesTurns, value, shown])
  useEffect(() => leave, [])
  return takesTurns ? shown.value : value
}

/**
 * How many of `total` rows may stand: `step` at first, so many more with each turn. What has stood stays.
 * Without turns, all of them.
 */
export function useCountInTurns(total: number, step: number): number {
  const takesTurns = useContext(TurnsContext)
  const [count, setCount] = useState(takesTurns ? step : total)
  const isWaiting = takesTurns && count < total
  useEffect(() => {
    if (!isWaiting) return
    const { giveBack } = takeTicket(() => startTransition(() => setCount(count + step)))
    return giveBack
  }, [isWaiting, count, step])
  return takesTurns ? Math.min(count, total) : total
}

interface InTurnProps {
  readonly children: ReactNode
  /** What keeps the place until then. */
  readonly placeholder?: ReactNode
}

/** Draws its children when their turn has come. */
export function InTurn({ children, placeholder = null }: InTurnProps) {
  return useTurn() ? children : placeholder
}

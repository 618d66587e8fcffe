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

interface InTurnProps {
  readonly children: ReactNode
  /** What keeps the place until then. */
  readonly placeholder?: ReactNode
}

/** Draws its children when their turn has come. */
export function InTurn({ children, placeholder = null }: InTurnProps) {
  return useTurn() ? children : placeholder
}

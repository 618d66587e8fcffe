import { StrictMode, useLayoutEffect, useRef } from 'react'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { TurnsContext, useCountInTurns, useLatestInTurn } from '#drawing/turns.tsx'

interface EchoProps {
  readonly name: string
  readonly value: string
  readonly drawn: string[]
}

/** Notes what stands on the page whenever its own value is drawn. */
function Echo({ name, value, drawn }: EchoProps) {
  const shown = useLatestInTurn(value)
  const self = useRef<HTMLParagraphElement>(null)
  useLayoutEffect(() => {
    drawn.push(self.current!.parentElement!.textContent)
  }, [shown, drawn])
  return <p ref={self}>{`${name}${shown}`}</p>
}

function Pair({ value, takesTurns, drawn }: { value: string; takesTurns: boolean; drawn: string[] }) {
  return (
    <TurnsContext value={takesTurns}>
      <Echo name="a" value={value} drawn={drawn} />
      <Echo name="b" value={value} drawn={drawn} />
    </TurnsContext>
  )
}

test('what changes at once is drawn one after the other', async () => {
  const drawn: string[] = []
  const screen = await render(<Pair value="1" takesTurns drawn={drawn} />)
  expect(drawn.splice(0)).toEqual(['a1b1', 'a1b1'])
  await screen.rerender(<Pair value="2" takesTurns drawn={drawn} />)
  await expect.poll(() => screen.container.textContent).toBe('a2b2')
  expect(drawn.splice(0)).toEqual(['a2b1', 'a2b2'])

  // There and back before the turn comes: nothing to draw, and nobody waits for ever.
  await screen.rerender(<Pair value="4" takesTurns drawn={drawn} />)
  await screen.rerender(<Pair value="3" takesTurns drawn={drawn} />)
  await screen.rerender(<Pair value="5" takesTurns drawn={drawn} />)
  await expect.poll(() => screen.container.textContent).toBe('a5b5')
  await screen.rerender(<Pair value="6" takesTurns drawn={drawn} />)
  await screen.rerender(<Pair value="5" takesTurns drawn={drawn} />)
  await new Promise(resolve => setTimeout(resolve, 300))
  await screen.rerender(<Pair value="7" takesTurns drawn={drawn} />)
  await expect.poll(() => screen.container.textContent).toBe('a7b7')
})

test('effects that run twice leave the queue open', async () => {
  const drawn: string[] = []
  const pair = (value: string) => (
    <StrictMode>
      <Pair value={value} takesTurns drawn={drawn} />
    </StrictMode>
  )
  const screen = await render(pair('1'))
  await screen.rerender(pair('2'))
  await expect.poll(() => screen.container.textContent).toBe('a2b2')
})

test('whoever leaves while waiting holds up nobody', async () => {
  const drawn: string[] = []
  const going = await render(<Pair value="1" takesTurns drawn={drawn} />)
  await going.rerender(<Pair value="2" takesTurns drawn={drawn} />)
  await going.unmount()
  const staying = await render(<Pair value="1" takesTurns drawn={drawn} />)
  await staying.rerender(<Pair value="2" takesTurns drawn={drawn} />)
  await expect.poll(() => staying.container.textContent).toBe('a2b2')
})

test('without turns everything is drawn at once', async () => {
  const drawn: string[] = []
  const screen = await render(<Pair value="1" takesTurns={false} drawn={drawn} />)
  await screen.rerender(<Pair value="2" takesTurns={false} drawn={drawn} />)
  expect(screen.container.textContent).toBe('a2b2')
})

function Rows({ total, counts }: { total: number; counts: number[] }) {
  const count = useCountInTurns(total, 40)
  useLayoutEffect(() => {
    counts.push(count)
  }, [count, counts])
  return null
}

test.each([
  [true, 100, [40, 80, 100]],
  [true, 40, [40]],
  [true, 0, [0]],
  [false, 100, [100]],
])('rows come in turns: %s, %i rows', async (takesTurns, total, expected) => {
  const counts: number[] = []
  await render(
    <TurnsContext value={takesTurns}>
      <Rows total={total} counts={counts} />
    </TurnsContext>,
  )
  await expect.poll(() => counts.at(-1)).toBe(expected.at(-1))
  expect(counts).toEqual(expected)
})

test('what has stood stays when rows are fewer and more again', async () => {
  const counts: number[] = []
  const rows = (total: number) => (
    <TurnsContext value>
      <Rows total={total} counts={counts} />
    </TurnsContext>
  )
  const screen = await render(rows(80))
  await expect.poll(() => counts.at(-1)).toBe(80)
  await screen.rerender(rows(10))
  await screen.rerender(rows(80))
  expect(counts).toEqual([40, 80, 10, 80])
})

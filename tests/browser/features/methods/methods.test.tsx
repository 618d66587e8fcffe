import { expect, test } from 'vitest'
import { MethodLink, MethodsProvider } from '#renderer/features/methods/index.ts'
import { METHOD_ANCHORS } from '#renderer/features/methods/method-anchors.ts'
import { expectSound, renderScreen } from '../../../helpers/render-screen.tsx'

test('every sign beside a number opens the page of formulas at its entry, and Escape goes back', async () => {
  const screen = await renderScreen(
    <MethodsProvider>
      {METHOD_ANCHORS.map(anchor => (
        <MethodLink key={anchor} anchor={anchor} about={`Number ${anchor}`} />
      ))}
    </MethodsProvider>,
    {},
  )
  for (const anchor of METHOD_ANCHORS) {
    const link = screen.getByRole('button', { name: `Number ${anchor}: How this is made`, exact: true })
    await link.click()
    const dialog = screen.getByRole('dialog', { name: 'How the numbers are made' })
    await expect.element(dialog).toBeVisible()
    const shown = document.querySelectorAll('.methods [data-shown]')
    expect(Array.from(shown, element => element.getAttribute('data-anchor'))).toEqual([anchor])
    const place = shown[0]!.getBoundingClientRect()
    const page = document.querySelector('.methods')!.getBoundingClientRect()
    expect(place.top).toBeGreaterThanOrEqual(page.top - 1)
    expect(place.top).toBeLessThan(page.bottom)
    if (anchor === METHOD_ANCHORS[0]) await expectSound(document.querySelector('.ui-modal')!)
    await screen.getByRole('button', { name: 'Close' }).click()
    await expect.element(dialog).not.toBeInTheDocument()
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Number ${anchor}: How this is made`)
  }
})

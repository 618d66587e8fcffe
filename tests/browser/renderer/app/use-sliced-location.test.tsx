import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Link, Router, useLocation } from 'wouter'
import { useSlicedLocation } from '#renderer/app/use-sliced-location.ts'

beforeEach(() => {
  location.hash = '#/'
})

function Place() {
  const [path, navigate] = useLocation()
  return (
    <>
      <output>{path}</output>
      <Link href="/import">To the import</Link>
      <button type="button" onClick={() => navigate('/projects/a', { replace: true })}>
        To the project
      </button>
      <Slow isShown={path === '/projects/a'} />
    </>
  )
}

/** Two hundred parts of a millisecond each: far more than one slice. */
function Slow({ isShown }: { readonly isShown: boolean }) {
  return isShown ? Array.from({ length: 200 }, (_, index) => <Part key={index} />) : null
}

function Part() {
  const endMs = performance.now() + 1
  while (performance.now() < endMs);
  return <i />
}

const show = () =>
  render(
    <Router hook={useSlicedLocation}>
      <Place />
    </Router>,
  )

test('the address is followed: by link, by hand, by the back button', async () => {
  await show()
  const place = page.getByRole('status')
  await expect.element(place).toHaveTextContent('/')
  // As it may be copied and opened in another tab.
  await expect.element(page.getByRole('link')).toHaveAttribute('href', '#/import')
  await page.getByRole('link').click()
  await expect.element(place).toHaveTextContent('/import')
  expect(location.hash).toBe('#/import')
  location.hash = '#/gallery'
  await expect.element(place).toHaveTextContent('/gallery')
  history.back()
  await expect.element(place).toHaveTextContent('/import')
})

test('a screen that takes long is drawn in slices, and the address is ahead of it', async () => {
  await show()
  const button = page.getByRole('button').element()
  if (!(button instanceof HTMLElement)) throw new Error('no button')
  button.click()
  expect(location.hash).toBe('#/projects/a')
  // What else the page does between the slices; in one piece there would be nothing.
  let turns = 0
  while (page.getByRole('status').element().textContent === '/') {
    await new Promise(resolve => setTimeout(resolve))
    turns += 1
  }
  expect(turns).toBeGreaterThan(3)
  expect(page.getByRole('status').element().textContent).toBe('/projects/a')
})

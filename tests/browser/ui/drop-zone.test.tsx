import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DropZone } from '#renderer/ui/DropZone.tsx'

function drag(type: string, target: Element, transfer: DataTransfer): boolean {
  return target.dispatchEvent(
    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }),
  )
}

test('a file is invited anywhere, taken once, and never opened by the browser', async () => {
  const onDrop = vi.fn()
  await render(
    <DropZone invitation="Drop it" onDrop={onDrop}>
      <button type="button">inside</button>
    </DropZone>,
  )
  const inside = page.getByRole('button').element()
  const transfer = new DataTransfer()
  transfer.items.add(new File(['a'], 'a.csv'))

  drag('dragenter', inside.parentElement!, transfer)
  drag('dragenter', inside, transfer)
  drag('dragleave', inside.parentElement!, transfer)
  await expect.element(page.getByText('Drop it')).toBeVisible()
  expect(drag('dragover', inside, transfer)).toBe(false)
  expect(drag('drop', inside, transfer)).toBe(false)
  await expect.element(page.getByText('Drop it')).not.toBeInTheDocument()
  expect(onDrop).toHaveBeenCalledExactlyOnceWith(transfer)
})

test('text that is dragged about is not invited', async () => {
  const onDrop = vi.fn()
  await render(
    <DropZone invitation="Drop it" onDrop={onDrop}>
      <button type="button">inside</button>
    </DropZone>,
  )
  const inside = page.getByRole('button').element()
  const transfer = new DataTransfer()
  transfer.setData('text/plain', 'words')
  drag('dragenter', inside, transfer)
  expect(drag('drop', inside, transfer)).toBe(false)
  await expect.element(page.getByText('Drop it')).not.toBeInTheDocument()
  expect(onDrop).not.toHaveBeenCalled()
})

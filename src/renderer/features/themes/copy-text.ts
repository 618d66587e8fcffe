/**
 * Put text on the clipboard; call it in a click. False when the system refuses.
 *
 * The app denies every permission that a page can ask for, the asynchronous clipboard among them; the older way needs
 * none, but works only from within a click.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const putOnClipboard = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', putOnClipboard, { once: true })
  try {
    // Deprecated without a successor that works without a permission.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', putOnClipboard)
  }
}

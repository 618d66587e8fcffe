const ACCEPTED = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain'

/** Shows the browser's file dialog. Call it in a click. Null when the user cancels. */
export function chooseFile(): Promise<File | null> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = ACCEPTED
    input.hidden = true
    const finish = () => {
      resolve(input.files?.[0] ?? null)
      input.remove()
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    // Inside the page, because one that is not could be collected while its dialog is open.
    document.body.append(input)
    input.click()
  })
}

const ACCEPTED =
  '.csv,.tsv,.txt,.xlsx,.xlsm,.json,.jsonl,.ndjson,.zip,text/csv,text/tab-separated-values,text/plain'

/** Shows the browser's file dialog. Call it in a click. No files when the user cancels. */
export function chooseFiles(): Promise<readonly File[]> {
  return new Promise(resolve => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = ACCEPTED
    input.multiple = true
    input.hidden = true
    const finish = () => {
      resolve([...(input.files ?? [])])
      input.remove()
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    // Inside the page, because one that is not could be collected while its dialog is open.
    document.body.append(input)
    input.click()
  })
}

// The clock of an edit in the page: from what the user pressed to the frame that shows the new list.

/**
 * Put into the page before its scripts. Tells of each edit when the key or button that made it was pressed, when it was
 * stored, when the themes were asked for and came, and when the frame with the new list was drawn.
 */
export function installClock() {
  const tasks = []
  const clock = { tasks, edit: null }
  Object.assign(window, { editClock: clock })
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      tasks.push({ startMs: startTime, durationMs: duration })
  }).observe({ type: 'longtask', buffered: true })

  let pressedMs = 0
  for (const type of ['keydown', 'pointerup', 'click'])
    window.addEventListener(type, event => (pressedMs = event.timeStamp), { capture: true })

  const rowsShown = () =>
    [...document.querySelectorAll('[role=treegrid] [role=row]')].map(row => row.getAttribute('aria-label'))
  const wordsShown = () => [...document.querySelectorAll('.themes-keywords li')].map(item => item.textContent)
  const shown = withWords => [...rowsShown(), ...(withWords ? wordsShown() : [])].join('\n')

  /** To be called before the user acts. @param withWords - The words of the chosen theme count as part of the list. */
  clock.begin = withWords => {
    clock.edit = { before: shown(withWords), withWords, actedMs: null, stages: {} }
  }
  const drawn = edit =>
    requestAnimationFrame(() => {
      // After the frame.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => (edit.drawnMs = performance.now()))
      port1.start()
      port2.postMessage(null)
    })
  const look = () => {
    const { edit } = clock
    if (edit === null || edit.actedMs === null || edit.seenMs !== undefined) return
    if (shown(edit.withWords) === edit.before) return
    edit.seenMs = performance.now()
    drawn(edit)
  }
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-label'],
    characterData: true,
  })

  const note = (name, end) => {
    const { edit } = clock
    if (edit === null || edit.seenMs !== undefined) return
    if (name === 'edit-themes' && end === 'asked') edit.actedMs = pressedMs
    if (edit.actedMs !== null) edit.stages[`${name} ${end}`] ??= performance.now()
  }
  const open = new Map()
  const heard = new WeakSet()
  const post = Worker.prototype.postMessage
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message?.type === 'run') {
      open.set(message.id, message.job)
      note(message.job, 'asked')
    }
    if (!heard.has(this)) {
      heard.add(this)
      this.addEventListener('message', ({ data }) => {
        if (data.type === 'done' && open.has(data.id)) note(open.get(data.id), 'done')
      })
    }
    return post.call(this, message, ...rest)
  }
}

/** Waits for the new list. @returns milliseconds from the press on: of the frame, of each stage, and the longest task. */
export async function editTimes(page) {
  await page.waitForFunction(() => window.editClock.edit?.drawnMs !== undefined, null, {
    timeout: 120_000,
    polling: 50,
  })
  return page.evaluate(() => {
    const { edit, tasks } = window.editClock
    const own = tasks.filter(task => task.startMs + task.durationMs > edit.actedMs)
    window.editClock.edit = null
    return {
      drawnMs: edit.drawnMs - edit.actedMs,
      seenMs: edit.seenMs - edit.actedMs,
      longestTaskMs: Math.max(0, ...own.map(task => task.durationMs)),
      stages: Object.fromEntries(
        Object.entries(edit.stages).map(([name, atMs]) => [name, atMs - edit.actedMs]),
      ),
    }
  })
}

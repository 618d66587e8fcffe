import { Worker } from 'node:worker_threads'

/** What a watched thread says: that a part of its task begins, what came of the task, or why it failed. */
export type ThreadMessage<Answer> =
  | { readonly kind: 'begins'; readonly part: string }
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly reason: string }

/** Where the whole machine stood still only one tick is lost, and not the time. */
const TICKS = 5

/**
 * A thread that gets one task at a time, and is ended where a part of it takes longer than `limitMs`: what never ends
 * cannot be looked at afterwards. After that, and after a crash, the next task gets a new thread.
 *
 * @param path - A script that answers each task with `ThreadMessage`s.
 */
export class WatchedThread<Task, Answer> {
  readonly #path: string
  readonly #limitMs: number
  #worker: Worker | null = null

  constructor(path: string, limitMs: number) {
    this.#path = path
    this.#limitMs = limitMs
  }

  /** @throws Error that says which part hangs, or what the thread said or died of. */
  async run(task: Task): Promise<Answer> {
    const worker = (this.#worker ??= new Worker(this.#path))
    try {
      return await this.#answerOf(worker, task)
    } catch (error) {
      await this.end()
      throw error
    }
  }

  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }

  #answerOf(worker: Worker, task: Task): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let part = 'the start'
      let ticks = 0
      const ticking = setInterval(() => {
        ticks += 1
        if (ticks === TICKS)
          settle(() => reject(new Error(`hangs: ${part} takes longer than ${String(this.#limitMs)} ms`)))
      }, this.#limitMs / TICKS)
      const settle = (finish: () => void): void => {
        clearInterval(ticking)
        worker.off('message', hear).off('error', die).off('exit', leave)
        finish()
      }
      const hear = (message: ThreadMessage<Answer>): void => {
        if (message.kind === 'begins') [part, ticks] = [message.part, 0]
        else if (message.kind === 'done') settle(() => resolve(message.answer))
        else settle(() => reject(new Error(message.reason)))
      }
      const die = (cause: Error): void => settle(() => reject(new Error('the thread died', { cause })))
      const leave = (code: number): void =>
        settle(() => reject(new Error(`the thread ended with ${String(code)}`)))
      worker.on('message', hear).on('error', die).on('exit', leave)
      worker.postMessage(task)
    })
  }
}

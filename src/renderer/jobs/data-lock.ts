/** Name of the lock that whoever works on the data holds; one a profile and origin. */
const LOCK_NAME = 'lowdown-data'

/** Time to wait for the lock: a page that is loaded again meets its former self on the way out. */
const PATIENCE_MS = 1500

/** This window may work on the data until it lets go or is closed. */
interface HeldDataLock {
  readonly state: 'holds'
  release(): void
}

/** Another window works on the data. */
interface RefusedDataLock {
  readonly state: 'refused'
  /** Fulfilled when the other window is gone and this one has the lock: the app may go on. */
  readonly whenFree: Promise<HeldDataLock>
}

export type DataLock = HeldDataLock | RefusedDataLock

/** Ask to be the one window on the data. To be awaited before the database is opened or the engine started. */
export async function acquireDataLock(
  locks: LockManager = navigator.locks,
  patienceMs = PATIENCE_MS,
): Promise<DataLock> {
  const held = waitForLock(locks)
  const impatient = new Promise<'refused'>(resolve => {
    setTimeout(resolve, patienceMs, 'refused')
  })
  const first = await Promise.race([held, impatient])
  return first === 'refused' ? { state: 'refused', whenFree: held } : first
}

function waitForLock(locks: LockManager): Promise<HeldDataLock> {
  return new Promise((resolve, reject) => {
    locks
      .request(
        LOCK_NAME,
        () =>
          new Promise<void>(release => {
            resolve({ state: 'holds', release })
          }),
      )
      .catch(reject)
  })
}

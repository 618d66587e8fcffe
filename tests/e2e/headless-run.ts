import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './built-app.ts'

export interface HeadlessRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The headless run as a shell starts it: a process of its own, a second before it reads anything. */
export function runInShell(
  args: readonly string[],
  folder: string = tmpdir(),
  environment: Readonly<Record<string, string>> = {},
): HeadlessRun {
  const script = join(projectRoot, 'scripts/report.mjs')
  return spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment },
  })
}

interface BuiltReport {
  runFromShell(args: readonly string[]): Promise<void>
}
const built = pathToFileURL(join(projectRoot, 'out/cli/report.js')).href

/** The same built command in this process, where it was read once: one run at a time. */
export async function runHeadless(args: readonly string[], folder: string = tmpdir()): Promise<HeadlessRun> {
  const { runFromShell } = (await import(built)) as BuiltReport
  const [ownFolder, ownStatus] = [process.cwd(), process.exitCode]
  const [stdout, stderr] = [catchWrites(process.stdout), catchWrites(process.stderr)]
  process.chdir(folder)
  try {
    process.exitCode = undefined
    await runFromShell(args)
    return { status: Number(process.exitCode), stdout: stdout.text(), stderr: stderr.text() }
  } finally {
    stdout.release()
    stderr.release()
    process.chdir(ownFolder)
    process.exitCode = ownStatus
  }
}

/** Keeps what is written to a stream of this process, and tells the writer that it went out. */
function catchWrites(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const parts: string[] = []
  const write = stream.write.bind(stream)
  stream.write = (part: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    parts.push(typeof part === 'string' ? part : new TextDecoder().decode(part))
    const told = rest.find(argument => typeof argument === 'function')
    if (told !== undefined) queueMicrotask(() => (told as () => void)())
    return true
  }
  return { text: () => parts.join(''), release: () => void (stream.write = write) }
}

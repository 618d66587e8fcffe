// Packages that only tests and pictures need, from Debian where this runs as root there.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs the packages; does nothing where they cannot be installed. May take some minutes. */
export function installFromDebian(what, packages) {
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!canInstall) return
  process.stderr.write(`Installing ${what} from Debian (once) …\n`)
  const apt = args =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt(['update', '-qq'])
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
}

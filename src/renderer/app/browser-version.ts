/** The oldest Chromium that Lowdown runs in. */
const OLDEST_CHROMIUM = 130

/** Whether the engine of a user-agent string is a Chromium of version 130 or newer. */
export function isSupportedBrowser(userAgent: string): boolean {
  const version = /Chrom(?:e|ium)\/(\d+)/.exec(userAgent)?.[1]
  return version !== undefined && Number(version) >= OLDEST_CHROMIUM
}

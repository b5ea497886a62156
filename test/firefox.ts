import { existsSync } from 'node:fs'

const SYSTEM_BROWSERS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** The Firefox of this machine: the one named by FIREFOX_PATH, else the system's; nothing where there is none. */
export const firefoxPath = (): string | undefined =>
  process.env['FIREFOX_PATH'] ?? SYSTEM_BROWSERS.find((path) => existsSync(path))

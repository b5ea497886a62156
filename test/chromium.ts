import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

// The headless build of Chromium shows a page in half the time: nothing is drawn for a screen.
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The Chromium of this machine: the one named by CHROMIUM_PATH, else Playwright's own where it was
 * installed, else the system's. Its background services are off: tests reach loopback only.
 */
export const chromiumLaunch = () => {
  const own = chromium.executablePath()
  const candidates = [process.env['CHROMIUM_PATH'], own, ...SYSTEM_BROWSERS]
  const executablePath = candidates.find((path) => path !== undefined && existsSync(path))
  if (!executablePath) {
    throw new Error(
      'No Chromium was found. Run `npx playwright install chromium`, install one from your system, or set CHROMIUM_PATH.',
    )
  }
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}

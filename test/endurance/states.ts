import { parseArgs } from 'node:util'
import { states } from '../../demo/states/states.ts'
import { THEMES, type Theme } from '../../demo/states/themes.ts'
import { LANGUAGES } from '../../worker/contract/i18n/languages.ts'
import { startWorker } from '../harness/start-worker.ts'
import { newPerson, openHeardBrowser } from '../journeys/people/browser.ts'
import { faultsOfState, tooWide } from '../journeys/people/state-page.ts'

// Every state in every language and theme, in light, dark and forced colours, wide and at 320 pixels:
// `node test/endurance/states.ts [--width] [theme …]` prints what is wrong, and leaves with 1 where something is.

const {
  values: { width },
  positionals: asked,
} = parseArgs({ options: { width: { type: 'boolean' } }, allowPositionals: true })
const themes = (Object.keys(THEMES) as Theme[]).filter((theme) => !asked.length || asked.includes(theme))

const worker = await startWorker({ sites: () => [] })
const browser = await openHeardBrowser()
let looked = 0
let wrong = 0
try {
  const page = await (await newPerson(browser)).newPage()
  for (const theme of themes) {
    for (const lang of LANGUAGES) {
      for (const state of Object.keys(states)) {
        const choice = { state, lang, theme, scheme: 'auto' } as const
        const look = width
          ? tooWide(page, worker.origin, choice)
          : faultsOfState(page, worker.origin, choice, { thorough: true })
        const faults = await look.catch((error: unknown) => [String(error)])
        looked += 1
        wrong += Number(faults.length > 0)
        for (const fault of faults) console.log(`${theme} ${lang} ${state}: ${fault}`)
      }
    }
  }
  console.log(`Looked at ${looked} states; something is wrong with ${wrong}.`)
} finally {
  await browser.close()
  await worker.close()
}
process.exitCode = wrong ? 1 : 0

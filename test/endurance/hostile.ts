import { hostileTexts } from '../core/hostile-texts.ts'
import { startWorker } from '../harness/start-worker.ts'
import { newPerson, openBrowser } from '../journeys/people/browser.ts'
import { faultsOfHostileTexts } from '../journeys/people/hostile-views.ts'
import { startNewspaper } from '../journeys/people/newspaper.ts'
import { crowdedSites, judge, numberOf } from './run.ts'

// Every hostile text of the collections, on every way in and every way out, in a real browser:
// `node test/endurance/hostile.ts [--texts 100000]`.

const texts = hostileTexts.slice(0, numberOf('texts', hostileTexts.length))

const news = await startNewspaper()
const worker = await startWorker({ origins: [news.origin], sites: crowdedSites, akismet: 'off' })
const browser = await openBrowser()
try {
  const [reader, moderator] = [await newPerson(browser), await newPerson(browser)]
  const { taken, faults } = await faultsOfHostileTexts({ worker, news, reader, moderator }, texts, {
    say: console.log,
  })
  for (const fault of faults) console.log(fault)
  console.log(`${texts.length} texts, of which ${taken} are what a comment may say`)
  await judge(worker.db, { 'text is text, wherever it comes in and goes out': faults.length === 0 })
} finally {
  await browser.close()
  await worker.close()
  await news.close()
}

import { expect, it } from 'vitest'
import { hostileTexts } from '../core/hostile-texts.ts'
import { crowdedSites } from '../endurance/run.ts'
import { newPerson } from './people/browser.ts'
import { faultsOfHostileTexts } from './people/hostile-views.ts'
import { openNewspaper } from './people/newspaper.ts'
import { openStage } from './people/stage.ts'

const news = await openNewspaper()
const stage = openStage({ origins: [news.origin], sites: crowdedSites })

/** The project's own, and a few of each collection; test/endurance/hostile.ts takes all of them. */
const OWN = 11
const STEP = 800
const few = hostileTexts.filter((_, at) => at < OWN || at % STEP === 0)

it('text stays text on every way in and on every way out', async () => {
  const [reader, moderator] = [await newPerson(stage.browser), await newPerson(stage.browser)]
  const { taken, faults } = await faultsOfHostileTexts({ ...stage, news, reader, moderator }, few)
  expect(faults).toEqual([])
  expect(taken).toBeGreaterThanOrEqual(OWN)
})

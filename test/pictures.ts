import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { seedStatements } from '../demo/seed.ts'
import { startWorker } from './harness/start-worker.ts'
import { newPerson, openBrowser } from './journeys/people/browser.ts'
import { sitDown } from './journeys/people/moderator.ts'
import { readArticle } from './journeys/people/reader.ts'

// Takes the README's pictures anew, from the built elements and the demo's data: `npm run pictures`.

const folder = fileURLToPath(new URL('../demo/pictures', import.meta.url))
await mkdir(folder, { recursive: true })

const worker = await startWorker({ sites: () => [] })
const browser = await openBrowser()
try {
  await worker.run(await seedStatements(worker.origin, Date.now()))

  const laptop = await newPerson(browser, { viewport: { width: 900, height: 1000 } })
  const article = await readArticle(laptop, worker.origin, 'kozani')
  await article.section.getByRole('article').first().waitFor()
  await article.section.evaluate((section) => section.scrollIntoView({ block: 'start' }))
  await article.page.screenshot({ path: `${folder}/comments.png` })

  const phone = await newPerson(browser, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
  const small = await readArticle(phone, worker.origin, 'alba')
  await small.section.getByRole('article').first().waitFor()
  await small.form.scrollIntoViewIfNeeded()
  await small.send()
  await small.form.getByRole('alert').waitFor()
  await small.page.screenshot({ path: `${folder}/form-on-a-phone.png` })

  const newsroom = await newPerson(browser, { viewport: { width: 1100, height: 860 } })
  const desk = await sitDown(newsroom, worker)
  await desk.desk.getByRole('article').first().waitFor()
  await desk.page.screenshot({ path: `${folder}/desk.png` })
  console.log(`Three pictures stand in ${folder}`)
} finally {
  await browser.close()
  await worker.close()
}

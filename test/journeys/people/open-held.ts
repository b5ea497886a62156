import type { Page } from 'playwright'

const isQuestion = (url: string): boolean => new URL(url).pathname.endsWith('/comments')

/**
 * A page whose script does not come before the comments have been asked for, read as far as their form; with the paths
 * of all that it asked for.
 */
export const openHeld = async (page: Page, address: string): Promise<string[]> => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  const question = page.waitForRequest((request) => isQuestion(request.url()))
  await page.route(/\/twin-comments[^/]*\.js$/, async (route) => {
    await question
    await route.continue()
  })
  await Promise.all([question, page.goto(address)])
  const section = page.locator('twin-comments')
  await section.scrollIntoViewIfNeeded()
  await section.locator('[part=form]').waitFor()
  return asked
}

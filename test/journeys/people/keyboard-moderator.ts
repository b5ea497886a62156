import type { Browser, Locator, Page } from 'playwright'
import type { RunningWorker } from '../../harness/start-worker.ts'
import { newPerson } from './browser.ts'
import { enter, standsOn } from './keyboard.ts'
import { signInLink, words } from './moderator.ts'

export type Hands = {
  page: Page
  desk: Locator
  /** Presses keys one after the other. */
  press: (...keys: string[]) => Promise<void>
  comment: (text: string) => Locator
  /** Waits until the focus stands on a comment. */
  at: (text: string) => Promise<void>
  /** By Tab to a button, and Enter. */
  push: (name: string, within?: Locator) => Promise<void>
  /** Opens the desk anew, as it is opened in the morning; with words, at what is found by them alone. */
  begin: (q?: string) => Promise<void>
  /** What a screen reader is told. */
  told: (sentence: string) => Promise<void>
}

/** A moderator without a mouse at the Greek desk of Kozani. */
export const sitDownWithoutMouse = async (stage: {
  browser: Browser
  worker: RunningWorker
}): Promise<Hands> => {
  const context = await newPerson(stage.browser)
  const page = await context.newPage()
  const link = new URL(await signInLink(stage.worker))
  link.searchParams.set('site', 'kozani')
  await page.goto(link.href)
  const desk = page.locator('twin-moderation')
  const later = desk.getByRole('button', { name: words.passkey.later })
  await later.waitFor()
  await enter(page, later)
  await later.waitFor({ state: 'detached' })
  const comment = (text: string) => desk.getByRole('article').filter({ hasText: text })
  return {
    page,
    desk,
    comment,
    begin: async (q = '') => {
      await page.goto(
        `${link.origin}${link.pathname}?${new URLSearchParams({ site: 'kozani', q }).toString()}`,
      )
    },
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    at: (text) => standsOn(comment(text)),
    push: async (name, within = desk) => enter(page, within.getByRole('button', { name, exact: true })),
    told: (sentence) =>
      desk.getByRole('status').filter({ hasText: sentence }).first().waitFor({ state: 'attached' }),
  }
}

/** To a section of the office, by its links. */
export const toOffice = async (
  { page, desk }: Hands,
  section: keyof typeof words.office.sections,
): Promise<void> => {
  await enter(page, desk.getByRole('link', { name: words.rooms.office, exact: true }))
  const link = desk.getByRole('link', { name: words.office.sections[section], exact: true })
  await enter(page, link)
  await standsOn(link)
  await desk.getByRole('heading', { name: words.office.sections[section], exact: true }).waitFor()
}

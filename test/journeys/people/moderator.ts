import { randomBytes, randomUUID } from 'node:crypto'
import type { BrowserContext, Locator, Page } from 'playwright'
import { deskMessagesEl } from '../../../worker/contract/i18n/moderation/desk-messages-el.ts'
import type { Status } from '../../../worker/contract/statuses.ts'
import { inviteLink, newInvite } from '../../../worker/core/moderation/new-invite.ts'
import { sha256 } from '../../../worker/core/sha256.ts'
import { inviteStatements } from '../../../worker/store/moderation/invite-statements.ts'
import type { RunningWorker } from '../../harness/start-worker.ts'

export const words = deskMessagesEl

/** A one-time link for the owner of both newsrooms, as the command line makes it. */
export const signInLink = async (worker: RunningWorker, name = 'Ελένη'): Promise<string> => {
  const { token, invite } = await newInvite(
    {
      name,
      sites: [
        { site: 'kozani', role: 'owner' },
        { site: 'alba', role: 'owner' },
      ],
    },
    {
      tokens: { make: () => randomBytes(32).toString('base64url'), hash: sha256 },
      now: Date.now(),
      newId: randomUUID,
    },
  )
  await worker.run(inviteStatements(invite))
  return inviteLink(worker.origin, token)
}

/** Gives the browser a passkey device of its own, that confirms at once. */
export const addPasskeyDevice = async (page: Page): Promise<void> => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

export type DeskPage = {
  page: Page
  desk: Locator
  comment: (text: string) => Locator
  open: (queue: Status) => Promise<void>
  press: (text: string, action: keyof typeof words.actions) => Promise<void>
}

/** A moderator at the Greek desk, signed in by a link and without a passkey yet. */
export const sitDown = async (
  context: BrowserContext,
  worker: RunningWorker,
  { site = 'kozani', name }: { site?: string; name?: string } = {},
): Promise<DeskPage> => {
  const page = await context.newPage()
  const link = new URL(await signInLink(worker, name))
  link.searchParams.set('site', site)
  await page.goto(link.href)
  const desk = page.locator('twin-moderation')
  await desk.getByRole('button', { name: words.passkey.later }).click()
  const comment = (text: string) => desk.getByRole('article').filter({ hasText: text })
  return {
    page,
    desk,
    comment,
    open: async (queue) => {
      await desk.getByRole('link', { name: words.queues[queue] }).click()
    },
    press: async (text, action) => {
      await comment(text).getByRole('button', { name: words.actions[action], exact: true }).click()
    },
  }
}

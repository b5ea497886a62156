import type { Series } from '../../worker/contract/moderation/series.ts'
import {
  bansOf,
  devicesOf,
  logOf,
  membersOf,
  passkeysOf,
  recoveryOf,
  seriesOf,
  siteOf,
  webhooksOf,
} from './office-samples.ts'
import { answer, refusal, type State } from './state.ts'
import {
  session,
  summary,
  reasonsOf,
  full,
  conversation,
  taken,
  decideAll,
  office,
  state,
} from './desk-state.ts'

/** Every state of the desk. */
export const moderationStates: Record<string, State> = {
  'desk-signed-out': state('The desk, signed out', () => ({ session: refusal('signed_out') })),
  'desk-unreachable': state('The desk without its worker', () => ({ session: { kind: 'offline' } })),
  'desk-passkey': state('The desk asks for a passkey', (language) => ({
    ...full(language),
    session: answer({ ...session(language), passkeys: 0 }),
  })),
  'desk-empty': state('The desk, everything read', (language) => ({
    session: answer(session(language)),
    summary: answer(summary()),
    queue: answer({ comments: [], next: null }),
  })),
  'desk-untouched': state('The desk of a site where nobody has written yet', (language) => ({
    session: answer(session(language)),
    summary: answer(summary({ counts: { pending: 0, approved: 0, spam: 0, trash: 0 }, reported: 0 })),
    queue: answer({ comments: [], next: null }),
  })),
  'desk-empty-trash': state(
    'The desk, an empty trash that is kept for ever',
    (language) => ({
      session: answer(session(language)),
      summary: answer(summary({ counts: { pending: 0, approved: 128, spam: 9, trash: 0 } })),
      queue: answer({ comments: [], next: null }),
    }),
    (hands) => hands.press('.queues a[href*="status=trash"]'),
  ),
  'desk-full': state('The desk, a queue of every kind', full),
  'desk-why-waiting': state('The desk, every reason to wait', (language) => ({
    ...full(language),
    queue: answer({ comments: reasonsOf(language), next: null }),
  })),
  'desk-history': state('The desk, one history open', full, async ({ press, find }) => {
    await press('article button[aria-expanded]')
    await find('.history li')
  }),
  'desk-conversation': state(
    'The desk, the conversation around a comment',
    (language) => ({ ...full(language), conversation: answer(conversation(language)) }),
    async ({ press: push, find }) => {
      await push('article .facts a[href*="around="]')
      await find('article[data-status="trash"]')
    },
  ),
  'desk-article': state(
    'The desk, an article’s new address and title, both refused',
    (language) => ({
      ...full(language),
      conversation: answer(conversation(language)),
      correct: refusal('validation_failed', {
        errors: { url: 'article_url_malformed', title: 'article_title_missing' },
      }),
    }),
    async ({ press: push, type, find }) => {
      await push('article .facts a[href*="around="]')
      await push('.heading button')
      await type('#article-url', 'https://example.com/new')
      await type('#article-name', ' ')
      await push('dialog[open] form .primary')
      await find('#article-url[aria-invalid="true"]')
    },
  ),
  'desk-taken': state('The desk, two comments that colleagues have decided', taken, async ({ find }) => {
    await find('article')
    // What colleagues decide comes with the next look at the counts.
    dispatchEvent(new Event('online'))
    await find('article[data-taken]')
  }),
  'desk-bulk': state(
    'The desk while all that match are decided',
    (language) => ({ ...full(language), decideAll: { kind: 'silence' } }),
    decideAll,
  ),
  'desk-bulk-failed': state(
    'The desk, the answer of a first step lost',
    (language) => ({ ...full(language), decideAll: { kind: 'offline' } }),
    async (hands, language) => {
      await decideAll(hands, language)
      await hands.find('[data-act="bulk-go-on"]')
    },
  ),
  'office-figures': office(
    'figures',
    'The office, figures',
    (language) => ({ series: answer(seriesOf(language)) }),
    '.plot',
  ),
  'office-figures-none': office(
    'figures',
    'The office, figures of days without comments',
    (language) => {
      const { days, toDecision, ...series } = seriesOf(language)
      const none = { decisions: 0, medianSeconds: null, p90Seconds: null }
      return {
        series: answer({
          ...series,
          days: days.map(({ day }) => ({ day, approved: 0, pending: 0, spam: 0, trash: 0 })),
          toDecision: { ...none, days: toDecision.days.map(({ day }) => ({ day, ...none })) },
          spam: { comments: 0, spam: 0, share: null },
          agreement: {
            hamApproved: 0,
            hamRejected: 0,
            spamApproved: 0,
            spamRejected: 0,
            unsureApproved: 0,
            unsureRejected: 0,
          },
          articles: [],
          hours: series.hours.map((hours) => hours.map(() => 0)),
          waiting: { pending: 0, oldestAt: null },
        } satisfies Series),
      }
    },
    '.office p.quiet',
  ),
  'office-settings': office(
    'settings',
    'The office, settings half filled and come back to',
    (language) => ({ settings: answer(siteOf(language)), series: answer(seriesOf(language)) }),
    '#name',
    async ({ press: push, find, type }) => {
      await type('#name', 'twin-comments')
      await push('.queues a[href*="section=figures"]')
      await find('.plot')
      await push('.queues a[href*="section=settings"]')
      await find('.banner.row')
    },
  ),
  'office-colleagues': office(
    'colleagues',
    'The office, colleagues',
    (language) => ({ members: answer(membersOf(language)) }),
    '.entries li',
  ),
  'office-webhooks': office(
    'webhooks',
    'The office, a webhook that fails',
    () => ({ webhooks: answer(webhooksOf()) }),
    '.entries li',
  ),
  'office-bans': office(
    'bans',
    'The office, bans and a new one being written',
    (language) => ({ bans: answer(bansOf(language)) }),
    '.entries li',
    async ({ root }) => {
      root.querySelector('.new-ban')?.setAttribute('open', '')
      return Promise.resolve()
    },
  ),
  'office-log': office(
    'log',
    'The office, the log with its details open',
    (language) => ({ log: answer(logOf(language)) }),
    '.entries li',
    async ({ root }) => {
      for (const details of root.querySelectorAll<HTMLDetailsElement>('.entries details')) details.open = true
      return Promise.resolve()
    },
  ),
  'office-account': office(
    'account',
    'The office, one’s own sign-in',
    () => ({
      devices: answer(devicesOf()),
      passkeys: answer(passkeysOf()),
      recovery: answer(recoveryOf()),
    }),
    '.entries li',
  ),
  'desk-trouble': state('The desk while Akismet is away', (language) =>
    full(language, { akismet: 'unreachable', unchecked: 14 }),
  ),
  'desk-key-refused': state('The desk while Akismet refuses the key', (language) =>
    full(language, { akismet: 'key_refused', unchecked: 14 }),
  ),
  'desk-queue-failed': state('The desk, its queue not loaded', (language) => ({
    ...full(language),
    queue: refusal('temporarily_unavailable'),
  })),
}

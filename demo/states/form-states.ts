import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { Reported } from '../../worker/contract/reports.ts'
import { fewPage, readerState as state } from './reader-state.ts'
import { few, idOf, pageOf, receiptElsewhere, receiptOf, submitted } from './sample-page.ts'
import { texts } from './sample-texts.ts'
import { answer, refusal, type Hands, type State } from './state.ts'

/** Writes a comment and sends it. */
const send = async (hands: Hands, language: Language): Promise<void> => {
  await hands.type('[name=body]', texts[language].short[1])
  await hands.press('[name=consent]')
  await hands.press('[part=submit]')
}

/** The same, where it is refused. */
const sendInVain = async (hands: Hands, language: Language): Promise<void> => {
  await send(hands, language)
  await hands.find('[part=error-summary]')
}

/** The same, and the page asks again as if it had been loaded anew. */
const sendAndReturn = async (hands: Hands, language: Language): Promise<void> => {
  await send(hands, language)
  await hands.find('[part=withdraw]')
}

/** Opens the form that reports the first comment. */
const report = async ({ find, press }: Hands): Promise<void> => {
  await press('[part=report]')
  await find('[part=dialog][open]')
}

/** Every state of what readers write: comments, their own ones, and reports. */
export const formStates: Record<string, State> = {
  refused: state({
    title: 'A form sent empty',
    page: (language) =>
      answer(
        pageOf(language, few(language), {
          form: { fields: { name: 'required', email: 'required', website: 'required' } },
        }),
      ),
    act: async ({ press, find }) => {
      await press('[part=submit]')
      await find('[part=error-summary]')
    },
  }),
  'refused-by-worker': state({
    title: 'A form that the worker refuses',
    page: fewPage,
    more: () => ({
      submit: refusal('validation_failed', {
        errors: {
          body: 'body_too_long',
          name: 'name_too_long',
          email: 'email_malformed',
          website: 'website_malformed',
          policyVersion: 'policy_outdated',
        },
      }),
    }),
    act: sendInVain,
  }),
  mistyped: state({
    title: 'A form with all of it mistyped',
    page: (language) => answer(pageOf(language, few(language), { form: { bodyMax: 10 } })),
    act: async (hands, language) => {
      await hands.type('[name=name]', texts[language].short[1].repeat(3))
      await hands.type('[name=email]', 'maria@')
      await hands.type('[name=website]', 'example')
      await sendInVain(hands, language)
    },
  }),
  'too-long': state({
    title: 'A text longer than the site takes',
    page: (language) => answer(pageOf(language, few(language), { form: { bodyMax: 100 } })),
    act: async ({ type, find }, language) => {
      await type('[name=body]', `${texts[language].short[1]} `.repeat(4))
      await find('[part=count]')
    },
  }),
  'too-many': state({
    title: 'Too many comments from one place',
    page: fewPage,
    more: () => ({ submit: refusal('too_many_requests', { retryAfter: 40 }) }),
    act: sendInVain,
  }),
  'send-failed': state({
    title: 'A comment that did not leave',
    page: fewPage,
    more: () => ({ submit: { kind: 'offline' } }),
    act: sendInVain,
  }),
  sending: state({
    title: 'A comment on its way',
    page: fewPage,
    more: () => ({ submit: { kind: 'silence' } }),
    act: send,
  }),
  reply: state({
    title: 'An answer being written',
    page: fewPage,
    act: async ({ press, type }, language) => {
      await press('[part=reply]')
      await type('article [name=body]', texts[language].short[3])
    },
  }),
  'reply-begun': state({
    title: 'An answer that was begun, and closed, and news',
    page: fewPage,
    act: async ({ press, type, find, meet, pass }, language) => {
      await press('[part=reply]')
      await type('article [name=body]', texts[language].short[3])
      // Closed once the writers’ part is there, which finds it again.
      await find('article [part=preview-button]')
      await press('[part=cancel]')
      await find('.begun button')
      meet({ page: answer(pageOf(language, few(language), { count: 4 })) })
      pass()
      await find('[part=news]')
    },
  }),
  'closed-while-writing': state({
    title: 'A conversation that was closed while somebody wrote',
    page: fewPage,
    act: async ({ press, type, find, meet, root }, language) => {
      await type('[name=body]', texts[language].short[1])
      await press('[part=reply]')
      await type('article [name=body]', texts[language].short[3])
      await find('article [part=preview-button]')
      await press('[part=cancel]')
      meet({ page: answer(pageOf(language, few(language), { state: 'closed' })) })
      root.host.setAttribute('sort', 'newest')
      await find('.kept .field + .field')
    },
  }),
  'reply-gone': state({
    title: 'An answer whose comment is gone',
    page: fewPage,
    more: () => ({ submit: refusal('validation_failed', { errors: { parentId: 'parent_missing' } }) }),
    act: async ({ press, type, find }, language) => {
      await press('[part=reply]')
      await type('article [name=body]', texts[language].short[3])
      await press('#r-consent')
      await press('article [part=submit]')
      await find('[part=error-summary] button')
    },
  }),
  pending: state({
    title: 'One’s own comment, waiting',
    page: fewPage,
    more: (language) => ({
      submit: answer(submitted(language), 201),
      receipt: answer(receiptOf(language, 'pending')),
    }),
    act: sendAndReturn,
  }),
  'pending-late': state({
    title: 'One’s own comment, come after the others',
    page: fewPage,
    // Above the others, however high the window is: it would move them.
    attributes: { sort: 'newest' },
    wrote: true,
    more: (language) => ({
      receipt: { kind: 'answer', status: 200, body: receiptOf(language, 'pending'), late: true },
    }),
    act: async ({ find }) => void (await find('[part=news]')),
  }),
  'waiting-elsewhere': state({
    title: 'One’s own answer, waiting on another page',
    page: (language) => answer(pageOf(language, few(language), { next: 'further' })),
    wrote: true,
    more: (language) => ({ receipt: answer(receiptElsewhere(language, 'pending')) }),
    act: async ({ find }) => void (await find('.begun button')),
  }),
  'rejected-elsewhere': state({
    title: 'One’s own answer, refused on another page',
    page: (language) => answer(pageOf(language, few(language), { next: 'further' })),
    wrote: true,
    more: (language) => ({ receipt: answer(receiptElsewhere(language, 'trash', texts[language].reason)) }),
    act: async ({ find }) => void (await find('.begun button')),
  }),
  editing: state({
    title: 'One’s own comment, being edited',
    page: fewPage,
    more: (language) => ({
      submit: answer(submitted(language), 201),
      receipt: answer(receiptOf(language, 'pending')),
    }),
    act: async (hands, language) => {
      await sendAndReturn(hands, language)
      await hands.press('[part=edit]')
      await hands.find('[part=edit-form]')
    },
  }),
  'edit-over': state({
    title: 'A correction whose time is over',
    page: fewPage,
    more: (language) => ({
      submit: answer(submitted(language), 201),
      receipt: answer({ ...receiptOf(language, 'pending'), editSecondsLeft: 1 }),
    }),
    act: async (hands, language) => {
      await send(hands, language)
      await hands.press('[part=edit]')
      await hands.type('[part=edit-form] textarea', texts[language].short[2])
      await hands.find('[part=edit-left]:not([data-until])')
    },
  }),
  withdrawing: state({
    title: 'One’s own comment, about to be withdrawn',
    page: fewPage,
    more: (language) => ({
      submit: answer(submitted(language), 201),
      receipt: answer(receiptOf(language, 'pending')),
    }),
    act: async (hands, language) => {
      await sendAndReturn(hands, language)
      await hands.press('[part=withdraw]')
      await hands.find('[part=dialog][open]')
    },
  }),
  rejected: state({
    title: 'One’s own comment, refused with a reason',
    page: fewPage,
    more: (language) => ({
      submit: answer(submitted(language), 201),
      receipt: answer(receiptOf(language, 'trash', texts[language].reason)),
    }),
    act: sendAndReturn,
  }),
  'edited-by-newsroom': state({
    title: 'One’s own comment, edited by the newsroom',
    page: fewPage,
    more: (language) => ({
      submit: answer(submitted(language), 201),
      receipt: answer({ ...receiptOf(language, 'approved'), newsroomEditedAt: '2026-11-26T09:30:00.000Z' }),
    }),
    act: sendAndReturn,
  }),
  preview: state({
    title: 'A look at how a text will be shown',
    page: fewPage,
    act: async ({ find, press, type }, language) => {
      await type('[name=body]', texts[language].quote)
      await press('[part=preview-button]')
      await find('[part=preview] blockquote')
    },
  }),
  reporting: state({ title: 'A comment being reported', page: fewPage, act: report }),
  'reporting-unlawful': state({
    title: 'A notice of unlawful content, incomplete',
    page: fewPage,
    more: () => ({
      report: refusal('report_incomplete', {
        errors: {
          words: 'explanation_required',
          name: 'notifier_name_required',
          email: 'notifier_email_required',
          goodFaith: 'good_faith_required',
        },
      }),
    }),
    act: async (hands) => {
      await report(hands)
      await hands.press('[value=unlawful]')
      await hands.press('[part=report-form] [part=submit]')
      await hands.find('[part=dialog] [part=error-summary]')
    },
  }),
  reported: state({
    title: 'The thanks for a report',
    page: fewPage,
    more: () => ({
      report: answer(
        {
          id: idOf(70),
          category: 'unlawful',
          at: new Date().toISOString(),
          comment: { id: idOf(1), url: 'https://example.org/' },
          email: 'eleni@example.org',
        } satisfies Reported,
        201,
      ),
    }),
    act: async (hands) => {
      await report(hands)
      await hands.press('[part=report-form] [part=submit]')
      await hands.find('[part=report-sent]')
    },
  }),
}

import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { readChoice, choiceHref } from '../../../demo/states/choice.ts'
import { problemOf } from '../../../demo/states/stand-in.ts'
import type { CallName, Reply } from '../../../demo/states/state.ts'
import { states } from '../../../demo/states/states.ts'
import {
  countsSchema,
  pageSchema,
  problemSchema,
  receiptViewSchema,
  submittedSchema,
} from '../../../worker/contract/comments.ts'
import { reportedSchema } from '../../../worker/contract/reports.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { sessionSchema, summarySchema } from '../../../worker/contract/moderation.ts'
import { bansSchema } from '../../../worker/contract/moderation/bans.ts'
import { conversationSchema } from '../../../worker/contract/moderation/comment-acts.ts'
import { decidedAllSchema, decidedSchema } from '../../../worker/contract/moderation/decisions.ts'
import { deskFeedSchema, digestSchema } from '../../../worker/contract/moderation/digest.ts'
import { logSchema } from '../../../worker/contract/moderation/log.ts'
import { membersSchema } from '../../../worker/contract/moderation/members.ts'
import { seriesSchema } from '../../../worker/contract/moderation/series.ts'
import {
  devicesSchema,
  passkeysSchema,
  recoveryStateSchema,
} from '../../../worker/contract/moderation/sessions.ts'
import { policyVersionsSchema, siteDocumentSchema } from '../../../worker/contract/moderation/settings.ts'
import { apiTokensSchema } from '../../../worker/contract/moderation/tokens.ts'
import { webhooksSchema } from '../../../worker/contract/moderation/webhooks.ts'
import { deskThreadSchema, queueSchema } from '../../../worker/contract/moderation/desk-comment.ts'
import { historySchema } from '../../../worker/contract/moderation/history.ts'

const SCHEMAS: Record<CallName, z.ZodType> = {
  page: pageSchema,
  submit: submittedSchema,
  report: reportedSchema,
  receipt: receiptViewSchema,
  counts: countsSchema,
  session: sessionSchema,
  summary: summarySchema,
  queue: queueSchema,
  everywhere: queueSchema,
  history: historySchema,
  conversation: conversationSchema,
  correct: deskThreadSchema,
  decide: decidedSchema,
  decideAll: decidedAllSchema,
  settings: siteDocumentSchema,
  members: membersSchema,
  series: seriesSchema,
  webhooks: webhooksSchema,
  bans: bansSchema,
  policies: policyVersionsSchema,
  tokens: apiTokensSchema,
  digest: digestSchema,
  feed: deskFeedSchema,
  log: logSchema,
  devices: devicesSchema,
  passkeys: passkeysSchema,
  recovery: recoveryStateSchema,
}

/** What is wrong with a made-up answer. */
const faultsOf = (call: CallName, reply: Reply, language: (typeof LANGUAGES)[number]): string[] => {
  const parsed =
    reply.kind === 'answer'
      ? SCHEMAS[call].safeParse(reply.body)
      : reply.kind === 'refusal'
        ? problemSchema.safeParse(problemOf(reply, language))
        : null
  return parsed?.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

describe('the page of states', () => {
  it.each(LANGUAGES)('answers its elements in %s with nothing but what the contract allows', (language) => {
    const faults = Object.entries(states).flatMap(([name, state]) =>
      Object.entries(state.replies(language)).flatMap(([call, reply]) =>
        faultsOf(call as CallName, reply, language).map((fault) => `${name}, ${call}: ${fault}`),
      ),
    )
    expect(faults).toEqual([])
  })

  it('names a state, a language, a theme and a scheme in its address', () => {
    const choice = { state: 'refused', lang: 'ro', theme: 'plain', scheme: 'dark' } as const
    expect(readChoice(choiceHref(choice))).toEqual(choice)
  })

  it('shows the list of all where the address asks for nothing', () => {
    expect(readChoice('?theme=none&lang=xx')).toEqual({
      state: null,
      lang: 'el',
      theme: 'newspaper',
      scheme: 'auto',
    })
  })
})

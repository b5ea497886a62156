import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { Ban, Bans } from '../../worker/contract/moderation/bans.ts'
import type { Log } from '../../worker/contract/moderation/log.ts'
import type { Member, Members } from '../../worker/contract/moderation/members.ts'
import type { Series } from '../../worker/contract/moderation/series.ts'
import type { Devices, Passkeys, RecoveryState } from '../../worker/contract/moderation/sessions.ts'
import type { SiteDocument } from '../../worker/contract/moderation/settings.ts'
import type { Webhooks } from '../../worker/contract/moderation/webhooks.ts'
import type { Role } from '../../worker/contract/statuses.ts'
import { ago, idOf, THREAD } from './sample-page.ts'
import { texts } from './sample-texts.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

export const siteOf = (language: Language): SiteDocument => ({
  version: 3,
  name: texts[language].article,
  lang: language,
  origins: ['https://example.org', 'https://www.example.org'],
  rule: 'first',
  settings: {
    fields: { name: 'optional', email: 'optional', website: 'off' },
    bodyMax: 5000,
    maxDepth: 3,
    editMinutes: 15,
    linksMax: 2,
    fillSecondsMin: 2,
    words: ['casino'],
    floods: { hold: 5, refuse: 20 },
    akismet: true,
    languages: [language],
    closeAfterDays: 30,
    retention: { spamDays: 15, trashDays: 30 },
    texts: {},
    timeZone: 'Europe/Athens',
    deskOrigins: [],
  },
  policy: { version: '2026-11', wordings: [] },
  deployment: { akismet: true, mail: true },
})

export const membersOf = (language: Language): Members => {
  const { names, longName } = texts[language]
  const member = (at: number, name: string, role: Role): Member => ({
    id: idOf(500 + at),
    name,
    role,
    since: ago(300 * DAY_MS),
    lastSeenAt: at === 2 ? null : ago(at * HOUR_MS),
    sessions: at === 2 ? 0 : at + 1,
    passkeys: 1,
    you: at === 0,
  })
  return {
    members: [member(0, names[0], 'owner'), member(1, longName, 'moderator'), member(2, names[2], 'viewer')],
    invites: [
      {
        id: 'invitation',
        name: names[3],
        role: 'moderator',
        by: names[0],
        createdAt: ago(DAY_MS),
        expiresAt: ago(-6 * DAY_MS),
      },
    ],
  }
}

const dayOf = (at: number) => ago((13 - at) * DAY_MS).slice(0, 10)

export const seriesOf = (language: Language): Series => ({
  timeZone: 'Europe/Athens',
  from: dayOf(0),
  to: dayOf(13),
  days: Array.from({ length: 14 }, (_, at) => ({
    day: dayOf(at),
    approved: 8 + ((at * 7) % 11),
    pending: at > 11 ? 4 : 0,
    spam: (at * 5) % 7,
    trash: at % 4 === 0 ? 1 : 0,
  })),
  toDecision: {
    decisions: 120,
    medianSeconds: 900,
    p90Seconds: 14_000,
    days: Array.from({ length: 14 }, (_, at) => ({
      day: dayOf(at),
      decisions: at === 6 ? 0 : 8,
      medianSeconds: at === 6 ? null : 400 + ((at * 317) % 1500),
      p90Seconds: at === 6 ? null : 5_000 + ((at * 2_311) % 20_000),
    })),
  },
  spam: { comments: 180, spam: 41, share: 0.23 },
  agreement: {
    hamApproved: 101,
    hamRejected: 6,
    spamApproved: 2,
    spamRejected: 39,
    unsureApproved: 12,
    unsureRejected: 8,
  },
  articles: texts[language].names.map((name, at) => ({
    key: `a${at}`,
    url: 'https://example.org/article',
    title: at === 0 ? texts[language].long.slice(0, 120) : `${texts[language].article}, ${name}`,
    comments: 40 - at * 9,
  })),
  hours: Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: 24 }, (__, hour) => (hour < 7 ? 0 : (hour * (day + 3)) % 9)),
  ),
  waiting: { pending: 6, oldestAt: ago(4 * HOUR_MS) },
})

export const webhooksOf = (): Webhooks => ({
  webhooks: [
    {
      id: idOf(701),
      url: 'https://hooks.example.org/comments/with/a/path/that/is/much/longer/than/a/phone/is/wide',
      events: ['comment.submitted', 'comment.approved'],
      state: 'failing',
      createdAt: ago(9 * DAY_MS),
      lastAttempt: { at: ago(HOUR_MS), ok: false, status: 503 },
      failingSince: ago(5 * HOUR_MS),
      waiting: 12,
    },
  ],
})

export const bansOf = (language: Language): Bans => {
  const { names, longName, reason } = texts[language]
  const one = (at: number, given: Partial<Ban>): Ban => ({
    id: idOf(710 + at),
    kind: 'text',
    label: null,
    writer: null,
    effect: 'hold',
    until: null,
    reason: null,
    by: names[0],
    at: ago((at + 1) * DAY_MS),
    met: at,
    ...given,
  })
  return {
    bans: [
      one(0, { kind: 'writer', label: longName, writer: 'w1', effect: 'spam', reason }),
      one(1, { label: 'casino*bonus', until: ago(-20 * DAY_MS), effect: 'trash' }),
      one(2, { kind: 'address', label: names[2], until: ago(-9 * DAY_MS) }),
      one(3, { kind: 'email', by: null }),
    ],
    next: null,
  }
}

export const logOf = (language: Language): Log => {
  const { names } = texts[language]
  const actor = { kind: 'member', id: idOf(500), name: names[0] }
  const subject = { kind: 'decision', id: idOf(601) }
  const about = {
    comment: idOf(40),
    gone: false,
    name: names[1],
    words: texts[language].long.slice(0, 160),
    article: texts[language].article,
    reasonCode: 'insult',
    reason: null,
  }
  return {
    entries: [
      {
        id: '4',
        at: ago(HOUR_MS / 2),
        actor,
        act: 'threads.change',
        subject: { kind: 'thread', id: THREAD },
        about: { ...about, comment: null, name: null, words: null },
        detail: {
          state: null,
          held: null,
          url: 'https://example.org/clock',
          title: texts[language].article,
          before: { url: 'https://example.org/article', title: texts[language].article },
        },
      },
      {
        id: '3',
        at: ago(HOUR_MS),
        actor,
        act: 'settings.changed',
        subject: null,
        about: null,
        detail: {
          before: { 'settings.words': ['casino'] },
          after: { 'settings.words': ['casino', 'poker'] },
        },
      },
      {
        id: '2',
        at: ago(2 * HOUR_MS),
        actor,
        act: 'comments.undo',
        subject,
        about: { ...about, comment: null, gone: true },
        detail: { comments: 2 },
      },
      {
        id: '1',
        at: ago(3 * HOUR_MS),
        actor,
        act: 'comments.decide',
        subject,
        about,
        detail: { action: 'trash', comments: 2, reason: 'insult' },
      },
    ],
    next: 'more',
    acts: ['comments.decide', 'comments.undo', 'settings.changed', 'threads.change'],
    actors: [{ id: idOf(500), name: names[0] }],
  }
}

export const devicesOf = (): Devices => ({
  devices: ['Firefox, Linux', 'Chrome, Android'].map((device, at) => ({
    id: String(at),
    device,
    createdAt: ago(40 * DAY_MS),
    lastSeenAt: ago(at * DAY_MS),
    expiresAt: ago(-DAY_MS),
    current: at === 0,
  })),
})

export const passkeysOf = (): Passkeys => ({
  passkeys: [{ id: 'one', name: 'Laptop', createdAt: ago(40 * DAY_MS), lastUsedAt: ago(DAY_MS) }],
})

export const recoveryOf = (): RecoveryState => ({ left: 3, createdAt: ago(40 * DAY_MS) })

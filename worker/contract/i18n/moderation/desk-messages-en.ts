import { plural } from '../plural.ts'
import type { DeskMessages } from './desk-messages.ts'
import { actMessagesEn } from './act-messages-en.ts'
import { conversationMessagesEn } from './conversation-messages-en.ts'
import { bulkMessagesEn } from './bulk-messages-en.ts'
import { eyesMessagesEn } from './eyes-messages-en.ts'
import { filterMessagesEn } from './filter-messages-en.ts'
import { findingMessagesEn } from './finding-messages-en.ts'
import { reasonMessagesEn } from './reason-messages-en.ts'
import { waitMessagesEn } from './wait-messages-en.ts'
import { stop } from '../stop.ts'

export const deskMessagesEn: DeskMessages = {
  ...actMessagesEn,
  ...conversationMessagesEn,
  ...bulkMessagesEn,
  ...eyesMessagesEn,
  ...filterMessagesEn,
  ...findingMessagesEn,
  ...reasonMessagesEn,
  ...waitMessagesEn,
  title: 'Moderation desk',
  language: 'Language',
  site: 'Site',
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  unreachable: 'The comment service cannot be reached at the moment.',
  invalid: 'This is not done yet. Correct what is marked and try again.',
  offline: 'You are offline. Decisions stay in this tab and will be sent once the connection is back.',
  onceOnline: (count) =>
    plural('en', count, {
      one: 'It will be sent once the connection is back.',
      other: '# decisions will be sent once the connection is back.',
    }),
  signIn: {
    title: 'Sign in',
    intro: 'Use the passkey of this device or of your phone. There is no password.',
    button: 'Sign in with a passkey',
    working: 'Waiting for your passkey…',
    first: 'No passkey here yet? Open the personal sign-in link that you were given.',
    recovery: { open: 'No passkey at hand?', code: 'Recovery code', use: 'Sign in with a code' },
    endedTitle: 'Your session has ended',
    endedIntro: 'Sign in again and carry on where you were. Nothing on this page is lost.',
  },
  passkey: {
    title: 'Set up your passkey',
    why: 'The link that you opened works only once; with a passkey you sign in from now on by fingerprint, face or screen lock, and nobody can steal it from you.',
    register: 'Set up a passkey',
    later: 'Later',
    working: 'Waiting for your device…',
    another: 'Add a passkey',
    added: 'The passkey is set up. From now on you sign in with it.',
    trouble: {
      cancelled: 'The passkey was not used: it was cancelled, or it took too long. Try again.',
      unsupported: 'This browser cannot use passkeys on this page. Try another browser or device.',
      registered_already: 'This device already has a passkey for the desk.',
      failed: 'The passkey could not be used on this device. Try again or use another device.',
    },
  },
  keys: 'Keys',
  account: { menu: 'Your account', signOut: 'Sign out' },
  invite: {
    open: 'Invite a colleague',
    title: 'Invite a colleague',
    intro: 'You get a link that works once. Send it to your colleague yourself.',
    name: 'Name',
    role: 'Role',
    roles: { owner: 'Owner', moderator: 'Moderator', viewer: 'Viewer' },
    create: 'Make the link',
    ready: (until) => `The link is ready. It works once, until ${stop(until)}`,
    link: 'Sign-in link',
    copy: 'Copy the link',
    copied: 'The link is copied.',
  },
  rooms: { label: 'Parts of the desk', queue: 'Comments', office: 'Office' },
  office: {
    label: 'The office',
    sections: {
      figures: 'Figures',
      bans: 'Bans',
      settings: 'Settings',
      colleagues: 'Colleagues',
      policy: 'Privacy policy',
      embed: 'Embed',
      webhooks: 'Webhooks',
      log: 'Log',
      news: 'News by mail',
      tokens: 'API tokens',
      account: 'Your sign-in',
    },
  },
  unsaved: {
    mark: ' (unsaved changes)',
    kept: 'Your changes are here as you left them. They are not saved yet.',
    discard: 'Discard changes',
    discardTitle: 'Discard your changes?',
    discardText: 'What you typed here will be lost. What is saved already stays as it is.',
    leaveTitle: 'Sign out without saving?',
    leaveText: (what) => `Not saved yet: ${what}. If you sign out, it will be lost.`,
    writing: 'what you began to write about a comment',
    article: 'an article’s new address or title',
    stay: 'Go back',
  },
  notAllowed: {
    title: 'This desk is not open to you',
    text: (site) =>
      `Your account does not moderate the site “${site}”. Ask one of its owners for an invitation.`,
    choose: 'You moderate these sites:',
    none: 'Your account does not moderate any site. Ask an owner for an invitation.',
  },
  queues: {
    pending: 'Waiting',
    approved: 'Approved',
    spam: 'Spam',
    trash: 'Trash',
    reported: 'Reported',
    any: 'All',
  },
  queuesLabel: 'Queues',
  waiting: (count) => plural('en', count, { one: '# comment is waiting', other: '# comments are waiting' }),
  oldest: (ago) => `The oldest arrived ${ago}.`,
  empty: {
    pending: {
      title: 'Nothing is waiting',
      text: 'Every comment has its answer. New ones turn up here by themselves: time for a coffee.',
    },
    approved: { title: 'Nothing is published yet', text: 'Comments that you approve are found here.' },
    spam: {
      title: 'No spam',
      text: (days) =>
        plural('en', days, {
          one: 'What the filters or you take for spam is kept here for # day.',
          other: 'What the filters or you take for spam is kept here for # days.',
        }),
    },
    trash: {
      title: 'The trash is empty',
      text: (days) =>
        days === 0
          ? 'Comments that you reject are kept here for good.'
          : plural('en', days, {
              one: 'Comments that you reject are kept here for # day.',
              other: 'Comments that you reject are kept here for # days.',
            }),
    },
    site: {
      text: 'This site has no comments yet. Readers can write as soon as the comments’ tag stands in the page of an article.',
      tag: 'Get the tag for an article',
    },
    reported: {
      title: 'Nothing is reported',
      text: 'Published comments that readers report are found here until you decide.',
    },
    any: {
      title: 'There is no comment yet',
      text: 'All comments are found here together, whichever queue they are in.',
    },
  },
  search: {
    label: 'Search this queue',
    button: 'Search',
    clear: 'Show the whole queue',
    results: (q) => `Comments with “${q}”`,
    nothing: (q) => `Nothing with “${q}” in this queue`,
    nothingText: 'Names, texts and articles are searched, whatever the case and accents.',
  },
  fresh: {
    pending: (count) =>
      plural('en', count, { one: '# new comment is waiting', other: '# new comments are waiting' }),
    approved: (count) =>
      plural('en', count, { one: '# newly approved comment', other: '# newly approved comments' }),
    spam: (count) => plural('en', count, { one: '# new comment in spam', other: '# new comments in spam' }),
    trash: (count) =>
      plural('en', count, { one: '# new comment in the trash', other: '# new comments in the trash' }),
  },
  show: 'Show',
  layout: { one: 'One at a time', previous: 'Previous', next: 'Next' },
  more: 'More comments',
  moreLoading: 'Loading more…',
  comment: {
    anonymous: 'Anonymous',
    staff: 'Newsroom',
    select: (name) => `Select the comment by ${name}`,
    decideOn: (name) => `Decide on the comment by ${name}`,
    email: 'E-mail',
    website: 'Website',
    on: 'Article',
    inReplyTo: (name) => `In reply to ${name}:`,
    edited: (when) => `edited ${when}`,
    erased: 'The writer has withdrawn this comment and its text is erased.',
    status: 'Status',
    statuses: { pending: 'Waiting', approved: 'Approved', spam: 'Spam', trash: 'In the trash' },
    findings: 'What the filters say',
    showHistory: 'Show history',
    hideHistory: 'Hide history',
  },
  actions: { approve: 'Approve', pend: 'Back to waiting', spam: 'Spam', trash: 'Trash' },
  decided: {
    keep: (count) =>
      plural('en', count, {
        one: 'Kept; its reports are dealt with.',
        other: '# comments kept; their reports are dealt with.',
      }),
    approve: (count) => plural('en', count, { one: 'Approved.', other: '# comments approved.' }),
    pend: (count) => plural('en', count, { one: 'Waiting again.', other: '# comments are waiting again.' }),
    spam: (count) => plural('en', count, { one: 'Marked as spam.', other: '# comments marked as spam.' }),
    trash: (count) =>
      plural('en', count, { one: 'Moved to the trash.', other: '# comments moved to the trash.' }),
  },
  left: (count) =>
    count === 0 ? 'Nothing is left.' : plural('en', count, { one: '# left.', other: '# left.' }),
  undo: 'Undo',
  undone: (count) =>
    plural('en', count, { one: 'Undone. The comment is back.', other: 'Undone. # comments are back.' }),
  earlier: (decided) => `Before that: ${decided}`,
  undoing: 'Undoing…',
  skipped: (count) =>
    plural('en', count, {
      one: '# comment was left as it is; the reason stands beside it.',
      other: '# comments were left as they are; the reason stands beside each.',
    }),
  now: (status) => `Its status is now: ${status}.`,
  bulk: {
    label: 'Decide on the selected comments',
    selected: (count) => plural('en', count, { one: '# selected', other: '# selected' }),
    all: 'Select all shown',
    clear: 'Clear the selection',
  },
  history: {
    title: 'History',
    screenings: 'Filters',
    decisions: 'Decisions',
    edits: 'Edits',
    none: 'None yet.',
    causes: { new: 'when it arrived', edit: 'after an edit', recheck: 'on a later check' },
    unchecked: 'A filter that has to look could not.',
    by: {
      rule: () => 'The site’s rule',
      moderator: (name) => name ?? 'A moderator',
      author: () => 'The writer',
    },
    change: (from, to) => `${from} → ${to}`,
    undoes: 'undoes an earlier decision',
    reason: (words) => `Reason: ${words}`,
    before: (when) => `The text before the edit ${when}:`,
  },
  akismet: {
    keyRefused:
      'Akismet refuses this deployment’s key, so it checks nothing. New comments wait for you; put the key right.',
    unreachable: (unchecked) =>
      plural('en', unchecked, {
        one: 'Akismet does not answer. # comment is not checked yet; it will be checked by itself.',
        other: 'Akismet does not answer. # comments are not checked yet; they will be checked by themselves.',
      }),
  },
}

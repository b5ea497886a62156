import type { WritingProblem } from '../../problem-codes.ts'
import type { ReportCategory } from '../../statuses.ts'

/** Whole sentences by CLDR category, or for one number; `#` is the number. */
export type Forms = { one: string; few?: string; other: string; [exact: number]: string }

/**
 * What `<twin-comments>` says. Data without code: a page loads the one language it shows, and `#` stands
 * where a name or a time is put in. Text in square brackets is a link.
 */
export type ReaderMessages = {
  comments: Forms
  moreReplies: Forms
  loading: string
  failed: string
  retry: string
  empty: string
  closed: string
  sort: string
  oldest: string
  newest: string
  write: string
  more: string
  anonymous: string
  staff: string
  /** The newsroom has put it at the head. */
  pinned: string
  edited: string
  minutesAgo: Forms
  hoursAgo: Forms
  daysAgo: Forms
  /** As they stand in a date, with a space between. */
  months: string
  removed: { author: string; moderator: string }
  report: string
  reply: string
  replyTo: string
  cancel: string
  body: string
  name: string
  email: string
  emailHint: string
  website: string
  required: string
  remember: string
  akismet: string
  send: string
  /** What sends could not be fetched: nothing has left the page. */
  notSent: string
  sending: string
}

/** What only a writer reads: loaded by who begins to write, or has written here before. */
export type OwnMessages = {
  pending: string
  sentPending: string
  sentPublished: string
  edit: string
  editLabel: string
  save: string
  cancel: string
  saved: string
  withdraw: string
  withdrawAsk: string
  withdrawMeans: string
  withdrawConfirm: string
  keep: string
  /** What went wrong follows. */
  withdrawUnconfirmed: string
  withdrawn: string
  rejected: string
  reason: string
  /** `#` is a day and a time. */
  newsroomEdited: string
  unreachable: string
  /** Whether the comment arrived is unknown, and sending again is safe. */
  unanswered: string
  /** `#` is a time from now: “in two minutes”. */
  again: string
  /** The newsroom's decision, for as long as its writer has not put it aside. */
  nowPublished: string
  dismiss: string
  privatePage: string
  /** A button that leads to comments of theirs that have come after the others; it does not say how many. */
  ownCame: Forms
  /** Of their replies to comments that are not shown; `#` is how many. */
  ownWaiting: Forms
  ownPublished: Forms
  /** The reason may follow. */
  ownRefused: string
  /** A button beside these; it does not say how many. */
  ownGo: Forms
  /** Beside a comment of theirs that stands alone now. */
  answeredGone: string
  /** Minutes left to edit. */
  editLeft: Forms
  editSeconds: string
  editOver: string
  /** Beside a correction from an earlier visit. */
  editBegun: string
  /** Where the time is over: the text goes into the form for a new comment. */
  editToForm: string
  /** A reply from before, in no form that is shown; `#` is the name of whom it answers. */
  replyBegun: string
  replyOn: string
  /** Its comment is gone. */
  replyGone: string
  /** In a conversation that is closed, above what was begun in it. */
  begunKept: string
  /** What left before and got no answer. */
  sendAgain: string
  copy: string
  copied: string
  /** Where the browser lets no button copy. */
  copySelected: string
  discard: string
  discarded: string
  undo: string
  preview: string
  previewEmpty: string
  previewHint: string
  quote: string
  quoteSelected: string
  charsLeft: Forms
  charsOver: Forms
  /** `#` is the domain of an e-mail address, a button. */
  didYouMean: string
  /** What the form can say without asking the worker. */
  problems: Record<WritingProblem, string>
}

/** What a reader meets only after the first page is shown: loaded then. */
export type ReadingMessages = {
  /** Once more: a file that took them from the reader's words would fetch those again where the script has them inside. */
  months: string
  /** Sunday comes first. */
  weekdays: string[]
  /** `weekday`, `date` and `time` stand where those are put in. */
  fullTime: string
  news: Forms
  fresh: string
  earlier: string
  earlierReplies: string
  loading: string
  retry: string
  notThere: string
  notLoaded: string
  /** Another order of them, or the page as it stands now. */
  notRenewed: string
  /** To whoever sent a comment that got no answer; sending again is safe. */
  backOnline: string
  /** The same where it was no text: a withdrawal, a report. */
  backAgain: string
  translate: string
  translating: string
  translated: string
  original: string
  notTranslated: string
}

/** What a reader says and hears who reports a comment, in the element and on the page without script. */
export type ReportMessages = {
  title: string
  category: string
  words: string
  wordsHint: string
  unlawfulHint: string
  emailHint: string
  anonymous: string
  goodFaith: string
  send: string
  sent: string
  sentMeans: string
  answer: string
  /** What was typed while the report was on its way. */
  writtenOn: string
  reference: string
  at: string
  place: string
  categories: Record<ReportCategory, string>
  name: string
  email: string
  cancel: string
  close: string
  sending: string
  /** No answer came: sending again is safe. */
  unreachable: string
  /** `#` is a time from now. */
  again: string
}

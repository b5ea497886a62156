import type { WaitMessages } from './wait-messages.ts'

export const waitMessagesEn: WaitMessages = {
  waits: {
    unchecked: (when) => `It waits because the filters have not looked yet: next try ${when}.`,
    neverChecked: 'It waits because not all filters could look at it, and they are not asked again.',
    flagged: 'It waits because a filter is not sure about it.',
    rule_all: 'It waits because on this site no comment is published before the newsroom has decided.',
    rule_first: 'It waits because nothing proves that its writer has an approved comment here.',
    thread_held: 'It waits because all new comments of this conversation had to wait when it came in.',
    edited: 'It waits because its writer has changed it since it was published.',
    putBack: (name) => `It waits because ${name ?? 'a colleague'} put it back.`,
  },
}

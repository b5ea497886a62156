import { mailMessages } from '../../contract/i18n/mail/mail-messages.ts'
import type { Messages } from '../../contract/i18n/pages/messages.ts'
import { xml } from './xml.ts'

export type WaitingFeedView = {
  name: string
  site: string
  desk: string
  now: number
  comments: readonly {
    id: string
    name: string | null
    body: string
    title: string | null
    createdAt: number
    editedAt: number | null
  }[]
}

const instant = (time: number): string => new Date(time).toISOString()

/** What waits for one newsroom, for one of its people. Its secret address stands nowhere in it. */
export const waitingFeed = (view: WaitingFeedView, { lang, reader }: Messages): string => {
  const { comments, name, site, desk, now } = view
  const times = comments.map(({ createdAt, editedAt }) => editedAt ?? createdAt)
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
<id>urn:twin-comments:waiting:${site}</id>
<title>${`${mailMessages[lang].waiting(comments.length)} · ${name}`}</title>
<updated>${instant(times.length === 0 ? now : Math.max(...times))}</updated>
<generator>twin-comments</generator>
<link rel="alternate" type="text/html" href="${desk}"/>
${comments.map(
  (comment) => xml`<entry>
<id>urn:uuid:${comment.id}</id>
<title>${[comment.name ?? reader.anonymous, comment.title].filter((part) => part !== null).join(' · ')}</title>
<author><name>${comment.name ?? reader.anonymous}</name></author>
<published>${instant(comment.createdAt)}</published>
<updated>${instant(comment.editedAt ?? comment.createdAt)}</updated>
<link rel="alternate" type="text/html" href="${desk}"/>
<content type="text">${comment.body}</content>
</entry>
`,
)}</feed>
`.xml
}

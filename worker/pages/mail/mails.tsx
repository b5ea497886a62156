import type { Child } from 'hono/jsx'
import type { Language } from '../../contract/i18n/languages.ts'
import { mailMessages } from '../../contract/i18n/mail/mail-messages.ts'
import type { Mail } from '../../core/ports/mailer.ts'
import type { DueDigest } from '../../core/moderation/news-store.ts'

/** All that is put into it is text: JSX escapes it. Nothing is fetched when it is read, and nobody is told. */
const Letter = ({ lang, title, children }: { lang: Language; title: string; children?: Child }) => (
  <html lang={lang}>
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
    </head>
    <body>{children}</body>
  </html>
)

const htmlOf = (letter: unknown): string => `<!doctype html>${String(letter)}`
/** A subject is one line, whatever a title holds. */
const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** What waits at one desk: figures and titles, no reader's words and nobody's name. */
export const digestMail = async (
  digest: DueDigest & { address: string },
  timeZone: string,
  stopUrl: string,
): Promise<Mail> => {
  const { lang, name, pending, articles } = digest
  const words = mailMessages[lang]
  const waiting = words.waiting(pending)
  const since = words.since(
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
      digest.oldestAt,
    ),
  )
  const desk = `${digest.origin}/moderation?site=${encodeURIComponent(digest.site)}`
  const rows = articles.map(({ title, n }) => ({
    title: line(title ?? '') || words.untitled,
    count: words.comments(n),
  }))
  const letter = (
    <Letter lang={lang} title={waiting}>
      <p>
        {waiting}. {since}
      </p>
      <p>
        <a href={desk}>{words.open}</a>
      </p>
      <p>{words.articles}</p>
      <ul>
        {rows.map(({ title, count }) => (
          <li>
            {title}: {count}
          </li>
        ))}
      </ul>
      <p>
        <small>
          {words.why(name)} <a href={stopUrl}>{words.stop}</a>
        </small>
      </p>
    </Letter>
  )
  return {
    to: digest.address,
    subject: line(`${waiting} · ${name}`),
    text: [
      `${waiting}. ${since}`,
      `${words.open}: ${desk}`,
      [`${words.articles}:`, ...rows.map(({ title, count }) => `- ${title}: ${count}`)].join('\n'),
      `${words.why(name)}\n${words.stop}: ${stopUrl}`,
    ].join('\n\n'),
    html: htmlOf(await letter),
    // RFC 8058: a mail program stops it by one press, and no scanner that follows links does.
    headers: { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
  }
}

/** The first mail to an address: a code, and no link that could be followed by mistake. */
export const codeMail = (mail: { to: string; site: string; lang: Language; code: string }): Mail => {
  const words = mailMessages[mail.lang].code
  const letter = (
    <Letter lang={mail.lang} title={words.subject(mail.site)}>
      <p>{words.text(mail.site)}</p>
      <p>
        <strong>{mail.code}</strong>
      </p>
      <p>{words.after}</p>
    </Letter>
  )
  return {
    to: mail.to,
    subject: line(words.subject(mail.site)),
    text: [words.text(mail.site), mail.code, words.after].join('\n\n'),
    html: htmlOf(letter),
  }
}

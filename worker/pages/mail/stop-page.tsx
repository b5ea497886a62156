import type { Language } from '../../contract/i18n/languages.ts'
import { mailMessages } from '../../contract/i18n/mail/mail-messages.ts'
import { Page } from '../page.tsx'

/** Where a person stops the news: looking at it stops nothing yet. */
export const StopPage = ({ lang, action, done }: { lang: Language; action: string; done: boolean }) => {
  const words = mailMessages[lang].stopped
  return (
    <Page lang={lang} site="twin-comments" title={words.title}>
      <h1>{words.title}</h1>
      {done ? (
        <p role="status">{words.done}</p>
      ) : (
        <form method="post" action={action}>
          <p>{words.ask}</p>
          <button type="submit">{words.button}</button>
        </form>
      )}
    </Page>
  )
}

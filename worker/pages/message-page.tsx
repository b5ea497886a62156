import type { Language } from '../contract/i18n/languages.ts'
import { Page } from './page.tsx'

type Props = {
  lang: Language
  site: string
  sentence: string
  /** What may have happened, and what can be done. */
  advice?: string | undefined
  /** Where the reader came from. */
  back?: { href: string; label: string } | null
}

/** A page of its own for what cannot be shown: what is the matter, what may help, and a way on. */
export const MessagePage = ({ lang, site, sentence, advice, back = null }: Props) => (
  <Page lang={lang} site={site} title={sentence}>
    <h1 class="message">{sentence}</h1>
    {advice !== undefined && <p>{advice}</p>}
    {back !== null && (
      <p class="back">
        <a href={back.href}>{back.label}</a>
      </p>
    )}
  </Page>
)

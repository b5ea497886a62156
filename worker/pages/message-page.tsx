import type { Language } from '../contract/i18n/languages.ts'
import { Page } from './page.tsx'

/** One sentence on a page of its own: what was asked for cannot be shown. */
export const MessagePage = (props: { lang: Language; site: string; sentence: string }) => (
  <Page lang={props.lang} site={props.site} title={props.sentence}>
    <h1 class="message">{props.sentence}</h1>
  </Page>
)

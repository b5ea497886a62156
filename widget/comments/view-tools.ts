import { html, type TemplateResult } from 'lit'
import type { Form } from '../../worker/contract/comments.ts'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import type { ReaderMessages } from '../../worker/contract/i18n/reader/reader-messages.ts'
import { bodyTree } from '../../worker/contract/body-tree.ts'

/** What every view of an element needs: its words, and the level of its heading. */
export type Speech = { words: ReaderMessages; language: Language; level: number }

/** A sentence whose bracketed part is a link. */
export const linked = (sentence: string, url: string | null): unknown => {
  const [, before, link, after] = /^(.*?)\[(.*?)\](.*)$/s.exec(sentence) ?? []
  if (link === undefined) return sentence
  return url
    ? html`${before}<a href=${url} target="_blank" rel="noopener noreferrer">${link}</a>${after}`
    : [before, link, after]
}

/** What somebody wrote, in a direction of its own, where `#` stands in a sentence of ours. */
export const inSentence = (sentence: string, written: string): TemplateResult => {
  const [before, behind] = sentence.split('#')
  return html`${before}<bdi>${written}</bdi>${behind}`
}

/** A comment's text: text nodes, and the four elements of its tree. */
export const bodyView = (body: string): TemplateResult[] =>
  bodyTree(body).map(({ kind, children }) => {
    const inner = children.map((part) =>
      part.kind === 'text'
        ? part.text
        : part.kind === 'break'
          ? html`<br />`
          : html`<a href=${part.url} rel="ugc nofollow noopener noreferrer">${part.text}</a>`,
    )
    return kind === 'quote' ? html`<blockquote>${inner}</blockquote>` : html`<p>${inner}</p>`
  })

/** The site's own words, in the language of its form; nothing where it has none. */
export const siteWords = ({ lang, texts }: Form, place: 'aboveForm' | 'closed'): unknown =>
  texts?.[place] && html`<div class="body" part="site-words" lang=${lang}>${bodyView(texts[place])}</div>`

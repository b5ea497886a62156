import { html, nothing } from 'lit'
import { newsWords } from '../../../../worker/contract/i18n/moderation/office/news-words.ts'
import type { DeskFeed } from '../../../../worker/contract/moderation/digest.ts'
import { relativeTime } from '../../dates.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { confirmView } from '../parts/confirm-view.ts'
import { secretView } from '../parts/secret-view.ts'

type Props = {
  desk: OfficeDesk
  act: Act
  /** Of a feed just made. */
  url: string | null
  onKept: () => void
  onMake: () => void
  onEnd: () => void
}

/** A private feed of what waits; its address is the secret. */
export const feedView = (words: Words, feed: DeskFeed, { desk, act, url, onKept, onMake, onEnd }: Props) => {
  const { language, now } = words
  const n = newsWords[language]
  const ago = (iso: string) => relativeTime(language, iso, now)
  const state = feed.active
    ? html`${feed.createdAt ? n.active(ago(feed.createdAt)) : nothing}
      ${feed.lastReadAt ? n.read(ago(feed.lastReadAt)) : n.unread}`
    : n.inactive
  return html`<p>${n.feedIntro}</p>
    <p class="quiet">${state}</p>
    ${url ? secretView(desk, words, { id: 'feed-url', label: n.feedAddress, text: url, rows: 2, onKept }) : nothing}
    <div class="row">
      ${
        feed.active
          ? html`${confirmView(words, { id: 'feed-make', label: n.make, title: n.makeTitle, text: n.makeText, onYes: onMake })}
            ${confirmView(words, { id: 'feed-end', label: n.end, title: n.endTitle, text: n.endText, onYes: onEnd })}`
          : html`<button type="button" @click=${onMake}>${n.make}</button>`
      }
    </div>
    ${actTroubleView(words, act, 'feed')}`
}

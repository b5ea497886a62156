import { html } from 'lit'
import { newsWords } from '../../../worker/contract/i18n/moderation/office/news-words.ts'
import type {
  ChangeDigest,
  DeskFeed,
  Digest,
  MadeDeskFeed,
} from '../../../worker/contract/moderation/digest.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import type { Words } from '../views/words.ts'
import { digestView } from './news/digest-view.ts'
import { feedView } from './news/feed-view.ts'
import { Act } from './parts/act.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'

/** What one hears of the site oneself: a digest by mail, and a private feed. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const act = new Act(desk)
  const digest = new Loaded<Digest>(desk, () => officeCall(desk, '/digest'))
  const feed = new Loaded<DeskFeed>(desk, () => officeCall(desk, '/feed'))
  let url: string | null = null

  const change = (json: ChangeDigest, said: string) =>
    void act.run(
      'digest',
      () => officeCall<Digest>(desk, '/digest', { method: 'PUT', json }),
      (changed) => {
        digest.put(changed)
        if (changed.address && !changed.confirmed) desk.focus('#digest-code')
        return said
      },
    )
  const confirm = (code: string, said: string) =>
    void act.run(
      'code',
      () => officeCall<Digest>(desk, '/digest/confirmation', { method: 'POST', json: { code } }),
      (changed) => {
        digest.put(changed)
        desk.focus('#digest-title')
        return said
      },
    )
  const make = (said: string) =>
    void act.run(
      'feed',
      () => officeCall<MadeDeskFeed>(desk, '/feed', { method: 'POST', json: {} }),
      (made) => {
        url = made.url
        feed.put({ active: true, createdAt: made.createdAt, lastReadAt: null })
        desk.focus('#feed-url')
        return said
      },
    )
  const end = (said: string) =>
    void act.run(
      'feed',
      () => officeCall(desk, '/feed', { method: 'DELETE' }),
      () => {
        url = null
        feed.put({ active: false, createdAt: null, lastReadAt: null })
        desk.focus('#feed-title')
        return said
      },
    )

  return {
    secret: () => url !== null || act.doing('feed'),
    close: () => {
      digest.close()
      feed.close()
    },
    view: (words: Words) => {
      const n = newsWords[words.language]
      return html`<section aria-labelledby="digest-title">
          <h3 id="digest-title" tabindex="-1">${n.mail}</h3>
          ${loadedView(words, digest, (value) =>
            digestView(words, value, {
              act,
              onChange: (wish) => change(wish, n.saved),
              onConfirm: (code) => confirm(code, n.confirmed),
            }),
          )}
        </section>
        <section aria-labelledby="feed-title">
          <h3 id="feed-title" tabindex="-1">${n.feed}</h3>
          ${loadedView(words, feed, (value) =>
            feedView(words, value, {
              desk,
              act,
              url,
              onKept: () => {
                url = null
                desk.update()
                desk.focus('#feed-title')
              },
              onMake: () => make(n.made),
              onEnd: () => end(n.ended),
            }),
          )}
        </section>`
    },
  }
}

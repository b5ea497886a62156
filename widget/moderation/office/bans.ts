import { html, nothing } from 'lit'
import { bansWords } from '../../../worker/contract/i18n/moderation/office/bans-words.ts'
import { officeWords } from '../../../worker/contract/i18n/moderation/office/office-words.ts'
import type { Ban, Bans, NewBan } from '../../../worker/contract/moderation/bans.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import type { Words } from '../views/words.ts'
import { aboutBan, banView } from './bans/ban-view.ts'
import { FIRST_KIND, newBanView } from './bans/new-ban-view.ts'
import { Act } from './parts/act.ts'
import { actTroubleView } from './parts/act-trouble-view.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'

/** Whom and what the newsroom keeps out; with a writer in the address, what keeps that one out. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const { writer } = desk
  const path = (more: Record<string, string> = {}) =>
    `/bans?${new URLSearchParams({ ...(writer && { writer }), ...more }).toString()}`
  const act = new Act(desk)
  const list = new Loaded<Bans>(desk, () => officeCall(desk, path()))
  let kind = FIRST_KIND
  /** What was done last, for everybody to see. */
  let done: string | null = null

  const tell = (sentence: string): string => {
    done = sentence
    return sentence
  }
  const make = (words: Words) => (json: Omit<NewBan, 'comment'>, empty: () => void) =>
    void act.run(
      'make',
      () => officeCall<Ban>(desk, '/bans', { method: 'POST', json }),
      () => {
        empty()
        void list.load()
        desk.focus('.new-ban summary')
        return tell(bansWords[words.language].made)
      },
    )
  const lift = (words: Words, ban: Ban) =>
    void act.run(
      ban.id,
      () => officeCall(desk, `/bans/${ban.id}`, { method: 'DELETE' }),
      () => {
        const { value } = list
        if (value) list.put({ ...value, bans: value.bans.filter(({ id }) => id !== ban.id) })
        desk.focus('#list-title')
        return tell(bansWords[words.language].lifted(aboutBan(words, ban)))
      },
    )
  const more = (words: Words, { bans: shown, next }: Bans) =>
    void act.run(
      'more',
      () => officeCall<Bans>(desk, path({ after: next ?? '' })),
      (page) => {
        const bans = [...shown, ...page.bans]
        list.put({ ...page, bans })
        return bansWords[words.language].count(bans.length)
      },
    )
  const all = () => desk.go({ section: 'bans', filters: {} })
  const choose = (chosen: typeof kind) => {
    kind = chosen
    act.forget()
    desk.update()
  }

  return {
    close: () => list.close(),
    view: (words) => {
      const b = bansWords[words.language]
      const { bans, next } = list.value ?? { bans: [], next: null }
      return html`<p>${b.intro}</p>
        ${newBanView(words, act, { kind, onKind: choose, onBan: make(words) })}
        ${done === null ? nothing : html`<p class="banner">${done}</p>`}
        ${
          writer
            ? html`<p class="row">
                <span>${b.ofWriter}</span> <button type="button" @click=${all}>${b.all}</button>
              </p>`
            : nothing
        }
        ${desk.may('destroy') || bans.length === 0 ? nothing : html`<p class="quiet">${b.elsewhere}</p>`}
        ${loadedView(words, list, () =>
          bans.length === 0
            ? html`<div class="card">
                <h3>${writer ? b.noneOfWriter : b.none}</h3>
                ${writer ? nothing : html`<p class="quiet">${b.noneText}</p>`}
              </div>`
            : html`<p class="quiet">${b.count(bans.length)}</p>
                <ul class="entries">
                  ${bans.map((ban) => banView(words, ban, desk, act, () => lift(words, ban)))}
                </ul>
                ${
                  next
                    ? html`<button
                        type="button"
                        aria-disabled=${act.working ? 'true' : 'false'}
                        @click=${() => more(words, { bans, next })}
                      >
                        ${officeWords[words.language].more}
                      </button>`
                    : nothing
                }
                ${actTroubleView(words, act, 'more')}`,
        )}`
    },
  }
}

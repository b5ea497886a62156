import { html, nothing } from 'lit'
import { logWords } from '../../../worker/contract/i18n/moderation/office/log-words.ts'
import { officeWords } from '../../../worker/contract/i18n/moderation/office/office-words.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import { entryView } from './log/entry-view.ts'
import { filterView } from './log/filter-view.ts'
import { LogPages } from './log/log-pages.ts'
import { actTroubleView } from './parts/act-trouble-view.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeStyles } from './parts/office-styles.ts'

/** What was done at the desk, and by whom: decisions, settings, looks at personal data. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const pages = new LogPages(desk)
  return {
    close: () => pages.list.close(),
    // What is narrowed and not asked for yet is chosen again in a second; an old log would be worse.
    unsaved: () => false,
    view: (words) => {
      const l = logWords[words.language]
      return loadedView(
        words,
        pages.list,
        (log) =>
          html`${filterView(l, pages, log)}
            <p role="status">${log.entries.length === 0 ? l.none : l.found(log.entries.length)}</p>
            <ul class="entries">
              ${log.entries.map((entry) => entryView(words, l, entry, desk))}
            </ul>
            ${
              log.next
                ? html`<button
                    type="button"
                    aria-disabled=${pages.act.working ? 'true' : 'false'}
                    @click=${() => pages.more(l.found)}
                  >
                    ${officeWords[words.language].more}
                  </button>`
                : nothing
            }
            ${actTroubleView(words, pages.act, 'more')}`,
      )
    },
  }
}

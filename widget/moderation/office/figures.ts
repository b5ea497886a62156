import { html, nothing } from 'lit'
import { figuresWords } from '../../../worker/contract/i18n/moderation/office/figures-words.ts'
import type { Series } from '../../../worker/contract/moderation/series.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import { agreementView } from './figures/agreement-view.ts'
import { articlesView } from './figures/articles-view.ts'
import { daysView } from './figures/days-view.ts'
import { spanOfDays } from './figures/day-words.ts'
import { decisionTimesView } from './figures/decision-times-view.ts'
import { figuresStyles } from './figures/figures-styles.ts'
import { hoursView } from './figures/hours-view.ts'
import { tilesView } from './figures/tiles-view.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'

const PERIODS = [7, 30, 90] as const
const DAY_MS = 86_400_000

/** What people would rather look at: how much comes, how long it waits, and who was right. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  desk.dress(figuresStyles)
  let days: number = 30
  const from = () => new Date(Date.now() - (days - 1) * DAY_MS).toISOString().slice(0, 10)
  const series = new Loaded<Series>(desk, () => officeCall(desk, `/series?from=${from()}`))
  const choose = (event: Event) => {
    days = Number((event.currentTarget as HTMLSelectElement).value)
    void series.load()
  }
  return {
    close: () => series.close(),
    view: (words) => {
      const f = figuresWords[words.language]
      return html`<div class="period">
          <label>
            ${f.period}
            <select @change=${choose}>
              ${PERIODS.map(
                (period) =>
                  html`<option value=${period} ?selected=${period === days}>${f.lastDays(period)}</option>`,
              )}
            </select>
          </label>
          ${
            series.value
              ? html`<p>${spanOfDays(words.language, series.value.from, series.value.to)}</p>`
              : nothing
          }
          <button type="button" @click=${() => print()}>${f.print}</button>
        </div>
        ${loadedView(words, series, (value) =>
          isEmpty(value)
            ? html`${value.waiting.pending > 0 ? tilesView(words, f, value) : nothing}
                <p class="quiet">${f.nothing}</p>`
            : html`${tilesView(words, f, value)}
                <div class="plots">
                  ${daysView(words, f, value)} ${decisionTimesView(words, f, value)}
                  ${agreementView(words, f, value)} ${articlesView(words, f, value)}
                  ${hoursView(words, f, value)}
                </div>
                <p class="quiet">${f.clock(value.timeZone)}</p>`,
        )}`
    },
  }
}

/** Five pictures of nothing would say no more than a sentence. */
const isEmpty = ({ spam, toDecision }: Series): boolean => spam.comments === 0 && toDecision.decisions === 0

import { html, nothing } from 'lit'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { FILTERS, FINDING_REASONS } from '../../../worker/contract/statuses.ts'
import { findingGroups, findingName } from '../finding-groups.ts'
import { FILTER_KEYS, LISTED, type FilterKey, type Filters, type Listed, type Place } from '../place.ts'
import { narrowing } from '../queue-filter.ts'
import { queueOf, wholeOf } from '../to-queue.ts'
import { isPlainPress } from './is-plain-press.ts'
import { thenClose } from './menu-events.ts'
import { localeOf } from '../../shared/locale-of.ts'
import type { Words } from './words.ts'

type Props = {
  status: Listed
  filters: Filters
  /** The article that the address names, where one of its comments is here to tell its title. */
  article: string | null
  href: (change: Partial<Place>) => string
  onGo: (change: Partial<Place>) => void
  /** What was asked for in the form is to be gone to. */
  onApply: (change: Partial<Place>) => void
}

/** What narrows the queue: a folded form, and a link for each filter in force that takes it away. */
export const filtersView = (words: Words, props: Props) => {
  const { m } = words
  const inForce = narrowing(props)
  return html`<div class="narrow">
    <details>
      <summary>${m.narrow.open}</summary>
      ${formView(words, props)}
    </details>
    ${
      inForce.length === 0
        ? nothing
        : html`<ul class="chips" aria-label=${m.narrow.inForce}>
            ${inForce.map((key) => chipView(words, props, key))}
            <li>${linkView(props, wholeOf(queueOf(props)).filters, m.narrow.clear, m.narrow.clear)}</li>
          </ul>`
    }
  </div>`
}

const linkView = ({ href, onGo }: Props, filters: Filters, label: string, content: unknown) =>
  html`<a
    href=${href({ filters })}
    aria-label=${label}
    @click=${(event: MouseEvent) => {
      if (!isPlainPress(event)) return
      event.preventDefault()
      onGo({ filters })
    }}
    >${content}</a
  >`

const chipView = (words: Words, props: Props, key: FilterKey) => {
  const { m } = words
  const { [key]: value = '', ...others } = props.filters
  const label = m.narrow.labels[key]
  const flag = key === 'reported' || key === 'unchecked'
  const told = flag ? label : `${label}: ${valueWords(words, props, key, value)}`
  const content = html`<bdi>${told}</bdi> <span aria-hidden="true">✕</span>`
  return html`<li>${linkView(props, others, m.narrow.remove(told), content)}</li>`
}

const valueWords = ({ m, language }: Words, { article }: Props, key: FilterKey, value: string): string => {
  switch (key) {
    case 'lang':
      return languageName(language, value)
    case 'from':
    case 'to':
      return new Date(`${value}T00:00`).toLocaleDateString(localeOf(language), { dateStyle: 'medium' })
    case 'finding': {
      const filter = FILTERS.find((known) => known === value)
      const reason = FINDING_REASONS.find((known) => known === value)
      return filter ? m.filters[filter] : reason ? findingName(m, reason) : value
    }
    case 'thread':
      return article ?? value
    case 'writer':
      return m.narrow.oneWriter
    default:
      return value
  }
}

const languageName = (language: string, code: string): string => {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

const formView = (words: Words, { status, filters, onApply }: Props) => {
  const { m, language } = words
  const { labels } = m.narrow
  const languages = new Set<string>([...LANGUAGES, ...(filters.lang ? [filters.lang] : [])])
  const apply = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const given = new FormData(form)
    const read = (name: string) => {
      const value = given.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const chosen = FILTER_KEYS.flatMap((key) => {
      // Of an article and a person the form has no field: they stay until their chips are pressed.
      const value = key === 'thread' || key === 'writer' ? filters[key] : read(key)
      return value ? [[key, value]] : []
    })
    const change = {
      status: LISTED.find((known) => known === read('status')) ?? status,
      filters: Object.fromEntries(chosen) as Filters,
    }
    thenClose(() => onApply(change))(event)
  }
  const option = (value: string, text: string, chosen: string | undefined) =>
    html`<option value=${value} ?selected=${value === (chosen ?? '')}>${text}</option>`
  const day = (key: 'from' | 'to') =>
    html`<label>${labels[key]}<input type="date" name=${key} .value=${filters[key] ?? ''} /></label>`
  const flag = (key: 'reported' | 'unchecked') =>
    html`<label class="tick">
      <input type="checkbox" name=${key} value="true" .checked=${filters[key] === 'true'} />
      <span>${labels[key]}</span>
    </label>`
  return html`<form class="filter-form" @submit=${apply}>
    <label>
      ${labels.status}
      <select name="status">
        ${LISTED.map((known) => option(known, m.queues[known], status))}
      </select>
    </label>
    <label>
      ${labels.author}
      <input
        name="author"
        maxlength="254"
        autocomplete="off"
        aria-describedby="author-hint"
        .value=${filters.author ?? ''}
      />
      <small id="author-hint" class="quiet">${m.narrow.authorHint}</small>
    </label>
    <label>
      ${labels.lang}
      <select name="lang">
        ${option('', m.narrow.any, filters.lang)}
        ${[...languages].map((code) => option(code, languageName(language, code), filters.lang))}
      </select>
    </label>
    <label>
      ${labels.finding}
      <select name="finding">
        ${option('', m.narrow.any, filters.finding)}
        ${findingGroups(m).map(
          ({ label, options }) =>
            html`<optgroup label=${label}>
              ${options.map(([value, text]) => option(value, text, filters.finding))}
            </optgroup>`,
        )}
      </select>
    </label>
    ${day('from')} ${day('to')} ${flag('reported')} ${flag('unchecked')}
    <button type="submit" class="primary">${m.narrow.apply}</button>
  </form>`
}

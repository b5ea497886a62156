import { html } from 'lit'
import type { Queue } from '../to-queue.ts'
import type { Words } from './words.ts'

type Props = { queue: Queue; q: string; onSearch: (q: string) => void }

/** The search in a queue. */
export const searchView = ({ m }: Words, props: Props) => {
  const search = (event: SubmitEvent) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget as HTMLFormElement).get('q')
    props.onSearch(typeof q === 'string' ? q.trim() : '')
  }
  // The cross in a search field empties it without submitting.
  const emptied = (event: Event) => {
    if (props.q && (event.target as HTMLInputElement).value === '') props.onSearch('')
  }
  const label = props.queue === 'any' ? m.elsewhere.label : m.search.label
  return html`<form role="search" @submit=${search}>
    <label>
      <span class="visually-hidden">${label}</span>
      <input
        type="search"
        name="q"
        id="search"
        maxlength="200"
        autocomplete="off"
        enterkeyhint="search"
        placeholder=${label}
        .value=${props.q}
        @input=${emptied}
      />
    </label>
    <button type="submit">${m.search.button}</button>
  </form>`
}

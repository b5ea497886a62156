import { html } from 'lit'
import type { Session } from '../../../worker/contract/moderation.ts'
import type { Words } from './words.ts'

/** For whoever is signed in, but not at this site. */
export const notAllowedView = (
  { m }: Words,
  site: string,
  { sites }: Session,
  onSite: (id: string) => void,
) =>
  html`<section class="card" aria-labelledby="list-title">
    <h2 id="list-title" tabindex="-1">${m.notAllowed.title}</h2>
    ${
      sites.length === 0
        ? html`<p>${m.notAllowed.none}</p>`
        : html`<p>${m.notAllowed.text(site)}</p>
            <p>${m.notAllowed.choose}</p>
            <ul class="sites">
              ${sites.map(
                ({ id, name }) =>
                  html`<li><button type="button" @click=${() => onSite(id)}>${name}</button></li>`,
              )}
            </ul>`
    }
  </section>`

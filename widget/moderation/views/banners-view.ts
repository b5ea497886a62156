import { html, nothing } from 'lit'
import type { Summary } from '../../../worker/contract/moderation.ts'
import type { Words } from './words.ts'

/** What stands in the way of the whole desk's work. */
export const bannersView = ({ m }: Words, summary: Summary | null, online: boolean) =>
  html`<div class="banners" role="status">
    ${online ? nothing : html`<p class="banner">${m.offline}</p>`}
    ${summary?.akismet === 'key_refused' ? html`<p class="banner severe">${m.akismet.keyRefused}</p>` : nothing}
    ${
      summary?.akismet === 'unreachable'
        ? html`<p class="banner">${m.akismet.unreachable(summary.unchecked)}</p>`
        : nothing
    }
  </div>`

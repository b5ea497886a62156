import { html, nothing } from 'lit'
import type { SettingsMessages } from '../../../../worker/contract/i18n/moderation/office/settings-messages.ts'
import type { SettingsPreview } from '../../../../worker/contract/moderation/settings.ts'
import type { Words } from '../../views/words.ts'

/** What the settings in the form would have said of the newest comments. */
export const previewView = (
  { m, language }: Words,
  s: SettingsMessages,
  { comments, published, waiting, spam }: SettingsPreview,
) => {
  const p = s.previewed
  const differing = comments.filter(({ differs }) => differs)
  const rows = [
    { label: p.published, ...published },
    { label: p.waiting, ...waiting },
    { label: p.spam, ...spam },
  ]
  return html`<section class="result" aria-labelledby="preview-title">
    <h3 id="preview-title" tabindex="-1">${p.title}</h3>
    <p>${p.sentence(comments.length, differing.length)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${p.outcome}</th>
          <th scope="col">${p.today}</th>
          <th scope="col">${p.then}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, today, then }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td>${today.toLocaleString(language)}</td>
              <td>${then.toLocaleString(language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      comments.some(({ would }) => would.known || would.unlessKnown)
        ? html`<p class="quiet">${p.whoIsKnown}</p>`
        : nothing
    }
    <ul class="entries">
      ${differing.map(
        ({ name, body, was, would }) =>
          html`<li>
            <p>
              <strong>${name ?? m.comment.anonymous}</strong>
              <span class="quiet"
                >${p.change(m.comment.statuses[was.status], m.comment.statuses[would.status])}</span
              >
            </p>
            <p class="excerpt">${body}</p>
            ${would.word === null ? nothing : html`<p class="quiet">${p.word(would.word)}</p>`}
            ${would.links === null ? nothing : html`<p class="quiet">${p.links(would.links)}</p>`}
            ${would.known ? html`<p class="quiet">${p.known}</p>` : nothing}
            ${would.unlessKnown ? html`<p class="quiet">${p.unlessKnown}</p>` : nothing}
          </li>`,
      )}
    </ul>
  </section>`
}

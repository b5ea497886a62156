import { html, nothing } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { policyWords } from '../../../worker/contract/i18n/moderation/office/policy-words.ts'
import type { PolicyVersions, SiteDocument } from '../../../worker/contract/moderation/settings.ts'
import { fullTime } from '../dates.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import type { Words } from '../views/words.ts'
import { webHref } from '../web-href.ts'
import { Act } from './parts/act.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'
import { policyFormView, type PolicyDraft } from './policy/policy-form-view.ts'

/** The words that readers consent to: those of today, every older one, and the next. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const act = new Act(desk)
  const site = new Loaded<SiteDocument>(desk, () => officeCall(desk, '/settings'))
  const versions = new Loaded<PolicyVersions>(desk, () => officeCall(desk, '/policies'))
  /** What the form is filled with: not what a colleague saves while somebody types. */
  let shown: SiteDocument['policy'] | null = null

  const publish = async (words: Words, draft: PolicyDraft) => {
    const version = site.value?.version
    if (version === undefined) return
    await act.run(
      'publish',
      () => officeCall<SiteDocument>(desk, '/policies', { method: 'POST', json: { ...draft, version } }),
      (document) => {
        site.put(document)
        shown = document.policy
        void versions.load()
        desk.focus('#versions-title')
        return policyWords[words.language].published
      },
    )
    if (act.failure('publish')?.code === 'settings_changed') await Promise.all([site.load(), versions.load()])
  }

  const versionView = ({ language }: Words, version: PolicyVersions['policies'][number]) => {
    const p = policyWords[language]
    return html`<li>
      <p>
        <strong>${version.version}</strong>
        ${version.current ? html`<span class="quiet">(${p.current})</span>` : null}
      </p>
      <p class="quiet">${p.since(fullTime(language, version.createdAt), version.consents)}</p>
      ${version.wordings.map(
        ({ lang, url, words: label }) =>
          html`<p lang=${lang}>${label}</p>
            <p><a href=${webHref(url) ?? nothing} target="_blank" rel="noreferrer">${url}</a></p>`,
      )}
    </li>`
  }

  return {
    close: () => {
      site.close()
      versions.close()
    },
    view: (words) => {
      const p = policyWords[words.language]
      return html`<section aria-labelledby="versions-title">
          <h3 id="versions-title" tabindex="-1">${p.list}</h3>
          ${loadedView(
            words,
            versions,
            ({ policies }) =>
              html`<ul class="entries">
                ${policies.map((version) => versionView(words, version))}
              </ul>`,
          )}
        </section>
        <section aria-labelledby="policy-make-title">
          <h3 id="policy-make-title">${p.make}</h3>
          ${loadedView(words, site, ({ lang, policy }) => {
            shown ??= policy
            const form = policyFormView(words, {
              act,
              lang,
              shown,
              onPublish: (draft) => void publish(words, draft),
            })
            return keyed(shown, form)
          })}
        </section>`
    },
  }
}

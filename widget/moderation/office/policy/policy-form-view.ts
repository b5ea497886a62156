import { html } from 'lit'
import { LANGUAGES } from '../../../../worker/contract/i18n/languages.ts'
import { policyWords } from '../../../../worker/contract/i18n/moderation/office/policy-words.ts'
import { officeWords } from '../../../../worker/contract/i18n/moderation/office/office-words.ts'
import { settingsWords } from '../../../../worker/contract/i18n/moderation/office/settings-words.ts'
import type { SiteDocument, Wording } from '../../../../worker/contract/moderation/settings.ts'
import type { Words } from '../../views/words.ts'
import type { Act } from '../parts/act.ts'
import { actTroubleView } from '../parts/act-trouble-view.ts'
import { areaFieldView } from '../parts/area-field-view.ts'
import { fieldError } from '../../field-error.ts'
import { formText } from '../parts/form-text.ts'
import { textFieldView } from '../parts/text-field-view.ts'

export type PolicyDraft = { name: string; wordings: Wording[] }
type Props = {
  act: Act
  lang: SiteDocument['lang']
  shown: SiteDocument['policy']
  onPublish: (draft: PolicyDraft) => void
}

const readDraft = (form: HTMLFormElement): PolicyDraft => {
  const data = new FormData(form)
  const wordings = LANGUAGES.map((lang) => ({
    lang,
    url: formText(data, `policy-url-${lang}`),
    words: formText(data, `policy-words-${lang}`),
  }))
  return {
    name: formText(data, 'policy-name'),
    wordings: wordings.filter(({ url, words }) => url !== '' || words !== ''),
  }
}

/** A form for the next version, filled with the words of today. It asks before it publishes. */
export const policyFormView = (words: Words, { act, lang, shown, onPublish }: Props) => {
  const { language } = words
  const p = policyWords[language]
  const s = settingsWords[language]
  const failure = act.failure('publish')
  const form = (event: Event) => (event.currentTarget as HTMLElement).closest('form')
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    form(event)?.querySelector('dialog')?.showModal()
  }
  const yes = (event: Event) => {
    const sent = form(event)
    sent?.querySelector('dialog')?.close()
    if (sent) onPublish(readDraft(sent))
  }
  // The site's own language comes first: it is the one that has to be there.
  const languages = [lang, ...LANGUAGES.filter((other) => other !== lang)]
  return html`<form @submit=${ask}>
    <p>${p.intro}</p>
    ${textFieldView({ id: 'policy-name', label: p.name, hint: p.nameHint, required: true, maxLength: 40, error: fieldError(words, failure, 'name') })}
    ${languages.map((each) => {
      const wording = shown.wordings.find((known) => known.lang === each)
      return html`<fieldset>
        <legend>${s.languages[each]}</legend>
        ${textFieldView({
          id: `policy-url-${each}`,
          label: p.url(s.languages[each]),
          type: 'url',
          required: each === lang,
          value: wording?.url ?? '',
          error: fieldError(words, failure, `wordings.${each}.url`),
        })}
        ${areaFieldView({
          id: `policy-words-${each}`,
          label: p.words(s.languages[each]),
          hint: p.wordsHint,
          rows: 2,
          maxLength: 500,
          lang: each,
          value: wording?.words ?? '',
          error: fieldError(words, failure, `wordings.${each}.words`),
        })}
      </fieldset>`
    })}
    <p class="quiet">${p.ownLanguage}</p>
    <div class="row">
      <button class="primary" aria-disabled=${act.working ? 'true' : 'false'}>${p.publish}</button>
    </div>
    ${actTroubleView(words, act, 'publish')}
    <dialog aria-labelledby="publish-title" aria-describedby="publish-text">
      <h3 id="publish-title">${p.publishTitle}</h3>
      <p id="publish-text">${p.publishText}</p>
      <div class="row">
        <button
          type="button"
          autofocus
          @click=${(event: Event) => form(event)?.querySelector('dialog')?.close()}
        >
          ${officeWords[language].cancel}
        </button>
        <button type="button" class="primary" @click=${yes}>${p.publish}</button>
      </div>
    </dialog>
  </form>`
}

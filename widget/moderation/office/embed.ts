import { html } from 'lit'
import { LANGUAGE_NAMES } from '../../../worker/contract/i18n/language-names.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import { embedWords } from '../../../worker/contract/i18n/moderation/office/embed-words.ts'
import type { SiteDocument } from '../../../worker/contract/moderation/settings.ts'
import { SORTS } from '../../../worker/contract/statuses.ts'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import type { Words } from '../views/words.ts'
import { articleCode, badgeCode, headCode, isOpen, policyCode, type Embed } from './embed/embed-code.ts'
import { choiceFieldView } from './parts/choice-field-view.ts'
import { formText } from './parts/form-text.ts'
import { Loaded } from './parts/loaded.ts'
import { loadedView } from './parts/loaded-view.ts'
import { officeCall } from './parts/office-call.ts'
import { officeStyles } from './parts/office-styles.ts'
import { secretView } from './parts/secret-view.ts'
import { textFieldView } from './parts/text-field-view.ts'

const THEMES = ['auto', 'light', 'dark'] as const

/** Writes the tag for an article. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const site = new Loaded<SiteDocument>(desk, () => officeCall(desk, '/settings'))
  let wish = { url: '', key: '', lang: '', theme: 'auto', sort: 'oldest' }
  const read = (event: Event) => {
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const [url, key, lang, theme, sort] = ['url', 'key', 'lang', 'theme', 'sort'].map((name) =>
      formText(data, `embed-${name}`),
    )
    wish = { url: url ?? '', key: key ?? '', lang: lang ?? '', theme: theme ?? '', sort: sort ?? '' }
    desk.update()
  }
  const formView = ({ language }: Words) => {
    const e = embedWords[language]
    return html`<form @input=${read} @submit=${(event: Event) => event.preventDefault()}>
      ${textFieldView({ id: 'embed-url', label: e.url, hint: e.urlHint, type: 'url' })}
      ${textFieldView({ id: 'embed-key', label: e.key, hint: e.keyHint, maxLength: 500 })}
      <div class="side">
        ${choiceFieldView({
          id: 'embed-lang',
          label: e.lang,
          value: wish.lang,
          choices: [
            { value: '', label: e.pageLanguage },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ],
        })}
        ${choiceFieldView({
          id: 'embed-theme',
          label: e.theme,
          value: wish.theme,
          choices: THEMES.map((value) => ({ value, label: e.themes[value] })),
        })}
        ${choiceFieldView({
          id: 'embed-sort',
          label: e.sort,
          value: wish.sort,
          choices: SORTS.map((value) => ({ value, label: e.sorts[value] })),
        })}
      </div>
    </form>`
  }
  return {
    close: () => site.close(),
    view: (words) => {
      const e = embedWords[words.language]
      return loadedView(words, site, ({ lang, origins }) => {
        // Whoever owns a site sits on the worker's own page.
        const { origin } = location
        const speaks = LANGUAGES.find((known) => known === wish.lang) ?? lang
        const link = embedWords[speaks].links
        const embed: Embed = { ...wish, origin, site: desk.site, speaks, link }
        const code = (id: string, label: string, text: string, rows: number) =>
          secretView(desk, words, { id, label, text, rows })
        return html`<p>${e.intro}</p>
          ${formView(words)} ${code('embed-article', e.article, articleCode(embed), 6)}
          ${isOpen(embed) ? html`<p class="quiet">${e.openHint}</p>` : null}
          ${code('embed-head', e.head, headCode(embed), 4)}
          <p class="quiet">${e.headHint(LANGUAGE_NAMES[speaks])}</p>
          ${code('embed-badge', e.badge, badgeCode(embed), 4)}
          <p class="quiet">${e.badgeHint}</p>
          ${code('embed-policy', e.policy, policyCode(origin), 2)}
          <p class="quiet">${e.origins(origins.join(', '))}</p>`
      })
    },
  }
}

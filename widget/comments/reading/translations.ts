import type { Comment } from '../../../worker/contract/comments.ts'
import type { ReadingMessages } from '../../../worker/contract/i18n/reader/reader-messages.ts'
import type { Tools } from './reading.ts'

type Languages = { sourceLanguage: string; targetLanguage: string }

/** The browser's own translator (https://webmachinelearning.github.io/translation-api/), as far as it is used. */
type TranslatorApi = {
  availability(languages: Languages): Promise<string>
  create(languages: Languages): Promise<{ translate(text: string): Promise<string> }>
}

type Translation = { status: 'working' } | { status: 'failed' } | { status: 'done'; text: string }

/** What no translator can do: a language that nobody has told, and Greek in Latin letters. */
const UNREADABLE = ['und', 'el-latn']

/** The language to translate from, if any. */
const sourceOf = (lang: string | null): string => {
  const tag = lang?.toLowerCase() ?? ''
  return UNREADABLE.includes(tag) ? '' : (tag.split('-')[0] ?? '')
}

/** Comments in another language, put into the page's by the browser itself. No text leaves it for that. */
export class Translations {
  readonly #tools: Tools
  readonly #words: ReadingMessages
  readonly #target: string
  readonly #changed: () => void
  readonly #able = new Map<string, boolean>()
  readonly #done = new Map<string, Translation>()

  constructor(tools: Tools, words: ReadingMessages, target: string, changed: () => void) {
    this.#tools = tools
    this.#words = words
    this.#target = target
    this.#changed = changed
  }

  /** The button, and what it brought; undefined where there is none. */
  view({ id, lang, body }: Comment): unknown {
    const { html, nothing, bodyView } = this.#tools
    const source = sourceOf(lang)
    if (!body || !source || source === this.#target || !this.#can(source)) return undefined
    const words = this.#words
    const state = this.#done.get(id)
    return html`<button
        type="button"
        class="plain"
        part="translate"
        aria-describedby="by-${id}"
        @click=${() => (state?.status === 'done' ? this.#set(id) : this.#translate(id, source, body))}
      >
        ${state?.status === 'done' ? words.original : state?.status === 'working' ? words.translating : words.translate}
      </button>
      <div class="translation" aria-live="polite">
        ${
          state?.status === 'done'
            ? html`<div part="translation" lang=${this.#target} dir="auto">${bodyView(state.text)}</div>
                <p class="quiet">${words.translated}</p>`
            : state?.status === 'failed'
              ? html`<p class="fault">${words.notTranslated}</p>`
              : nothing
        }
      </div>`
  }

  #api(): TranslatorApi | undefined {
    return 'Translator' in globalThis
      ? (globalThis as unknown as { Translator: TranslatorApi }).Translator
      : undefined
  }

  /** Asked once for each language; until the answer is there, nothing is offered. */
  #can(source: string): boolean {
    const known = this.#able.get(source)
    if (known !== undefined) return known
    this.#able.set(source, false)
    void this.#api()
      ?.availability({ sourceLanguage: source, targetLanguage: this.#target })
      .then((answer) => {
        this.#able.set(source, answer !== 'unavailable')
        this.#changed()
      })
      .catch(() => {})
    return false
  }

  async #translate(id: string, source: string, body: string): Promise<void> {
    this.#set(id, { status: 'working' })
    try {
      const translator = await this.#api()?.create({ sourceLanguage: source, targetLanguage: this.#target })
      const text = await translator?.translate(body)
      this.#set(id, text ? { status: 'done', text } : { status: 'failed' })
    } catch {
      this.#set(id, { status: 'failed' })
    }
  }

  #set(id: string, state?: Translation): void {
    if (state) this.#done.set(id, state)
    else this.#done.delete(id)
    this.#changed()
  }
}

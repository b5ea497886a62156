import { LitElement, unsafeCSS, type PropertyValues } from 'lit'
import type { Language } from '../../worker/contract/i18n/languages.ts'
import { closestLanguage } from '../shared/closest-language.ts'
import { browserPasskeys } from './browser-passkeys.ts'
import type { Recorded } from './decision-controller.ts'
import type { DeskHost } from './desk-host.ts'
import { Desk } from './desk.ts'
import { obeyKey } from './desk-keys.ts'
import { deskPreferences } from './desk-preferences.ts'
import { httpModerationClient } from './http-moderation-client.ts'
import { actOfKey, digitOfKey } from './key-table.ts'
import type { ModerationClient } from './moderation-client.ts'
import type { Passkeys } from './passkeys.ts'
import type { TokenSource } from './with-token.ts'
import { ShortcutController } from './shortcut-controller.ts'
import { learn, speaks, wordsOf } from './spoken.ts'
import acts from './styles/acts.css?inline'
import conversation from './styles/conversation.css?inline'
import controls from './styles/controls.css?inline'
import layout from './styles/layout.css?inline'
import list from './styles/list.css?inline'
import { deskView } from './views/desk-view.ts'
import { wordlessView } from './views/wordless-view.ts'

/** The script's own origin is the worker's: it serves both. */
const OWN_ORIGIN = new URL(import.meta.url).origin

/**
 * The moderation desk of a site.
 *
 * @example <twin-moderation site="kozani"></twin-moderation>
 *
 * @attr {string} lang - The desk's language until the moderator chooses another; else that of the nearest `[lang]`.
 * @fires {CustomEvent} twin-decision - Decided or undone and recorded: `{ site, decision, action, ids }`.
 * @fires {CustomEvent} twin-error - A call failed: `{ code }`.
 * @csspart desk - The whole desk.
 * @csspart list - The list of comments.
 * @csspart comment - One comment.
 * @csspart body - The words of a comment.
 * @csspart bulk - What becomes of a decision about all that match.
 * @csspart undo - The bar that takes the last decision back.
 * @csspart sign-in - The sign-in.
 * @csspart passkey-offer - The request to set up a passkey.
 * @cssprop --twin-font - The desk's typeface; else the page's.
 * @cssprop --twin-accent - Colour of what is chosen and of what is pressed first.
 * @cssprop --twin-on-accent - Colour of the text upon it.
 * @cssprop --twin-plot-approved - In the office's pictures: what was approved, and all that stands alone.
 * @cssprop --twin-plot-spam - What is spam.
 * @cssprop --twin-plot-trash - What lies in the trash.
 */
export class TwinModeration extends LitElement implements DeskHost {
  static override properties = {
    site: { type: String },
    api: { type: String },
    theme: { type: String, reflect: true },
    client: { attribute: false },
    token: { attribute: false },
    passkeys: { attribute: false },
  }
  static override styles = [controls, layout, list, acts, conversation].map((text) => unsafeCSS(text))

  /** The site's id; else the first that the member moderates. The page's `?site=` goes before it. */
  declare site: string | null
  /** The worker's address, where it is not the script's own origin. */
  declare api: string | null
  /** `light` or `dark`; anything else follows the page. */
  declare theme: string | null
  /** Another way to the worker than HTTP from `api`. */
  declare client: ModerationClient | null
  /**
   * For a desk inside a page of another origin: asks that page's own server for a short-lived token, whenever one is
   * needed. Such a desk needs `site`, and does nothing that cannot be undone.
   *
   * @example desk.token = async () => (await fetch('/desk-token', { method: 'POST' })).text()
   */
  declare token: TokenSource | null
  /** Another way to passkeys than the browser's own. */
  declare passkeys: Passkeys
  #connection: ModerationClient | null = null
  #language: Language = 'en'
  /** It could not be fetched: not asked for again until a language is chosen. */
  #refused: Language | null = null
  readonly #desk: Desk

  constructor() {
    super()
    this.site = null
    this.api = null
    this.theme = null
    this.client = null
    this.token = null
    this.passkeys = browserPasskeys
    this.#desk = new Desk(this)
    new ShortcutController(this, {
      listening: () =>
        deskPreferences.keys && !this.#desk.dialogs.open && this.#desk.session.session !== null,
      onPress: (press) => {
        const digit = digitOfKey(press)
        if (digit !== null && this.#desk.reasons.answer(digit)) return true
        const act = actOfKey(press)
        return act !== null && obeyKey(this.#desk, this.renderRoot, act)
      },
    })
  }

  static override get observedAttributes() {
    return [...super.observedAttributes, 'lang']
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null) {
    super.attributeChangedCallback(name, before, after)
    if (name === 'lang') this.requestUpdate()
  }

  override connectedCallback() {
    super.connectedCallback()
    // Where the element moved to may speak another language.
    this.requestUpdate()
  }

  /** @internal The language that it speaks, which is not yet the one just chosen. */
  get language(): Language {
    return this.#language
  }

  get #wished(): Language {
    return deskPreferences.language ?? closestLanguage(this)
  }

  /** Says nothing before it has words: a first update, and one in another language, wait for them. */
  protected override async scheduleUpdate(): Promise<void> {
    const wished = this.#wished
    if (wished !== this.#refused && !speaks(wished) && !(await learn(wished))) {
      this.#refused = wished
      if (speaks(this.#language)) this.#desk.voice.warn(wordsOf(this.#language).unreachable)
    }
    // Another one was chosen meanwhile.
    if (wished !== this.#wished) return this.scheduleUpdate()
    if (speaks(wished)) this.#language = wished
    await super.scheduleUpdate()
  }

  /** @internal */
  get connection(): ModerationClient {
    if (this.#connection) return this.#connection
    const { site, token } = this
    const embedding = site !== null && token !== null ? { site, token } : null
    this.#connection =
      this.client ??
      httpModerationClient(this.api?.replace(/\/+$/, '') ?? OWN_ORIGIN, embedding, this.#desk.unsent)
    return this.#connection
  }

  /** @internal */
  tell(type: 'twin-decision', detail: Recorded): void
  /** @internal */
  tell(type: 'twin-error', detail: { code: string }): void
  /** @internal */
  tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const moved = changed.has('client') || changed.has('api') || changed.has('token')
    if (moved || changed.has('site')) this.#connection = null
    if (changed.has('token') && this.hasUpdated) this.#desk.restart()
    if (!speaks(this.#language)) return
    if (changed.has('site')) this.#desk.enter()
    this.#desk.start()
  }

  protected override render(): unknown {
    const { language } = this
    if (!speaks(language)) return wordlessView()
    return deskView({ language, m: wordsOf(language), now: Date.now() }, this.#desk, {
      useKeys: deskPreferences.keys,
      onUseKeys: (use) => {
        deskPreferences.keys = use
        this.requestUpdate()
      },
      onLanguage: (chosen) => {
        deskPreferences.language = chosen
        this.#refused = null
        this.requestUpdate()
      },
    })
  }
}

declare global {
  // An interface, because only interfaces add to the platform's own map of elements.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface HTMLElementTagNameMap {
    'twin-moderation': TwinModeration
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface GlobalEventHandlersEventMap {
    'twin-decision': CustomEvent<Recorded>
  }
}

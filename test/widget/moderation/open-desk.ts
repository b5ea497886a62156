import '../../../widget/twin-moderation.ts'
import { deskPreferences } from '../../../widget/moderation/desk-preferences.ts'
import type { Passkeys } from '../../../widget/moderation/passkeys.ts'
import type { TwinModeration } from '../../../widget/moderation/twin-moderation-element.ts'
import { learn } from '../../../widget/moderation/spoken.ts'
import { LANGUAGES } from '../../../worker/contract/i18n/languages.ts'
import type { FakeDesk } from './fake-desk.ts'

/** As in a page that has been open for a while: what a desk without words does is in desk-languages.test.ts. */
await Promise.all(LANGUAGES.map(learn))

/** A device that has a passkey and uses it when asked. */
const willing: Passkeys = {
  register: () => Promise.resolve({ ok: true, response: {} as never }),
  use: () => Promise.resolve({ ok: true, response: {} as never }),
}

type Options = {
  lang?: string
  address?: string
  site?: string | null
  passkeys?: Passkeys
  /** What the moderator chose for the layout; null: nothing, so that the window's width decides. */
  one?: boolean | null
}

/** Puts a desk into the page, as a newsroom's page would. */
export const openDesk = (client: FakeDesk, options: Options = {}): TwinModeration => {
  const {
    lang = 'en',
    address = location.pathname,
    site = 'kozani',
    passkeys = willing,
    one = false,
  } = options
  history.replaceState(null, '', address)
  localStorage.clear()
  deskPreferences.one = one
  document.body.replaceChildren()
  const element = document.createElement('twin-moderation')
  element.site = site
  element.lang = lang
  element.client = client
  element.passkeys = passkeys
  document.body.append(element)
  return element
}

/** The element inside the desk that has the focus. */
export const focused = (element: TwinModeration): Element | null => element.shadowRoot?.activeElement ?? null

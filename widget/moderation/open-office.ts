import type { DeskHost } from './desk-host.ts'
import type { Desk } from './desk.ts'
import { dress } from './dress.ts'

/** Shows the section of the office that the address names, or closes the office where it names the comments. */
export const openOffice = (desk: Desk, host: DeskHost, site: string) => {
  const { view, section } = desk.address.place
  const found = desk.sections.find(({ name }) => name === section) ?? desk.sections[0]
  const role = desk.membership?.role
  const member = desk.session.session?.member.id
  if (view !== 'office' || !found || !role || !member) return desk.office.close()
  const before = desk.office.state
  void desk.office.show(found, {
    site,
    member,
    role,
    writer: found.heedsWriter ? (desk.address.place.filters.writer ?? '') : '',
    may: (right) => desk.may(right),
    href: (change) => desk.address.href(change),
    go: (change) => desk.address.go(change),
    client: () => host.connection,
    passkeys: () => host.passkeys,
    passkeyAdded: () => desk.session.later(),
    update: () => host.requestUpdate(),
    fail: desk.heed,
    say: (sentence) => desk.voice.say(sentence),
    focus: (selector) => desk.focus.seek(selector),
    dress: (styles) => dress(host.renderRoot, styles),
  })
  const { state } = desk.office
  if (state === before || state.status !== 'open' || !state.back || state.opened.secret?.()) return
  desk.voice.say(desk.voice.words.unsaved.kept)
}

import type { OfficeSectionName } from '../../../../worker/contract/i18n/moderation/desk-messages.ts'
import type { Role } from '../../../../worker/contract/statuses.ts'
import { FakeDesk } from '../fake-desk.ts'
import { openDesk } from '../open-desk.ts'

/** A newsroom whose office is answered as given. */
export const newsroom = (
  calls: Record<string, (json: never, path: string) => unknown>,
  role: Role = 'owner',
): FakeDesk => {
  const client = new FakeDesk([])
  client.sites = client.sites.map((site) => ({ ...site, role }))
  for (const [name, reply] of Object.entries(calls)) client.office.set(name, reply)
  return client
}

/** The desk, at a section of its office. */
export const openOffice = (client: FakeDesk, section: OfficeSectionName, lang = 'en') =>
  openDesk(client, { lang, address: `?view=office&section=${section}` })

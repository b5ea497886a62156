import type { PeopleWords } from '../../../../worker/contract/i18n/moderation/office/people-words.ts'
import type { Member, Members, OpenInvitation } from '../../../../worker/contract/moderation/members.ts'
import type { Role } from '../../../../worker/contract/statuses.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { Act } from '../parts/act.ts'
import { Loaded } from '../parts/loaded.ts'
import { officeCall } from '../parts/office-call.ts'

/** Who works here and who was asked to, and what changes that. */
export class People {
  readonly act: Act
  readonly list: Loaded<Members>
  readonly #desk: OfficeDesk

  constructor(desk: OfficeDesk) {
    this.#desk = desk
    this.act = new Act(desk)
    this.list = new Loaded<Members>(desk, () => officeCall(desk, '/members'))
  }

  give({ id, name }: Member, role: Role, p: PeopleWords, roleName: string) {
    void this.act.run(
      id,
      () => officeCall<Members>(this.#desk, `/members/${id}`, { method: 'PATCH', json: { role } }),
      (members) => {
        this.list.put(members)
        return p.changed(name, roleName)
      },
    )
  }

  signOut({ id, name }: Member, p: PeopleWords) {
    this.#drop(id, `/members/${id}/sessions`, p.signedOut(name))
  }

  remove({ id, name }: Member, p: PeopleWords) {
    this.#drop(id, `/members/${id}`, p.removed(name))
  }

  revoke({ id }: OpenInvitation, p: PeopleWords) {
    this.#drop(id, `/invites/${id}`, p.revoked)
  }

  #drop(id: string, path: string, said: string) {
    void this.act.run(
      id,
      () => officeCall(this.#desk, path, { method: 'DELETE' }),
      () => {
        void this.list.load()
        this.#desk.focus('#list-title')
        return said
      },
    )
  }
}

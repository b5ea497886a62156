import type {
  Devices,
  Passkeys,
  RecoveryCodes,
  RecoveryState,
} from '../../../../worker/contract/moderation/sessions.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import type { Trouble } from '../../session-controller.ts'
import { Act } from '../parts/act.ts'
import { Loaded } from '../parts/loaded.ts'
import { personCall } from '../parts/person-call.ts'

/** One's own devices, passkeys and recovery codes. */
export class WaysIn {
  readonly act: Act
  readonly devices: Loaded<Devices>
  readonly passkeys: Loaded<Passkeys>
  readonly recovery: Loaded<RecoveryState>
  /** Those just made, shown until somebody says that they kept them. */
  codes: readonly string[] = []
  /** Why the browser made no passkey. */
  trouble: Trouble | null = null
  readonly #desk: OfficeDesk

  constructor(desk: OfficeDesk) {
    this.#desk = desk
    this.act = new Act(desk)
    this.devices = new Loaded<Devices>(desk, () => personCall(desk, '/session/devices'))
    this.passkeys = new Loaded<Passkeys>(desk, () => personCall(desk, '/passkeys'))
    this.recovery = new Loaded<RecoveryState>(desk, () => personCall(desk, '/session/recovery-codes'))
  }

  /** Without an id: all devices but this one. */
  signOut(id: string | null, said: string) {
    const path = `/session/devices${id === null ? '' : `/${encodeURIComponent(id)}`}`
    this.#drop(id ?? 'others', path, this.devices, said)
  }

  forget(passkey: string, said: string) {
    this.#drop(passkey, `/passkeys/${encodeURIComponent(passkey)}`, this.passkeys, said)
  }

  /** What stops it in the browser is no refusal of the worker's: it is told beside the button. */
  add(said: string) {
    const client = this.#desk.client()
    this.trouble = null
    void this.act.run<boolean>(
      'add',
      async () => {
        const options = await client.passkeyOptions()
        if (!options.ok) return options
        const made = await this.#desk.passkeys().register(options.value)
        if (!made.ok) {
          this.trouble = { by: 'browser', passkey: made.trouble }
          return { ok: true, status: 200, value: false }
        }
        const answer = await client.addPasskey(made.response)
        return answer.ok ? { ...answer, value: true } : answer
      },
      (added) => {
        if (!added) return ''
        this.#desk.passkeyAdded()
        void this.passkeys.load()
        return said
      },
    )
  }

  rename(passkey: string, name: string, said: string) {
    const path = `/passkeys/${encodeURIComponent(passkey)}`
    void this.act.run(
      passkey,
      () => personCall<Passkeys>(this.#desk, path, { method: 'PATCH', json: { name } }),
      (passkeys) => {
        this.passkeys.put(passkeys)
        return said
      },
    )
  }

  makeCodes(said: string) {
    void this.act.run(
      'codes',
      () => personCall<RecoveryCodes>(this.#desk, '/session/recovery-codes', { method: 'POST', json: {} }),
      ({ codes, createdAt }) => {
        this.codes = codes
        this.recovery.put({ left: codes.length, createdAt })
        this.#desk.focus('#codes')
        return said
      },
    )
  }

  kept() {
    this.codes = []
    this.#desk.update()
    this.#desk.focus('#recovery-title')
  }

  close() {
    for (const loaded of [this.devices, this.passkeys, this.recovery]) loaded.close()
  }

  #drop(what: string, path: string, list: Loaded<Devices> | Loaded<Passkeys>, said: string) {
    void this.act.run(
      what,
      () => personCall(this.#desk, path, { method: 'DELETE' }),
      () => {
        void list.load()
        this.#desk.focus('#list-title')
        return said
      },
    )
  }
}

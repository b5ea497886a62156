import type { WebhooksWords } from '../../../../worker/contract/i18n/moderation/office/webhooks-words.ts'
import type {
  ChangeWebhook,
  MadeWebhook,
  NewWebhook,
  Webhook,
  Webhooks,
  WebhookTrial,
} from '../../../../worker/contract/moderation/webhooks.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { Act } from '../parts/act.ts'
import { Loaded } from '../parts/loaded.ts'
import { officeCall } from '../parts/office-call.ts'

/** The newsroom's webhooks, and what is done with them. */
export class Hooks {
  readonly act: Act
  readonly list: Loaded<Webhooks>
  /** The one just made, with its secret. */
  made: MadeWebhook | null = null
  /** What came of the last trial message, and of whose. */
  trial: { id: string; sentence: string } | null = null
  readonly #desk: OfficeDesk

  constructor(desk: OfficeDesk) {
    this.#desk = desk
    this.act = new Act(desk)
    this.list = new Loaded<Webhooks>(desk, () => officeCall(desk, '/webhooks'))
  }

  make(json: NewWebhook, w: WebhooksWords) {
    void this.act.run(
      'make',
      () => officeCall<MadeWebhook>(this.#desk, '/webhooks', { method: 'POST', json }),
      (made) => {
        this.made = made
        void this.list.load()
        this.#desk.focus('#webhook-secret')
        return w.made
      },
    )
  }

  kept() {
    this.made = null
    this.#desk.update()
    this.#desk.focus('#webhook-url')
  }

  change(id: string, json: ChangeWebhook, said: string) {
    void this.act.run(
      id,
      () => officeCall<Webhook>(this.#desk, `/webhooks/${id}`, { method: 'PATCH', json }),
      (changed) => {
        const webhooks = this.list.value?.webhooks ?? []
        this.list.put({ webhooks: webhooks.map((one) => (one.id === id ? changed : one)) })
        return said
      },
    )
  }

  try(id: string, w: WebhooksWords) {
    void this.act.run(
      id,
      () => officeCall<WebhookTrial>(this.#desk, `/webhooks/${id}/test`, { method: 'POST', json: {} }),
      ({ ok, status }) => {
        const answer = status === null ? w.silent : String(status)
        const sentence = ok ? w.trialArrived(answer) : w.trialFailed(answer)
        this.trial = { id, sentence }
        this.#desk.update()
        return sentence
      },
    )
  }

  remove(id: string, said: string) {
    void this.act.run(
      id,
      () => officeCall(this.#desk, `/webhooks/${id}`, { method: 'DELETE' }),
      () => {
        void this.list.load()
        this.#desk.focus('#list-title')
        return said
      },
    )
  }
}

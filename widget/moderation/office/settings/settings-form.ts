import type {
  PreviewSettings,
  SettingsPreview,
  SiteDocument,
} from '../../../../worker/contract/moderation/settings.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { Act } from '../parts/act.ts'
import { officeCall } from '../parts/office-call.ts'
import { draftOf, type Draft } from './draft.ts'
import { mergeDrafts, type Merged } from './merge-drafts.ts'

/** The settings while somebody works on them. What they typed outlives every refusal. */
export class SettingsForm {
  readonly act: Act
  /** What is saved, as far as this page knows. */
  document: SiteDocument
  /** What the form is filled with. */
  shown: Draft
  /** Counts the fillings: another one is another form. */
  filling = 0
  conflict: Omit<Merged, 'draft'> | null = null
  preview: SettingsPreview | null = null
  readonly #desk: OfficeDesk

  constructor(desk: OfficeDesk, document: SiteDocument) {
    this.#desk = desk
    this.act = new Act(desk)
    this.document = document
    this.shown = draftOf(document)
  }

  async save(draft: Draft, saved: string) {
    const { version } = this.document
    await this.act.run(
      'save',
      () => officeCall<SiteDocument>(this.#desk, '/settings', { method: 'PUT', json: { version, ...draft } }),
      (document) => {
        this.#fill(document, draftOf(document))
        this.#desk.focus('#save')
        return saved
      },
    )
    if (this.act.failure('save')?.code === 'settings_changed') await this.#meet(draft)
  }

  async try(draft: Draft) {
    const json: PreviewSettings = { rule: draft.rule, settings: draft.settings }
    await this.act.run(
      'preview',
      () => officeCall<SettingsPreview>(this.#desk, '/settings/preview', { method: 'POST', json }),
      (preview) => {
        this.preview = preview
        this.#desk.focus('#preview-title')
        return ''
      },
    )
  }

  /** Drops what was typed. */
  useSaved() {
    this.#fill(this.document, draftOf(this.document))
    this.#desk.focus('#list-title')
  }

  /** Somebody else saved: what they changed comes into the form, what was typed here stays in it. */
  async #meet(mine: Draft) {
    await this.act.run(
      'save',
      () => officeCall<SiteDocument>(this.#desk, '/settings'),
      (document) => {
        const { draft, taken, both } = mergeDrafts(draftOf(this.document), mine, draftOf(document))
        this.#fill(document, draft)
        this.conflict = { taken, both }
        this.#desk.focus('#conflict-title')
        return ''
      },
    )
  }

  #fill(document: SiteDocument, shown: Draft) {
    this.document = document
    this.shown = shown
    this.filling += 1
    this.conflict = null
    this.preview = null
    this.#desk.update()
  }
}

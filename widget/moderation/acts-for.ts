import { ActController } from './act-controller.ts'
import type { DeskHost } from './desk-host.ts'
import type { Desk } from './desk.ts'
import { hearDecision } from './hear.ts'
import { tellActs } from './tell-acts.ts'

/** The acts of a desk: their sheet is one of its dialogs. */
export const actsFor = (desk: Desk, host: DeskHost): ActController =>
  new ActController(host, {
    client: () => host.connection,
    site: () => desk.site,
    onOpened: () => desk.dialogs.show('act'),
    onNews: (news) => tellActs(desk, news),
    onFailure: (failure, shown) => {
      if (!shown) return hearDecision(desk, { kind: 'failed', failure, ids: [] })
      desk.heed(failure)
      if (failure.errors?.length) desk.focus.seek('dialog [aria-invalid="true"]')
    },
    onClosed: () => desk.dialogs.close(),
  })

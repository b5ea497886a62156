import { html } from 'lit'
import type { OfficeDesk, OpenSection } from '../office-sections.ts'
import { devicesView } from './account/devices-view.ts'
import { passkeysView } from './account/passkeys-view.ts'
import { recoveryView } from './account/recovery-view.ts'
import { WaysIn } from './account/ways-in.ts'
import { officeStyles } from './parts/office-styles.ts'

/** Where and how one signs in oneself. */
export const open = (desk: OfficeDesk): OpenSection => {
  desk.dress(officeStyles)
  const ways = new WaysIn(desk)
  return {
    close: () => ways.close(),
    secret: () => ways.codes.length > 0 || ways.act.doing('codes'),
    view: (words) =>
      html`${devicesView(words, ways)} ${passkeysView(words, ways)} ${recoveryView(desk, words, ways)}`,
  }
}

import { html } from 'lit'

type Tick = {
  name: string
  label: string
  value?: string
  type?: 'checkbox' | 'radio'
  checked: boolean
  disabled?: boolean
}

/** A box to tick, or one of several to choose. */
export const tickView = ({ name, label, value = 'on', type = 'checkbox', checked, disabled = false }: Tick) =>
  html`<label class="tick"
    ><input type=${type} name=${name} value=${value} ?checked=${checked} ?disabled=${disabled} /><span
      >${label}</span
    ></label
  >`

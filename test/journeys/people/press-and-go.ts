type Desk = HTMLElement & { readonly updateComplete: Promise<unknown> }

/**
 * To be run in a moderator's page: so many comments to the trash, on a Greek keyboard, and gone before an answer can
 * have come.
 */
export const pressAndGo = async (presses: number): Promise<void> => {
  const desk = document.querySelector<Desk>('twin-moderation')
  const key = { key: 'δ', code: 'KeyD', bubbles: true, composed: true, cancelable: true }
  for (let press = 0; press < presses; press += 1) {
    desk?.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
    await desk?.updateComplete
  }
  location.href = 'about:blank'
}

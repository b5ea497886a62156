/** A menu out of `<details>`: it closes when the focus leaves it, and by Escape. */
export const closeOnLeave = (event: FocusEvent) => {
  const menu = event.currentTarget as HTMLElement
  if (!(event.relatedTarget instanceof Node) || !menu.contains(event.relatedTarget)) {
    menu.removeAttribute('open')
  }
}

export const closeOnEscape = (event: KeyboardEvent) => {
  const menu = event.currentTarget as HTMLElement
  if (event.key !== 'Escape' || !menu.hasAttribute('open')) return
  menu.removeAttribute('open')
  menu.querySelector('summary')?.focus()
}

/** What opens at the window's edge is brought into it. */
export const keepInSight = (event: Event) => {
  const menu = event.currentTarget as HTMLDetailsElement
  if (menu.open) menu.querySelector('.panel')?.scrollIntoView({ block: 'nearest' })
}

/** A menu closes behind what was chosen in it. */
export const thenClose = (act: () => void) => (event: Event) => {
  const menu = (event.currentTarget as HTMLElement).closest('details')
  menu?.querySelector('summary')?.focus()
  menu?.removeAttribute('open')
  act()
}

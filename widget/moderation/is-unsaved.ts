type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Whether something in a part of the page is not as it was filled: typed, ticked or chosen, and not stored. All
 * controls of the office are filled by what HTML calls their default, so that the browser itself knows the difference.
 */
export const isUnsaved = (part: ParentNode): boolean =>
  [...part.querySelectorAll<Control>('input, textarea, select')].some(isChanged)

const isChanged = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement) return isChosenAnew(control)
  if (control.readOnly) return false
  if (control instanceof HTMLInputElement) {
    if (control.type === 'checkbox' || control.type === 'radio')
      return control.checked !== control.defaultChecked
    if (control.type === 'number')
      return control.value === '' ? control.defaultValue !== '' : !sameNumber(control)
  }
  return lines(control.value) !== lines(control.defaultValue)
}

/** Where no option is the default, the browser has chosen the first. */
const isChosenAnew = ({ options, selectedIndex }: HTMLSelectElement): boolean =>
  selectedIndex !==
  Math.max(
    0,
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
  )

const sameNumber = ({ value, defaultValue }: HTMLInputElement): boolean =>
  Number(value) === Number(defaultValue)

/** The worker stores neither the spaces around a text nor the line breaks of an old system. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n').trim()

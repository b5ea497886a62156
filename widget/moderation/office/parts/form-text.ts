/** What was typed into a field of a form, without the spaces around it. */
export const formText = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
}

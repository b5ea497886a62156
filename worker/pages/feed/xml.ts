/** A piece of XML that is well-formed in itself. */
export type Xml = { readonly xml: string }
type Value = string | number | Xml | readonly Xml[] | null

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** No XML 1.0 document may hold these, not even as references. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const text = (value: string): string =>
  value.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

const piece = (value: Value): string => {
  if (value === null) return ''
  if (typeof value !== 'object') return text(String(value))
  return 'xml' in value ? value.xml : value.map(({ xml }) => xml).join('')
}

/** XML out of a template: whatever is put in is text, unless it is XML itself. */
export const xml = (parts: TemplateStringsArray, ...values: Value[]): Xml => ({
  xml: parts.reduce((whole, part, at) => whole + piece(values[at - 1] ?? null) + part),
})

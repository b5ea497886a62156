const scheme = /^[a-z][a-z0-9+.-]*:/i
const bareDomain = /^[^\s/:?#@]+\.[^\s/:?#@]+(:\d{1,5})?([/?#]|$)/

/**
 * The address of a website as a link may carry it, or null. Only http and https, without credentials; a
 * domain typed without its scheme is completed. Its own results pass unchanged: it is asked when an address
 * is stored and again when it is shown.
 */
export const parseWebsite = (typed: string): string | null => {
  const text = typed.trim()
  if (/[\s\\]/.test(text)) return null
  const absolute = /^https?:\/\//i.test(text) ? text : bareDomain.test(text) ? `https://${text}` : null
  if (absolute === null || (absolute !== text && scheme.test(text) && !bareDomain.test(text))) return null
  if (!URL.canParse(absolute)) return null
  const url = new URL(absolute)
  const fits =
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.username === '' &&
    url.password === '' &&
    url.hostname.includes('.')
  return fits ? url.href : null
}

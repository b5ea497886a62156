/** An address that may be linked: http and https only, without credentials. Anything else is shown as text. */
export const webHref = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  return web && !url.username && !url.password ? url.href : null
}

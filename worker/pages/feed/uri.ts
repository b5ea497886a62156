const FOREIGN = /[^\w\-.~:/?#@!$&'()*+,;=%]/g
const BARE_PERCENT = /%(?![0-9a-f]{2})/gi

/** A web address as RFC 3986 spells it: browsers let characters stand that a feed may not hold. */
export const uri = (address: string): string => {
  const { origin } = new URL(address)
  const rest = address.slice(origin.length)
  return origin + rest.replace(BARE_PERCENT, '%25').replace(FOREIGN, encodeURIComponent)
}

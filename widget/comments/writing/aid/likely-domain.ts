/** Where the readers of Greek, Romanian and English newsrooms have their mail. */
const DOMAINS = [
  'gmail.com',
  'yahoo.com',
  'yahoo.gr',
  'yahoo.ro',
  'ymail.com',
  'hotmail.com',
  'hotmail.gr',
  'outlook.com',
  'outlook.com.gr',
  'live.com',
  'windowslive.com',
  'icloud.com',
  'me.com',
  'mail.com',
  'email.com',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'gmx.net',
  'otenet.gr',
  'forthnet.gr',
  'freemail.gr',
  'in.gr',
]

/** One letter left out, added, mistaken, or two of them the wrong way round. */
const isOneSlip = (typed: string, meant: string): boolean => {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let at = 0
  while (at < typed.length && typed[at] === meant[at]) at += 1
  const [left, right] = [typed.slice(at), meant.slice(at)]
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  )
}

/** yahoo.fr is no slip of yahoo.gr: the same house in another country. */
const isAbroad = (typed: string, meant: string): boolean => {
  const [house, country = '', ...more] = typed.split('.')
  return more.length === 0 && country.length === 2 && house !== 'gmail' && meant.startsWith(`${house}.`)
}

/** The domain that an e-mail address was probably meant to have; null where it may well be right. */
export const likelyDomain = (address: string): string | null => {
  const typed = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  if (DOMAINS.includes(typed)) return null
  return DOMAINS.find((meant) => isOneSlip(typed, meant) && !isAbroad(typed, meant)) ?? null
}

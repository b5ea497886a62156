import { fold } from './fold.ts'

/** How a writer is known by an e-mail: hashed, so that what is kept about them names nobody. */
export const emailRef = async (
  site: string,
  email: string,
  hash: (text: string) => Promise<string>,
): Promise<string> => `e:${await hash(`${site}\n${fold(email.trim())}`)}`

/** By a receipt that was brought along: the comment that the chain began with. */
export const receiptRef = (firstComment: string): string => `r:${firstComment}`

/** By an address, while the key lives with which it is hashed. */
export const addressRef = (addressKey: string): string => `a:${addressKey}`

/** Names that lead nowhere but into somebody's own network (RFC 6761, 6762, 8375; and what routers use). */
const INNER = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|home\.arpa|onion|test|invalid)$/

/**
 * Where a message may be sent: a public name over TLS on the usual port. No address in figures, in whatever
 * spelling (the parser turns them all into four numbers or brackets), and nothing that carries a password.
 * `loopback`: this machine too, for tests and trials.
 */
export const isWebhookUrl = (text: string, loopback: boolean): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, port, username, password } = new URL(text)
  if (username !== '' || password !== '') return false
  const host = hostname.replace(/\.$/, '')
  if (loopback && (host === '127.0.0.1' || host === 'localhost')) return /^https?:$/.test(protocol)
  const figures = /^[\d.]+$/.test(host) || host.startsWith('[')
  return protocol === 'https:' && port === '' && !figures && host.includes('.') && !INNER.test(host)
}

/** One call as it arrived. */
export type StandInRequest = {
  /** `comment-check`, `submit-spam`, … */
  call: string
  key: string
  keyIn: 'host' | 'body' | 'nowhere'
  fields: Record<string, string>
  userAgent: string
  contentType: string
  cookie: string | null
}

export type StandInAnswer = { status: number; headers: Record<string, string>; body: string }

/** The shape of the keys that are taken for good ones. */
const KEY = /^[a-z0-9-]{6,64}$/
const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' }
const THANKS = 'Thanks for making the web a better place.'

const SPAM_AUTHORS = ['akismet-guaranteed-spam', 'viagra-test-123']
const SPAM_EMAIL = 'akismet-guaranteed-spam@example.com'
/** Triggers of this stand-in alone, for answers that the real service cannot be made to give. */
const BLATANT_AUTHOR = 'stand-in-blatant-spam'
const PROVISIONAL_AUTHOR = 'stand-in-provisional'
const PROVISIONAL_SPAM_AUTHOR = 'stand-in-provisional-then-spam'

const plain = (body: string, headers: Record<string, string> = {}): StandInAnswer => ({
  status: 200,
  headers: { ...PLAIN, ...headers },
  body,
})

const invalid = (help: string): StandInAnswer => plain('invalid', { 'X-akismet-debug-help': help })

const check = (fields: Record<string, string>): StandInAnswer => {
  const author = fields['comment_author'] ?? ''
  if (fields['user_role'] === 'administrator') return plain('false')
  if (author === BLATANT_AUTHOR) return plain('true', { 'X-akismet-pro-tip': 'discard' })
  if (SPAM_AUTHORS.includes(author) || fields['comment_author_email'] === SPAM_EMAIL) return plain('true')
  if (author === PROVISIONAL_AUTHOR || author === PROVISIONAL_SPAM_AUTHOR) {
    if (fields['recheck_reason'] !== 'recheck_queue')
      return plain('false', { 'X-akismet-recheck-after': '120' })
    return plain(author === PROVISIONAL_AUTHOR ? 'false' : 'true')
  }
  return plain('false')
}

/** What a healthy Akismet answers. */
export const standInAnswer = (request: StandInRequest): StandInAnswer => {
  const { call, key, fields, contentType } = request
  if (!contentType.startsWith('application/x-www-form-urlencoded')) {
    return invalid('The content type must be application/x-www-form-urlencoded.')
  }
  if (call === 'verify-key') {
    return plain(KEY.test(fields['key'] ?? '') && (fields['blog'] ?? '') !== '' ? 'valid' : 'invalid')
  }
  if (!KEY.test(key)) return invalid('Your key is not valid.')
  const missing = ['blog', 'user_ip'].find((field) => (fields[field] ?? '') === '')
  if (missing !== undefined) return invalid(`Empty "${missing}" value.`)
  switch (call) {
    case 'comment-check':
      return plain(check(fields).body, { 'X-akismet-guid': crypto.randomUUID(), ...check(fields).headers })
    case 'submit-spam':
    case 'submit-ham':
      return plain(THANKS)
    default:
      return { status: 404, headers: PLAIN, body: 'no such call' }
  }
}

/** What Akismet answered, or why there is nothing to read. */
export type AkismetReply =
  | {
      kind: 'answer'
      text: string
      discard: boolean
      recheckAfterSeconds: number | null
      debugHelp: string | null
      /** A notice on the account; it rides along with a good verdict and is no failure. */
      alertCode: string | null
    }
  | { kind: 'limited'; retryAfterSeconds: number | null }
  | { kind: 'unreachable'; why: string }
  | { kind: 'unreadable'; why: string }

/** The longest genuine answer is one sentence of thanks. */
const ANSWER_BYTES_MAX = 4096
const NOTE_MAX = 200

const seconds = (value: string | null): number | null =>
  value !== null && /^\d{1,9}$/.test(value.trim()) ? Number(value) : null

const note = (value: string | null): string | null => value?.slice(0, NOTE_MAX) ?? null

/** Null where the body goes on beyond what any genuine answer needs. */
const boundedText = async (response: Response): Promise<string | null> => {
  if (response.body === null) return ''
  const reader = response.body.getReader()
  const bytes = new Uint8Array(ANSWER_BYTES_MAX)
  let length = 0
  for (;;) {
    const { done, value } = await (reader.read() as Promise<ReadableStreamReadResult<Uint8Array>>)
    if (done) break
    if (length + value.byteLength > ANSWER_BYTES_MAX) {
      // Not waited for: a peer that floods us may also be slow to be told.
      reader.cancel().catch(() => undefined)
      return null
    }
    bytes.set(value, length)
    length += value.byteLength
  }
  return new TextDecoder().decode(bytes.subarray(0, length))
}

const refused = (response: Response, reply: AkismetReply): AkismetReply => {
  response.body?.cancel().catch(() => undefined)
  return reply
}

/** Reads an HTTP answer exactly as the protocol has it: whatever else comes is no verdict. */
export const readReply = async (response: Response): Promise<AkismetReply> => {
  const { status, headers } = response
  if (status === 429) {
    return refused(response, { kind: 'limited', retryAfterSeconds: seconds(headers.get('Retry-After')) })
  }
  if (status >= 500) return refused(response, { kind: 'unreachable', why: `status ${status}` })
  if (status !== 200) return refused(response, { kind: 'unreadable', why: `status ${status}` })
  if (headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase() !== 'text/plain') {
    return refused(response, { kind: 'unreadable', why: 'not plain text' })
  }
  const text = await boundedText(response)
  if (text === null) return { kind: 'unreadable', why: 'too long' }
  return {
    kind: 'answer',
    text,
    discard: headers.get('X-akismet-pro-tip') === 'discard',
    recheckAfterSeconds: seconds(headers.get('X-akismet-recheck-after')),
    debugHelp: note(headers.get('X-akismet-debug-help')),
    alertCode: note(headers.get('X-akismet-alert-code')),
  }
}

import type { ServerResponse } from 'node:http'
import type { StandInAnswer } from './answer.ts'
import type { Fault } from './faults.ts'

const HUGE_BYTES = 10 * 1024 * 1024
/** Longer than anybody waits for Akismet. */
const LATE_MS = 6_000

const give = (response: ServerResponse, { status, headers, body }: StandInAnswer) => {
  response.writeHead(status, headers)
  response.end(body)
}

const drip = (response: ServerResponse, answer: StandInAnswer) => {
  response.writeHead(answer.status, answer.headers)
  response.flushHeaders()
  let sent = 0
  const timer = setInterval(() => {
    if (sent >= answer.body.length || response.destroyed) {
      clearInterval(timer)
      response.end()
      return
    }
    response.write(answer.body.charAt(sent))
    sent += 1
  }, 1000)
}

const reset = (response: ServerResponse, answer: StandInAnswer) => {
  response.writeHead(200, { ...answer.headers, 'Content-Length': '1000' })
  response.write('tru', () => response.socket?.resetAndDestroy())
}

const instead = (
  answer: StandInAnswer,
  status: number,
  headers: Record<string, string>,
  body: string,
): StandInAnswer => ({ status, headers: { ...answer.headers, ...headers }, body })

/** Gives the right answer, or does what the fault says to it. */
export const act = (response: ServerResponse, answer: StandInAnswer, fault: Fault | null): void => {
  switch (fault) {
    case null:
      return give(response, answer)
    case 'refused':
      // For one caller among several: the listener stays, the line is cut before a byte is read.
      response.socket?.resetAndDestroy()
      return
    case 'hang':
      return
    case 'late_first_byte':
      setTimeout(() => {
        if (!response.destroyed) give(response, answer)
      }, LATE_MS).unref()
      return
    case 'one_byte_a_second':
      return drip(response, answer)
    case 'too_many':
      return give(response, instead(answer, 429, { 'Retry-After': '120' }, 'slow down'))
    case 'status_500':
      return give(response, instead(answer, 500, {}, 'error'))
    case 'status_502':
      return give(response, instead(answer, 502, { 'Content-Type': 'text/html' }, '<h1>Bad Gateway</h1>'))
    case 'status_503':
      return give(response, instead(answer, 503, {}, 'unavailable'))
    case 'html':
      return give(response, instead(answer, 200, { 'Content-Type': 'text/html' }, '<!doctype html><p>false'))
    case 'empty':
      return give(response, instead(answer, 200, {}, ''))
    case 'huge':
      return give(response, instead(answer, 200, {}, 'false'.padEnd(HUGE_BYTES)))
    case 'wrong_type':
      return give(response, instead(answer, 200, { 'Content-Type': 'application/json' }, answer.body))
    case 'reset':
      return reset(response, answer)
    case 'redirect':
      return give(response, instead(answer, 302, { Location: '/1.1/elsewhere' }, ''))
    case 'newline':
      return give(response, instead(answer, 200, {}, `${answer.body}\n`))
    case 'alert':
      return give(
        response,
        instead(
          answer,
          200,
          { 'X-akismet-alert-code': '10508', 'X-akismet-alert-msg': 'A notice' },
          answer.body,
        ),
      )
    case 'key_refused':
      return give(
        response,
        instead(answer, 200, { 'X-akismet-debug-help': 'Your key is not valid.' }, 'invalid'),
      )
  }
}

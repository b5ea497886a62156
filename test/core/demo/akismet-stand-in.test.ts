import { request } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startAkismetStandIn, type AkismetStandIn } from '../../../demo/akismet-stand-in/server.ts'

const KEY = 'stand-in-test'
const COMMENT = { blog: 'https://kozani-news.example', user_ip: '203.0.113.7', comment_content: 'Μπράβο' }

let standIn: AkismetStandIn
beforeAll(async () => {
  standIn = await startAkismetStandIn()
})
afterAll(() => standIn.close())
beforeEach(() => standIn.setFault(null))

const call = (name: string, fields: Record<string, string>) =>
  fetch(`${standIn.url}/1.1/${name}`, { method: 'POST', body: new URLSearchParams(fields) })

const steer = (method: string, path: string, body?: unknown) =>
  fetch(`${standIn.controlUrl}/stand-in/${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })

describe('Akismet’s stand-in', () => {
  it('answers in exact bodies without a line break', async () => {
    const check = await call('comment-check', { ...COMMENT, api_key: KEY })
    expect(check.headers.get('Content-Type')).toMatch(/^text\/plain/)
    expect(check.headers.get('X-akismet-guid')).toMatch(/^[0-9a-f-]{36}$/)
    expect(await check.text()).toBe('false')
    for (const name of ['submit-spam', 'submit-ham']) {
      const answer = await call(name, { ...COMMENT, api_key: KEY })
      expect(await answer.text()).toBe('Thanks for making the web a better place.')
    }
    const verify = await call('verify-key', { key: KEY, blog: COMMENT.blog })
    expect(await verify.text()).toBe('valid')
  })

  it('knows the triggers', async () => {
    const check = async (fields: Record<string, string>) => {
      const answer = await call('comment-check', { ...COMMENT, api_key: KEY, ...fields })
      return [await answer.text(), answer.headers.get('X-akismet-pro-tip')]
    }
    expect(await check({ comment_author: 'akismet-guaranteed-spam' })).toEqual(['true', null])
    expect(await check({ comment_author: 'viagra-test-123' })).toEqual(['true', null])
    expect(await check({ comment_author_email: 'akismet-guaranteed-spam@example.com' })).toEqual([
      'true',
      null,
    ])
    expect(await check({ comment_author: 'viagra-test-123', user_role: 'administrator' })).toEqual([
      'false',
      null,
    ])
    expect(await check({ comment_author: 'stand-in-blatant-spam' })).toEqual(['true', 'discard'])
  })

  it('takes the key in the host name as well', async () => {
    const text = await new Promise((resolve, reject) => {
      const { port } = new URL(standIn.url)
      const asked = request(
        {
          host: '127.0.0.1',
          port,
          path: '/1.1/comment-check',
          method: 'POST',
          headers: {
            Host: 'hostkey123.rest.akismet.com',
            'Content-Type': 'application/x-www-form-urlencoded',
          },
        },
        (answer) => {
          answer.setEncoding('utf8').on('data', resolve)
        },
      )
      asked.on('error', reject).end(new URLSearchParams(COMMENT).toString())
    })
    expect(text).toBe('false')
    expect(standIn.requests.at(-1)).toMatchObject({ key: 'hostkey123', keyIn: 'host' })
  })

  it('says what is wrong with a call', async () => {
    const help = async (answer: Response) => [await answer.text(), answer.headers.get('X-akismet-debug-help')]
    expect(await help(await call('comment-check', { ...COMMENT, user_ip: '', api_key: KEY }))).toEqual([
      'invalid',
      'Empty "user_ip" value.',
    ])
    expect(await help(await call('comment-check', COMMENT))).toEqual(['invalid', 'Your key is not valid.'])
    const json = await fetch(`${standIn.url}/1.1/comment-check`, { method: 'POST', body: '{}' })
    expect(await json.text()).toBe('invalid')
  })

  it('can be gone, and comes back at the same place', async () => {
    await steer('POST', 'fault', { name: 'refused' })
    await expect(call('comment-check', { ...COMMENT, api_key: KEY })).rejects.toThrow()
    await steer('POST', 'fault', { name: null })
    expect((await call('comment-check', { ...COMMENT, api_key: KEY })).status).toBe(200)
  })

  it('can fail a number of times and then work', async () => {
    await steer('POST', 'failures?key=some-key', { count: 2 })
    const statuses = []
    for (let n = 0; n < 3; n += 1) {
      statuses.push((await call('comment-check', { ...COMMENT, api_key: 'some-key' })).status)
    }
    expect(statuses).toEqual([500, 500, 200])
  })

  it('keeps what it was asked, and forgets it when told', async () => {
    await call('comment-check', { ...COMMENT, api_key: 'recorded' })
    const kept = (await (await steer('GET', 'requests?key=recorded')).json()) as unknown[]
    expect(kept).toMatchObject([{ call: 'comment-check', fields: COMMENT, cookie: null }])
    await steer('DELETE', 'requests?key=recorded')
    expect(await (await steer('GET', 'requests?key=recorded')).json()).toEqual([])
  })

  it('refuses a switch that it does not have', async () => {
    expect((await steer('POST', 'fault', { name: 'earthquake' })).status).toBe(422)
    expect((await steer('POST', 'fault', 'no object')).status).toBeLessThan(500)
  })
})

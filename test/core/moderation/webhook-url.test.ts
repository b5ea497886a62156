import { describe, expect, it } from 'vitest'
import { isWebhookUrl } from '../../../worker/core/moderation/webhook-url.ts'

describe('the address of a webhook', () => {
  it.each([
    'http://127.0.0.1:8080/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://2130706433/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[fd00::1]/',
    'https://localhost/',
    'https://hooks.localhost/',
    'https://nas.home.arpa/',
  ])('%s is refused where this machine is not meant', (url) => {
    expect(isWebhookUrl(url, false)).toBe(false)
  })

  it('may be a public name, or this machine where that is allowed', () => {
    expect(isWebhookUrl('https://hooks.example.com/in?x=1', false)).toBe(true)
    expect(isWebhookUrl('http://127.0.0.1:8080/', true)).toBe(true)
    expect(isWebhookUrl('http://10.0.0.1/', true)).toBe(false)
  })
})

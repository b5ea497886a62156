import { vi } from 'vitest'
import { api } from '../comments/newsroom.ts'

/** A second name of the worker. */
export const ELSEWHERE = 'https://comments.elsewhere.example'
export const real = window.fetch
export type Asked = { url: URL; sent: { thread?: { title?: string } } | null }

/** Everything that is asked of the worker, which answers under a second name too. */
export const listen = (): Asked[] => {
  const asked: Asked[] = []
  vi.spyOn(window, 'fetch').mockImplementation((input, init) => {
    const address = input as string
    const sent = typeof init?.body === 'string' ? (JSON.parse(init.body) as Asked['sent']) : null
    asked.push({ url: new URL(address), sent })
    return real(address.replace(ELSEWHERE, api), init)
  })
  return asked
}

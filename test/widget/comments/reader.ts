import { vi } from 'vitest'
import '../../../widget/twin-comments.ts'
import type { TwinComments } from '../../../widget/twin-comments.ts'
import { api } from './newsroom.ts'

/** Waits for something a reader can see (none of something is nothing); fails with what was looked for. */
export const see = <T>(look: () => T | null | undefined | false): Promise<T> =>
  vi.waitFor(
    () => {
      const found = look()
      if (found === null || found === undefined || found === false || found === 0)
        throw new Error(`not seen: ${String(look)}`)
      return found
    },
    { timeout: 8_000, interval: 20 },
  )

type Options = Partial<
  Pick<TwinComments, 'site' | 'thread' | 'sort' | 'pageSize' | 'loading' | 'pageUrl'>
> & {
  lang?: string
}

/** What a reader sees of one element, and does with it. */
export const readerOf = (element: TwinComments) => {
  const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [
    ...(element.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ]
  const find = <E extends HTMLElement = HTMLElement>(selector: string) =>
    see(() => element.shadowRoot?.querySelector<E>(selector))
  const fill = async (selector: string, value: string) => {
    const field = await find<HTMLInputElement | HTMLTextAreaElement>(selector)
    field.focus()
    field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
  }
  const press = async (selector: string) => (await find(selector)).click()
  const text = (selector: string) => all(selector)[0]?.innerText.trim()
  const write = (body: string) => fill('#f-body', body)
  const tick = async () => {
    const box = await find<HTMLInputElement>('#f-consent')
    if (!box.checked) box.click()
  }
  const send = () => press('[part=form] [part=submit]')
  return {
    element,
    all,
    find,
    fill,
    press,
    text,
    heading: () => text('[part=heading]'),
    bodies: () => all('[part=body]').map((body) => body.innerText.trim()),
    article: (words: string) =>
      see(() => all('article').find((article) => article.querySelector('.body')?.textContent === words)),
    focused: () => element.shadowRoot?.activeElement ?? null,
    write,
    draft: async () => (await find<HTMLTextAreaElement>('#f-body')).value,
    tick,
    send,
    /** The whole way: text, consent, button. */
    submit: async (body: string) => {
      await write(body)
      await tick()
      await send()
    },
  }
}
export type Reader = ReturnType<typeof readerOf>

export const arrive = async (thread: string, options: Options = {}, at: Element = document.body) => {
  const { lang = 'en', ...properties } = options
  const element = document.createElement('twin-comments')
  Object.assign(element, { api, site: 'english-open', loading: 'eager', ...properties, thread })
  element.lang = lang
  at.append(element)
  const reader = readerOf(element)
  await reader.find('[part=header], [part=failed]')
  // Comments come one after the other, and the form after them.
  await see(() => !reader.all('.slow').length)
  return reader
}

/** The tab is closed and the page opened again: only what the browser keeps is left. */
export const comeBack = (reader: Reader, thread: string, options: Options = {}) => {
  reader.element.remove()
  return arrive(thread, options)
}

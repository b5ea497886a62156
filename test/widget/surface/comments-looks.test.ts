import { describe, expect, it, vi } from 'vitest'
import { api, newThread, published } from '../comments/newsroom.ts'
import { arrive, readerOf, see, type Reader } from '../comments/reader.ts'
import { cleanPage } from './clean-page.ts'
import { documented, livingLooks } from './documented.ts'
import { real } from './listen.ts'

const docs = await documented('twin-comments')

cleanPage()

describe('what a page can put in', () => {
  /** Where what stands in a slot is shown, and what is not shown then. */
  const places: Record<string, { closed?: true; written?: true; instead?: string }> = {
    heading: { instead: '[part=heading]' },
    'privacy-notice': {},
    closed: { closed: true, instead: '[part=closed]' },
    empty: { instead: '[part=empty]' },
    footer: {},
  }

  it('is all that is documented; what has no place is for pages without script', () => {
    expect(['', ...Object.keys(places)].sort()).toEqual(docs.slots)
  })

  it.each(Object.entries(places))('%s', async (slot, { closed, instead }) => {
    vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
      const answer = await real(input, init)
      if (!closed) return answer
      const page = (await answer.json()) as { thread: object }
      return Response.json({ ...page, thread: { ...page.thread, state: 'closed' } })
    })
    const reader = await arrive(newThread())
    const before = instead ? await reader.find(instead) : null
    expect(before?.checkVisibility()).not.toBe(false)
    const own = document.createElement('p')
    own.slot = slot
    own.textContent = 'The page’s own words'
    const unplaced = document.createElement('p')
    unplaced.textContent = 'Without script'
    reader.element.append(own, unplaced)
    await see(() => own.getBoundingClientRect().height > 0)
    expect(unplaced.getBoundingClientRect().height).toBe(0)
    if (before) expect(before.checkVisibility()).toBe(false)
  })
})

describe('what a page can dress', () => {
  type Look = { value: string; of: string; style: string; becomes?: string; theme?: 'dark'; reserve?: true }
  /** Each custom property: a value, and what in the page takes it. */
  const looks: Record<string, Look> = {
    '--twin-accent': { value: 'rgb(1, 2, 3)', of: '.submit', style: 'color' },
    '--twin-accent-text': { value: 'rgb(4, 5, 6)', of: '.submit span', style: 'color' },
    '--twin-line': { value: 'rgb(7, 8, 9)', of: '.replies', style: 'border-inline-start-color' },
    '--twin-tint': { value: 'rgb(10, 11, 12)', of: '#f-body', style: 'background-color' },
    '--twin-fault': { value: 'rgb(13, 14, 15)', of: '[part=error]', style: 'color' },
    '--twin-ink': { value: 'rgb(16, 17, 18)', of: ':host', style: 'color', theme: 'dark' },
    '--twin-paper': { value: 'rgb(19, 20, 21)', of: ':host', style: 'background-color', theme: 'dark' },
    '--twin-heading-font': { value: 'monospace', of: '[part=heading]', style: 'font-family' },
    '--twin-radius': { value: '9px', of: '#f-body', style: 'border-top-left-radius' },
    '--twin-gap': { value: '33px', of: 'article', style: 'margin-block-start' },
    '--twin-indent': { value: '44px', of: '.replies', style: 'padding-inline-start' },
    '--twin-measure': { value: '321px', of: '[part=form]', style: 'max-inline-size' },
    '--twin-reserve': { value: '234px', of: '[part=loading]', style: 'min-block-size', reserve: true },
    // With room for the ring of what is gone to.
    '--twin-sticky-offset': {
      value: '77px',
      of: 'article',
      style: 'scroll-margin-block-start',
      becomes: '85px',
    },
  }
  const styleOf = (reader: Reader, { of, style }: Look): string => {
    const node = of === ':host' ? reader.element : reader.all(of)[0]
    if (!node?.checkVisibility()) throw new Error(`nothing is shown of ${of}`)
    return getComputedStyle(node).getPropertyValue(style)
  }

  /** An answered comment, and a form that was refused; all that the element fetches later is there. */
  const dressed = async () => {
    const thread = newThread()
    const parentId = await published(thread)
    await published(thread, { parentId })
    document.body.style.width = '900px'
    const reader = await arrive(thread)
    await reader.send()
    await reader.find('[part=error]')
    await reader.press('[part=report]')
    await reader.find('dialog [part=cancel]')
    await reader.press('dialog [part=cancel]')
    return reader
  }
  const waiting = async () => {
    vi.spyOn(window, 'fetch').mockReturnValue(new Promise(() => {}))
    const element = document.createElement('twin-comments')
    Object.assign(element, { api, site: 'english-open', loading: 'eager', thread: newThread() })
    document.body.append(element)
    const reader = readerOf(element)
    await reader.find('[part=loading]')
    return reader
  }

  it('is all that is documented, and nothing else', async () => {
    expect(livingLooks((await dressed()).element)).toEqual(docs.looks)
    expect(Object.keys(looks).sort()).toEqual(docs.looks)
  })

  it('is seen, and is by default what is documented', async () => {
    const shown = await dressed()
    const loading = await waiting()
    const wrong = Object.entries(looks).flatMap(([name, look]) => {
      const reader = look.reserve ? loading : shown
      const { style } = reader.element
      reader.element.setAttribute('theme', look.theme ?? 'auto')
      const before = styleOf(reader, look)
      style.setProperty(name, look.value)
      const after = styleOf(reader, look)
      style.setProperty(name, docs.defaults.get(name) ?? 'initial')
      const byDefault = styleOf(reader, look)
      style.removeProperty(name)
      const right = before !== after && after === (look.becomes ?? look.value) && byDefault === before
      return right ? [] : [{ name, before, after, byDefault }]
    })
    expect(wrong).toEqual([])
  })
})

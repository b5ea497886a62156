import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { seriesOf } from '../../../demo/states/office-samples.ts'
import { TwinModeration } from '../../../widget/moderation/twin-moderation-element.ts'
import { article } from '../moderation/article.ts'
import { comment } from '../moderation/comments.ts'
import { FakeDesk } from '../moderation/fake-desk.ts'
import { openOffice } from '../moderation/office/open-office.ts'
import { openDesk } from '../moderation/open-desk.ts'
import { documented, livingLooks, livingMethods } from './documented.ts'

const docs = await documented('twin-moderation')

beforeEach(() => page.viewport(1000, 900))
afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('what the desk’s tag may carry', () => {
  it('is all that is documented, and nothing else; nothing of it is called', () => {
    expect([...new Set(TwinModeration.observedAttributes)].sort()).toEqual(docs.attributes)
    expect([...TwinModeration.elementProperties.keys()].map(String).sort()).toEqual(docs.fields)
    expect(livingMethods(TwinModeration).filter((name) => name !== 'tell')).toEqual(docs.methods)
  })

  it('changes what is shown, also later', async () => {
    const client = new FakeDesk([comment('Anna')])
    client.sites = [...client.sites, { id: 'alba', name: 'Alba de Azi', lang: 'ro', role: 'owner' }]
    const desk = openDesk(client, { site: null })
    await expect.element(article('Anna')).toBeVisible()
    desk.setAttribute('lang', 'ro')
    await expect.element(article('Anna').getByRole('button', { name: 'Aprobați' })).toBeVisible()
    desk.theme = 'dark'
    await desk.updateComplete
    expect(getComputedStyle(desk).colorScheme).toBe('dark')
    expect([desk.getAttribute('theme'), ...docs.reflected]).toEqual(['dark', 'theme'])
    desk.setAttribute('theme', 'light')
    expect(getComputedStyle(desk).colorScheme).toBe('light')
  })

  it('says to which worker and which site it goes', async () => {
    const network = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'))
    const desk = document.createElement('twin-moderation')
    desk.setAttribute('api', 'https://comments.elsewhere.example')
    desk.setAttribute('site', 'kozani')
    desk.token = () => Promise.resolve('a token')
    document.body.append(desk)
    await vi.waitFor(() => expect(network).toHaveBeenCalled())
    expect(network.mock.calls[0]?.[0]).toBe(
      'https://comments.elsewhere.example/v1/sites/kozani/moderation/me',
    )
    expect([desk.api, desk.site]).toEqual(['https://comments.elsewhere.example', 'kozani'])
  })
})

describe('what a page hears of the desk', () => {
  /** As the class lists what each `detail` holds. */
  const details: Record<string, string[]> = {
    'twin-decision': ['action', 'decision', 'ids', 'site'],
    'twin-error': ['code'],
  }

  it('is all that is documented, and nothing else: through shadow roots, with what the class lists', async () => {
    const sent = vi.spyOn(EventTarget.prototype, 'dispatchEvent')
    const client = new FakeDesk([comment('Anna')])
    openDesk(client)
    await article('Anna').getByRole('button', { name: 'Approve' }).click()
    await vi.waitFor(() => expect(client.comments[0]?.status).toBe('approved'))
    client.refuse('undo', 'internal_error')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    const own = () =>
      sent.mock.calls.flatMap(([event]) =>
        event instanceof CustomEvent && event.type.startsWith('twin-') ? [event as CustomEvent<object>] : [],
      )
    await vi.waitFor(() => expect(own().map(({ type }) => type)).toContain('twin-error'))
    expect([...new Set(own().map(({ type }) => type))].sort()).toEqual(docs.events)
    for (const { type, bubbles, composed, detail } of own()) {
      expect({ type, bubbles, composed, keys: Object.keys(detail).sort() }).toEqual({
        type,
        bubbles: true,
        composed: true,
        keys: details[type],
      })
    }
  })
})

describe('what a page can dress of the desk', () => {
  const looks: Record<string, string> = {
    '--twin-font': 'monospace',
    '--twin-accent': 'rgb(1, 2, 3)',
    '--twin-on-accent': 'rgb(4, 5, 6)',
    '--twin-plot-approved': 'rgb(7, 8, 9)',
    '--twin-plot-spam': 'rgb(10, 11, 12)',
    '--twin-plot-trash': 'rgb(13, 14, 15)',
  }
  const STYLES = ['font-family', 'color', 'background-color', 'border-block-end-color', 'fill', 'stroke']

  const figures = async () => {
    const client = new FakeDesk([])
    client.office.set('GET /series', () => seriesOf('en'))
    const desk = openOffice(client, 'figures')
    await expect.element(page.getByRole('img').first()).toBeVisible()
    return desk
  }
  const signIn = async () => {
    const client = new FakeDesk([])
    client.signedIn = false
    const desk = openDesk(client)
    await expect.element(page.getByRole('button', { name: 'passkey', exact: false }).first()).toBeVisible()
    return desk
  }

  it('is all that is documented, and nothing else', async () => {
    expect(livingLooks(await figures())).toEqual(docs.looks)
    expect(Object.keys(looks).sort()).toEqual(docs.looks)
  })

  it('is seen', async () => {
    const seen = new Set<string>()
    for (const open of [figures, signIn]) {
      const desk = await open()
      const nodes = [...(desk.shadowRoot?.querySelectorAll('*') ?? [])]
      const styles = nodes.filter((node) => node.checkVisibility()).map((node) => getComputedStyle(node))
      for (const [name, value] of Object.entries(looks)) {
        desk.style.setProperty(name, value)
        const takes = (style: CSSStyleDeclaration) =>
          STYLES.some((each) => style.getPropertyValue(each) === value)
        if (styles.some(takes)) seen.add(name)
        desk.style.removeProperty(name)
      }
    }
    expect([...seen].sort()).toEqual(docs.looks)
  })
})

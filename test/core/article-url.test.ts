import { describe, expect, it } from 'vitest'
import { articleUrl } from '../../worker/core/article-url.ts'

const site = { origins: ['https://news.example', 'https://www.news.example'] }

describe('the address of an article', () => {
  it('is kept as it is on an origin of the site', () => {
    expect(articleUrl(site, 'https://www.news.example/a?b=1')).toBe('https://www.news.example/a?b=1')
  })

  it('may start at the root, as a static page writes it', () => {
    expect(articleUrl(site, '/kozani/')).toBe('https://news.example/kozani/')
  })

  it('loses its fragment, which the way back sets anew', () => {
    expect(articleUrl(site, '/a#comments')).toBe('https://news.example/a')
  })

  it.each([
    'https://elsewhere.example/a',
    '//elsewhere.example/a',
    '/\\elsewhere.example/a',
    'http://news.example/a',
    'https://user:secret@news.example/a',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    '',
    null,
    undefined,
  ])('leads nowhere else: %s', (url) => {
    expect(articleUrl(site, url)).toBeNull()
  })
})

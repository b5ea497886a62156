import { describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'

const page = (query = '', language = 'el-GR,el;q=0.9,en;q=0.5') =>
  ask(`/moderation${query}`, { headers: { 'Accept-Language': language } })

describe('the desk’s page', () => {
  it('runs our own script only, in no frame, and is kept by nobody', async () => {
    const { status, headers } = await page()
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
        'trusted-types lit-html',
    )
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })

  it('speaks the moderator’s language, and says in three that it needs script', async () => {
    const html = await (await page()).text()
    expect(html).toMatch(/^<!doctype html><html lang="el">/i)
    expect(html).toContain('<title>Διαχείριση σχολίων</title>')
    for (const language of ['el', 'en', 'ro']) expect(html).toMatch(new RegExp(`<p lang="${language}">`))
    expect(await (await page('', 'ro')).text()).toContain('<html lang="ro">')
    expect(await (await page('?lang=en')).text()).toContain('<html lang="en">')
  })

  it('hands the site on to the element, and nothing that a link might smuggle in', async () => {
    expect(await (await page('?site=kozani')).text()).toContain('<twin-moderation site="kozani">')
    const html = await (await page('?site=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).text()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('site="&quot;&gt;&lt;script')
  })

  it('carries no inline script or style, which its own policy would stop', async () => {
    const html = await (await page()).text()
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)/)
    const style = await ask('/moderation.css')
    expect([style.status, style.headers.get('Content-Type')]).toEqual([200, 'text/css; charset=utf-8'])
  })
})

import { randomInt, randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from 'playwright'
import type { RunningWorker } from '../../harness/start-worker.ts'
import { sitDown, type DeskPage } from './moderator.ts'

const SITE = 'kozani'
const POLICY = '2026-11'
const PLAIN = 'Λόγια που δεν πειράζουν κανέναν.'
const FIELDS = ['name', 'website', 'email'] as const

type Problem = { code: string; errors?: { field: string }[] }
type Submitted = { comment: { id: string }; receipt: { token: string } }
type Answer<T> = { status: number; json: T }

/** A piece of a text that splits no character. */
const firstOf = (text: string, length: number): string => Array.from(text).slice(0, length).join('')

/** Somebody who writes the same hostile text into every field, on every way by which text gets in. */
export type HostilePen = {
  desk: DeskPage
  /** Writes each text, on all its ways, in a thread of that key; how many the worker took. */
  write: (thread: string, texts: readonly string[]) => Promise<number>
}

export const pickUpPen = async (worker: RunningWorker, moderator: BrowserContext): Promise<HostilePen> => {
  const desk = await sitDown(moderator, worker)

  const ask = async <T>(method: string, path: string, body: unknown, bearer?: string): Promise<Answer<T>> => {
    const answer = await fetch(worker.origin + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Origin: worker.origin,
        // Somebody else each time: one address may not report without end.
        'CF-Connecting-IP': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
        ...(bearer && { Authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
    })
    return { status: answer.status, json: (await answer.json()) as T }
  }

  /** As the desk asks, with the moderator's cookie. */
  const askAsModerator = <T>(method: string, path: string, body: unknown): Promise<Answer<T>> =>
    desk.page.evaluate(
      async ([method, path, body]) => {
        const answer = await fetch(path, { method, headers: { 'Content-Type': 'application/json' }, body })
        return { status: answer.status, json: (await answer.json()) as T }
      },
      [method, `/v1/sites/${SITE}/moderation/${path}`, JSON.stringify(body)] as const,
    )

  const submit = (thread: unknown, fields: Record<string, unknown>) =>
    ask<Submitted & Problem>('POST', `/v1/sites/${SITE}/comments`, {
      id: randomUUID(),
      proof: randomUUID(),
      thread,
      consent: true,
      policyVersion: POLICY,
      ...fields,
    })

  /** Leaves out the fields that refuse the text; null where nothing but it is at fault, as blank text is. */
  const submitAnywhere = async (thread: unknown, text: string): Promise<Submitted | null> => {
    const everywhere = { body: text, ...Object.fromEntries(FIELDS.map((field) => [field, text])) }
    const first = await submit(thread, everywhere)
    if (first.status === 201) return first.json
    const refused = (first.json.errors ?? []).map(({ field }) => field)
    const second = await submit(
      thread,
      Object.fromEntries(Object.entries(everywhere).filter(([field]) => !refused.includes(field))),
    )
    return second.status === 201 ? second.json : null
  }

  const takenOf = (what: string, { status, json }: Answer<unknown>): void => {
    if (status >= 300) throw new Error(`${what} was answered ${status}: ${JSON.stringify(json)}`)
  }

  const writeOne = async (thread: unknown, text: string): Promise<boolean> => {
    const comment = await submitAnywhere(thread, text)
    if (comment === null) return false
    const { id } = comment.comment
    // The filters may hold it, and only what is published can be answered.
    takenOf('A decision', await askAsModerator('POST', 'decisions', { action: 'approve', ids: [id] }))
    const [reply, edited, mended] = await Promise.all([
      submit(thread, { body: text, parentId: id }),
      submit(thread, { body: PLAIN }),
      submit(thread, { body: PLAIN }),
    ])
    for (const answer of [reply, edited, mended]) takenOf('A comment', answer)
    takenOf('An edit', await ask('PATCH', '/v1/receipt', { body: text }, edited.json.receipt.token))
    takenOf(
      'A moderator’s edit',
      await askAsModerator('PATCH', `comments/${mended.json.comment.id}`, { body: text, revision: 1 }),
    )
    takenOf(
      'A reply of the newsroom',
      await askAsModerator('POST', `comments/${id}/replies`, { id: randomUUID(), body: text }),
    )
    takenOf(
      'A note for colleagues',
      await askAsModerator('POST', `comments/${id}/notes`, { text: firstOf(text, 300) }),
    )
    takenOf(
      'A report',
      await ask('POST', `/v1/sites/${SITE}/comments/${id}/reports`, {
        id: randomUUID(),
        category: 'other',
        words: firstOf(text, 3_000),
        name: firstOf(text, 60),
      }),
    )
    return true
  }

  const approveAll = async (key: string): Promise<void> => {
    const { results } = await worker.db
      .prepare(
        `SELECT c.id FROM comments c JOIN threads t ON t.id = c.thread_id WHERE t.key = ? AND c.status <> 'approved'`,
      )
      .bind(key)
      .all<{ id: string }>()
    if (results.length === 0) return
    takenOf(
      'A decision',
      await askAsModerator('POST', 'decisions', { action: 'approve', ids: results.map(({ id }) => id) }),
    )
  }

  return {
    desk,
    write: async (key, texts) => {
      const [title = ''] = texts
      const thread = {
        key,
        title: firstOf(title, 200),
        url: `${worker.origin}/?q=${encodeURIComponent(title.replace(/\p{Surrogate}/gu, '')).slice(0, 500)}`,
      }
      let taken = 0
      for (const text of texts) taken += Number(await writeOne(thread, text))
      await approveAll(key)
      return taken
    },
  }
}

/** Whatever a page did that none may do, from now on: dialogs, reports of its policy, requests to strangers. */
export const watchPage = async (page: Page): Promise<string[]> => {
  const faults: string[] = []
  await page.exposeBinding('tellFault', (_, fault: string) => void faults.push(fault))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellFault } = globalThis as unknown as { tellFault: (fault: string) => void }
      tellFault(`reported: ${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => faults.push(`an error: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (['data:', 'blob:'].includes(protocol) || ['localhost', '127.0.0.1'].includes(hostname)) return
    faults.push(`a request to ${request.url()}`)
  })
  return faults
}

/** Spaces, line ends and the sign of a quote are shown by layout. */
export const asShown = (text: string): string => text.replace(/[\s>]/gu, '')

/** The texts of the comments on a page, shadow roots included, and what of them is more than text. */
export const readPage = (page: Page): Promise<{ texts: string[]; faults: string[] }> =>
  page.evaluate(() => {
    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ])
    const all = within(document)
    const bodies = all.filter((element) => element.matches('.body'))
    const faults = all
      .filter((element) => element.closest('article') !== null)
      .flatMap((element) => [
        ...(element.matches('script, iframe, object, embed, style, link, svg script, img')
          ? [`an element ${element.localName}`]
          : []),
        ...[...element.attributes]
          .filter(({ name }) => name.startsWith('on') || name === 'srcdoc' || name === 'style')
          // The room of a comment out of sight is the element's own word.
          .filter(
            ({ value }) => !/^(contain-intrinsic-block-size|content-visibility): [\w .;:-]*$/.test(value),
          )
          .map(({ name }) => `an attribute ${name}`),
        ...(element instanceof HTMLAnchorElement && !/^https?:$/.test(element.protocol)
          ? [`a link to ${element.href}`]
          : []),
      ])
    return { texts: bodies.map(({ textContent }) => textContent), faults }
  })

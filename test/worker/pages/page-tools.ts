import { env } from 'cloudflare:workers'

/** What a test needs of a page: its text and its form, read by the parser of the Workers runtime. */
export type FormControl = { type: string; name: string; value: string; checked: boolean }

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)

/** The words of the page's elements that match a selector. */
export const textOf = async (html: string, selector: string): Promise<string[]> => {
  const found: string[] = []
  await new HTMLRewriter()
    .on(selector, {
      element: () => void found.push(''),
      text: (chunk) => {
        found.push((found.pop() ?? '') + chunk.text)
      },
    })
    .transform(new Response(html))
    .text()
  return found.map((text) => decode(text).trim())
}

export const attributesOf = async (html: string, selector: string, name: string): Promise<string[]> => {
  const found: string[] = []
  await new HTMLRewriter()
    .on(selector, { element: (element) => void found.push(decode(element.getAttribute(name) ?? '')) })
    .transform(new Response(html))
    .text()
  return found
}

/** The form as a browser would send it: names with their values, boxes only where they are ticked. */
export const formOf = async (html: string, selector = 'form'): Promise<URLSearchParams> => {
  const controls: FormControl[] = []
  await new HTMLRewriter()
    .on(`${selector} input`, {
      element: (element) => {
        controls.push({
          type: element.getAttribute('type') ?? 'text',
          name: element.getAttribute('name') ?? '',
          value: decode(element.getAttribute('value') ?? ''),
          checked: element.hasAttribute('checked'),
        })
      },
    })
    .on(`${selector} textarea`, {
      element: (element) => {
        controls.push({
          type: 'textarea',
          name: element.getAttribute('name') ?? '',
          value: '',
          checked: false,
        })
      },
      text: (chunk) => {
        const last = controls.at(-1)
        if (last?.type === 'textarea') last.value += chunk.text
      },
    })
    .transform(new Response(html))
    .text()
  const form = new URLSearchParams()
  for (const { type, name, value, checked } of controls) {
    if (type === 'checkbox' && !checked) continue
    // A browser drops the first line end of a text area.
    form.append(name, type === 'textarea' ? decode(value).replace(/^\n/, '') : value)
  }
  return form
}

/** What a moderator's approval leaves behind. */
export const approve = async (id: string): Promise<void> => {
  await env.DB.prepare(
    `INSERT INTO decisions (id, comment_id, site, action, from_status, to_status, actor_kind, at)
SELECT ?, id, site, 'approve', status, 'approved', 'moderator', created_at FROM comments WHERE id = ?`,
  )
    .bind(crypto.randomUUID(), id)
    .run()
}

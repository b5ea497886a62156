/** A comment's text as a small tree. Whoever shows it makes text nodes of it: no string of HTML exists. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; url: string; text: string }
type Block = { kind: 'paragraph' | 'quote'; children: Inline[] }

/**
 * The full stop behind an address belongs to the sentence: punctuation is taken only before something else. A bracket
 * belongs to the address only as one of two, so that the one around it does not. No text makes this slow: what may
 * follow is told by its first letter.
 */
const LINK = /(https?:\/\/|\bwww\.)([.,;:!?·…'’*_\]]*(\([^\s()<>"«»“”]*\)|[^\s()<>"«»“”.,;:!?·…'’*_\]]))+/gi

/** Web addresses only, and none that hides another host behind a name and a password. */
export const safeUrl = (text: string): string | null => {
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null
  } catch {
    return null
  }
}

const inline = (line: string): Inline[] => {
  const parts: Inline[] = []
  let from = 0
  for (const match of line.matchAll(LINK)) {
    const [text] = match
    const url = safeUrl(text.replace(/^www/i, 'https://$&'))
    if (url === null) continue
    if (match.index > from) parts.push({ kind: 'text', text: line.slice(from, match.index) })
    parts.push({ kind: 'link', url, text })
    from = match.index + text.length
  }
  if (from < line.length) parts.push({ kind: 'text', text: line.slice(from) })
  return parts
}

/** Blank lines part paragraphs, other line ends break lines, `>` at the start of a line quotes. */
export const bodyTree = (body: string): Block[] => {
  const blocks: Block[] = []
  let open = null as Block | null
  for (const line of body.split('\n')) {
    const quoted = line.startsWith('>')
    const kind = quoted ? 'quote' : 'paragraph'
    const text = quoted ? line.replace(/^>\s?/, '') : line
    if (!text.trim()) {
      open = null
      continue
    }
    if (open?.kind === kind) open.children.push({ kind: 'break' })
    else blocks.push((open = { kind, children: [] }))
    open.children.push(...inline(text))
  }
  return blocks
}

import { bodyTree, type Inline } from '../contract/body-tree.ts'
import { REL } from './rel.ts'

/** A run of text, a line's end, or a link to the web. */
export const Piece = ({ inline }: { inline: Inline }) => {
  if (inline.kind === 'break') return <br />
  if (inline.kind === 'text') return <>{inline.text}</>
  return (
    <a href={inline.url} rel={REL}>
      {inline.text}
    </a>
  )
}

/** A comment's words as text: paragraphs, line breaks, quotes, links to the web. */
export const CommentBody = ({ body, lang }: { body: string; lang: string | null }) => (
  <div class="body" lang={lang ?? undefined} dir="auto">
    {bodyTree(body).map(({ kind, children }) => {
      const pieces = children.map((inline) => <Piece inline={inline} />)
      return kind === 'quote' ? (
        <blockquote>
          <p>{pieces}</p>
        </blockquote>
      ) : (
        <p>{pieces}</p>
      )
    })}
  </div>
)

import type { FragmentData } from '../../contract/fragment.ts'
import { plural } from '../../contract/i18n/plural.ts'
import { SORTS } from '../../contract/statuses.ts'
import { commentNodes } from '../comment-nodes.ts'
import { conversationData, type ConversationData } from '../conversation-data.ts'
import { DataBlock } from '../data-block.tsx'
import {
  FragmentComment,
  FragmentMore,
  type FragmentLinks,
  type FragmentSpeech,
} from './fragment-comments.tsx'
import { FragmentForm, type FragmentFormView } from './fragment-form.tsx'
import { FragmentSiteWords } from './fragment-site-words.tsx'

type FragmentView = {
  /** As the element would be answered. */
  data: FragmentData
  /** In schema.org's words. */
  schema: ConversationData
  stylesheet: string
  links: FragmentLinks
  form: FragmentFormView
}
type Props = FragmentSpeech & { view: FragmentView }

const Top = ({ view, words, level, roots }: Props & { roots: number }) => {
  const { page, sort } = view.data
  const { reader, lang } = words
  return (
    <div class="top" part="header" tabindex={-1}>
      <slot name="heading">
        <div class="heading" part="heading" role="heading" aria-level={level}>
          {plural(lang, page.thread.count, reader.comments)}
        </div>
      </slot>
      {(roots > 1 || page.next !== null) && (
        <label class="sort">
          <span>{reader.sort}</span>
          <select part="sort" autocomplete="off">
            {SORTS.map((each) => (
              <option value={each} selected={each === sort}>
                {reader[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {page.thread.state === 'open' && roots > 0 && (
        <button type="button" class="plain jump" part="jump">
          {reader.write}
        </button>
      )}
    </div>
  )
}

/**
 * What a publisher's server puts inside the tag: the element's shadow tree as it will be, in markup that works
 * by itself, and the data it was made from. A test in the browser holds it to what the element shows.
 * What search engines read stands behind it, in the page itself: they look into no shadow tree for it.
 */
export const Fragment = ({ view, words, level }: Props) => {
  const { data, links } = view
  const { page } = data
  const { reader, lang } = words
  const nodes = commentNodes(page.comments)
  const open = page.thread.state === 'open'
  return (
    <>
      <template shadowrootmode="open">
        <link rel="stylesheet" href={view.stylesheet} />
        <div class="still" lang={lang}>
          <Top view={view} words={words} level={level} roots={nodes.length} />
          {nodes.length > 0 ? (
            <div part="comments">
              {nodes.map((node) => (
                <FragmentComment node={node} page={page} links={links} words={words} level={level} />
              ))}
            </div>
          ) : (
            open && (
              <slot name="empty">
                <p class="quiet" part="empty">
                  {reader.empty}
                </p>
              </slot>
            )
          )}
          {page.next !== null && <FragmentMore href={links.after(page.next)} label={reader.more} />}
          {open ? (
            <FragmentForm view={view.form} words={words} level={level} />
          ) : (
            <slot name="closed">
              <div class="note" part="closed">
                {page.form.texts?.closed ? (
                  <FragmentSiteWords form={page.form} words={page.form.texts.closed} />
                ) : (
                  reader.closed
                )}
              </div>
            </slot>
          )}
          <slot name="footer"></slot>
        </div>
        <DataBlock type="application/json" value={data} />
      </template>
      <DataBlock type="application/ld+json" value={conversationData(view.schema, words)} />
    </>
  )
}

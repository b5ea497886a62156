import type { AidContext } from './aid-forms.ts'
import { lengthOf } from './as-kept.ts'
import { fieldAid, type } from './field-aid.ts'
import { markedIn, quoteOf } from './quote-of.ts'

const none = () => undefined

/** The count is shown for the last tenth of what is allowed, and for no more than this. */
const NEAR_MAX = 500
/** Said aloud once the writer pauses. */
const PAUSE_MS = 1_000

/** `sent`: a form of the element was sent. `isShown`: how the text will look is shown. */
type BodyAid = { sent: () => void; isShown: () => boolean; remove: () => void }

/** Room that grows with the text, the count near the limit, a quote, and a look at how it will be shown. */
export const bodyAid = (
  form: HTMLFormElement,
  { tools, words, language }: AidContext,
  shown: boolean,
): BodyAid => {
  const { html, nothing, render, bodyView, plural, thread, selected } = tools
  const aid = fieldAid<HTMLTextAreaElement>(form, 'textarea')
  if (!aid) return { sent: none, isShown: () => false, remove: none }
  const { field, place, remove } = aid
  const bar = document.createElement('div')
  bar.className = 'bar'
  field.before(bar)
  const preview = `${field.id}-p`
  let said = ''
  let pause = 0

  const answered = () => {
    // A correction stands at the comment itself, and answers nothing there.
    const id = form.part.contains('edit-form') ? undefined : form.closest('article')?.id.slice(2)
    const { state } = thread
    return state.status === 'ready' ? state.comments.find((comment) => comment.id === id)?.body : undefined
  }
  const count = (): { over: boolean; words: string } | null => {
    const max = thread.state.status === 'ready' ? thread.state.form.bodyMax : Infinity
    const left = max - lengthOf(field.value)
    if (left > Math.min(NEAR_MAX, max / 10)) return null
    return {
      over: left < 0,
      words: plural(language, Math.abs(left), left < 0 ? words.charsOver : words.charsLeft),
    }
  }
  const grow = () => {
    if (CSS.supports('field-sizing', 'content')) return
    field.style.blockSize = 'auto'
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
  }
  const quote = () => {
    const body = answered()
    if (body === undefined) return
    const before = field.value.trimEnd()
    type(field, `${before && `${before}\n\n`}${quoteOf(body, markedIn(body, selected() ?? ''))}\n\n`)
    field.focus()
    field.setSelectionRange(field.value.length, field.value.length)
  }

  const draw = () => {
    const body = answered()
    const near = count()
    render(
      html`${
          body
            ? html`<button type="button" class="plain" part="quote" @click=${quote}>
                ${markedIn(body, selected() ?? '') === null ? words.quote : words.quoteSelected}
              </button>`
            : nothing
        }
        <button
          type="button"
          class="plain"
          part="preview-button"
          aria-expanded=${shown ? 'true' : 'false'}
          aria-controls=${preview}
          @click=${() => {
            shown = !shown
            draw()
          }}
        >
          ${words.preview}
        </button>`,
      bar,
    )
    render(
      html`${near ? html`<p class="hint ${near.over ? 'over' : ''}" part="count" aria-hidden="true">${near.words}</p>` : nothing}
        <p class="unseen" aria-live="polite">${said}</p>
        <div id=${preview} part="preview" role="group" aria-label=${words.preview} ?hidden=${!shown}>
          ${
            shown
              ? html`<div class="body" dir="auto">
                    ${field.value.trim() ? bodyView(field.value) : html`<p class="hint">${words.previewEmpty}</p>`}
                  </div>
                  <p class="hint">${words.previewHint}</p>`
              : nothing
          }
        </div>`,
      place,
    )
  }

  aid.listen('input', () => {
    grow()
    draw()
    clearTimeout(pause)
    pause = window.setTimeout(() => {
      said = count()?.words ?? ''
      draw()
    }, PAUSE_MS)
  })
  // A form that was emptied by sending is drawn anew when it is entered again.
  aid.listen('focus', draw)
  grow()
  draw()
  return {
    // Nothing is left to look at.
    sent: () => {
      shown = false
      said = ''
      clearTimeout(pause)
      draw()
    },
    isShown: () => shown,
    remove: () => {
      clearTimeout(pause)
      bar.remove()
      remove()
    },
  }
}

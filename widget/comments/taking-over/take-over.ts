import type { Page } from '../../../worker/contract/comments.ts'
import { PAGE_SIZE_DEFAULT } from '../../../worker/contract/limits.ts'
import type { Sort } from '../../../worker/contract/statuses.ts'
import type { Conversation, Stage } from '../conversation.ts'
import type { Answers, Query } from '../thread-controller.ts'
import { answerFrom, dataIn, otherIn } from './answer-from.ts'
import { keepMeanwhile } from './keep-meanwhile.ts'
import { keepTyped, textIn } from './keep-typed.ts'
import { moveFocus } from './move-focus.ts'
import { moveTyped } from './move-typed.ts'

/** Which conversation an element shows now: another may begin while the first is still on its way. */
const current = new WeakMap<Stage, Conversation>()

/** Letters that are put together out of several keys live in the field where they were begun. */
const composing = (still: Element): (() => Promise<unknown>) => {
  let end: Promise<unknown> | null = null
  still.addEventListener('compositionupdate', () => {
    end ??= new Promise((resolve) => {
      const ended = () => {
        end = null
        // The field has the word only after this event.
        setTimeout(resolve)
      }
      still.addEventListener('compositionend', ended, { once: true })
    })
  })
  return () => end ?? Promise.resolve()
}

/** Until it has words, be it in a language that was chosen since. */
const spoken = (stage: Stage): Promise<void> =>
  new Promise((done) => {
    const listener = {
      hostUpdated: () => {
        if (!stage._words) return
        stage.removeController(listener)
        done()
      },
    }
    stage.addController(listener)
    stage.requestUpdate()
  })

/** Whether it takes no new comments by now: there is no form to type on in. */
const isClosed = ({ thread: { state } }: Conversation): boolean =>
  state.status === 'ready' && state.thread.state === 'closed'

/** Shows what was typed to somebody whose form goes, where the writers' part shows what was begun in a closed conversation. */
const keepInSight = (stage: Stage, talk: Conversation, still: Element): void => {
  keepTyped(still, talk)
  if (!textIn(still)) return
  const show = () => {
    stage.requestUpdate()
    stage.draw()
  }
  if (talk.writing) show()
  else void talk.write().then(show)
  stage.announce(stage._words?.closed ?? '', '')
}

/** Puts the element's own view, which is drawn by now, in the place of what stood there. */
const swap = (stage: Stage, talk: Conversation, still: Element, root: ShadowRoot): void => {
  current.delete(stage)
  stage.still = null
  stage.requestUpdate()
  stage.draw()
  talk.list.finish()
  const focused = root.activeElement
  root.querySelector('script')?.remove()
  still.remove()
  if (isClosed(talk)) keepInSight(stage, talk, still)
  else moveTyped(still, root)
  if (focused && still.contains(focused)) moveFocus(focused, root)
  const chosen = still.querySelector<HTMLSelectElement>('[part=sort]')?.selectedOptions[0]
  if (chosen?.defaultSelected === false) stage.sort = chosen.value === 'newest' ? 'newest' : 'oldest'
}

/**
 * Of another article or site: nobody is to write there what belongs here. What was typed is kept for when they come back to
 * it. True where that was so.
 */
const giveWay = (stage: Stage, talk: Conversation, still: Element, root: ShadowRoot): boolean => {
  const there = otherIn(root, talk)
  if (!there) return false
  // Whoever was to take it over shows nothing here any more.
  current.delete(stage)
  const other = new (talk.constructor as typeof Conversation)(stage, { ...talk.place, ...there })
  keepTyped(still, other)
  other.leave()
  root.querySelector('script')?.remove()
  still.remove()
  stage.still = null
  stage.requestUpdate()
  return true
}

/**
 * Takes over what a publisher's server has put into the element: without asking for what is there already, in one
 * task, so that nothing flashes or moves, and with all that the reader has typed meanwhile. Where that fails, what
 * is there stays, and works by itself.
 */
export const takeOver = async (
  stage: Stage,
  talk: Conversation,
  words: Promise<unknown>,
  load: (there?: Answers) => Promise<void>,
): Promise<void> => {
  const { still, renderRoot: root } = stage
  if (!still || !(root instanceof ShadowRoot))
    return talk.thread.state.status === 'ready' ? undefined : load()
  if (giveWay(stage, talk, still, root)) return load()
  current.set(stage, talk)
  keepMeanwhile(still, () => current.get(stage))
  const atRest = composing(still)
  const loaded = new Promise((resolve) => root.host.addEventListener('twin-load', resolve, { once: true }))
  const told = load(answerFrom(root, talk, stage.pageSize))

  const change = async (): Promise<void> => {
    await words
    await spoken(stage)
    // Drawn out of sight, piece by piece, while the reader may type on.
    await stage.updateComplete
    await talk.list.whole
    // So that what was typed is never out of sight; without it, it is kept all the same.
    if (isClosed(talk) && textIn(still)) await talk.write()
    await atRest()
    if (current.get(stage) !== talk) return
    swap(stage, talk, still, root)
  }

  await Promise.race([told, loaded])
  if (talk.thread.state.status === 'ready') await change()
  // Stopped by a move in the document, or failed: whoever tries again comes later, and may not be waited for.
  else void loaded.then(change)
  await told
}

/**
 * The same before it returns. `ask` brings the comments in another order or language than what stands there, which stays
 * where they do not come; `show` gets them.
 */
export const takeOverNow = (
  stage: Stage,
  talk: Conversation,
  ask: (query: Query) => Page | null,
  show: (page: Page) => void,
): void => {
  const { still, renderRoot: root } = stage
  if (!still || !(root instanceof ShadowRoot)) return
  const there = dataIn(root, talk)
  const sort: Sort = stage.sort === 'newest' ? 'newest' : 'oldest'
  const query = { thread: talk.place.key, sort, limit: PAGE_SIZE_DEFAULT }
  const answers = there?.sort === sort ? there : undefined
  const page = answers ? answers.page : ask(query)
  const gaveWay = giveWay(stage, talk, still, root)
  if (!page) return
  talk.thread.query = { ...query, ...(answers && { limit: answers.limit }) }
  show(page)
  if (!gaveWay) swap(stage, talk, still, root)
}

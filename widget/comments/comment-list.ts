import { render } from 'lit'
import type { CommentNode } from './comment-tree.ts'
import { commentView, shownBy, type CommentContext } from './comment-view.ts'

type Box = { article: HTMLElement; replies: HTMLElement; shown: unknown[] }

/** An old phone must answer between two slices of work. */
const SLICE_MS = 6
/** What stands within so many windows is laid out anyway. */
const NEAR_HEIGHTS = 2

const create = (
  tag: string,
  properties: Partial<Record<'part' | 'id' | 'className' | 'role' | 'ariaLevel', string>>,
) => Object.assign(document.createElement(tag), properties)

/**
 * The comments in the page. Each has a box of its own that is rendered again only where something in it has
 * changed, so that typing, or one reply more, costs the same below 5 comments and below 500. What is new comes
 * in slices of time: the first at once, the others when the browser had a moment for the reader.
 */
export class CommentList {
  readonly element = create('div', { part: 'comments' })
  /**
   * How far the first page has come: at 1 all its comments are there, and the field of the form may come below them, at 2
   * who writes it, at 3 the rest. It counts on with whatever is loaded later.
   */
  rounds = 0
  /** While comments come: a button below would be seen to move. */
  grows = false
  /** Settled when everything that was asked for is in the page. */
  whole: Promise<void> = Promise.resolve()
  readonly #boxes = new Map<string, Box>()
  readonly #whole: () => void
  #walk: Generator<void> | undefined

  /** `whole` is told when all that came is in the page. */
  constructor(whole: () => void) {
    this.#whole = whole
  }

  show(nodes: CommentNode[], context: CommentContext): HTMLElement {
    this.grows = nodes.some((node) => !this.#box(node).article.parentNode)
    const walk = (this.#walk = this.#fit(this.element, nodes, context))
    this.whole = new Promise((done) => {
      // By itself, since forms take their time.
      const end = () => {
        setTimeout(work, 0, SLICE_MS)
        if (walk !== this.#walk) return
        this.rounds++
        this.grows = false
        this.#whole()
      }
      const work = (ms: number) => {
        // Overtaken: the newer walk settles this one too.
        if (walk !== this.#walk) {
          void this.whole.then(done)
          return
        }
        const last = performance.now() + ms
        let over
        do over = walk.next().done
        while (!over && performance.now() < last)
        // Until all is there, room below keeps what follows out of sight: it would move. Where nothing comes,
        // however long it takes, it would be this that moves the form in which somebody types.
        this.element.classList.toggle('slow', !this.rounds || (this.grows && !over))
        if (over && this.rounds > 2 && !this.grows) return done()
        setTimeout(over ? end : work, 0, SLICE_MS)
      }
      // What comes is put in by tasks of its own; a change of what stands shows at once.
      work(this.rounds < 3 || this.grows ? 0 : SLICE_MS)
    })
    return this.element
  }

  /** Puts in at once what is still to come. */
  finish(): void {
    while (this.#walk && !this.#walk.next().done);
  }

  /** Returns whether anything was rendered. */
  *#fit(
    parent: HTMLElement,
    nodes: CommentNode[],
    context: CommentContext,
    root?: HTMLElement,
  ): Generator<void, boolean> {
    const wanted = new Set<unknown>(nodes.map((node) => this.#box(node).article))
    // By hand, so that nothing which stays is taken out and put in again: it would lose the focus.
    for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
    let at = parent.firstElementChild
    let rendered = false
    if (!root && !at) {
      // The page is laid out with what stands above, and only then with the first comment: either takes long enough.
      yield
      yield void parent.getBoundingClientRect()
    }
    for (const node of nodes) {
      const box = this.#box(node)
      const put = () => {
        if (at === box.article) at = at.nextElementSibling
        else parent.insertBefore(box.article, at)
      }
      // Put in when it is whole: what a browser has painted in part it takes for moved when it is measured.
      const late = !root && parent.firstChild && !box.article.parentNode
      if (!late) put()
      const shown = shownBy(node, context)
      const changed = shown.some((value, place) => value !== box.shown[place])
      if (changed) {
        box.shown = shown
        box.article.className = context.marked === node.comment.id ? 'marked' : ''
        render(commentView(node, context, box.replies), box.article)
      }
      yield
      const below = yield* this.#fit(box.replies, node.children, context, box.article)
      if (late) put()
      rendered ||= changed || below
      // The first one aside: to measure it would be to lay out the whole page at once.
      if (!root && node !== nodes[0] && (changed || below)) this.#size(box.article)
    }
    return rendered
  }

  /** Keeps the room of a conversation that is far below, without laying it out again before it comes near. */
  #size(article: HTMLElement): void {
    const { style } = article
    style.contentVisibility = ''
    if (article.getBoundingClientRect().top < NEAR_HEIGHTS * innerHeight) return
    // The height of its content, as its style has it: a skipped one adds its padding and border.
    style.containIntrinsicBlockSize = `auto ${getComputedStyle(article).blockSize}`
    style.contentVisibility = 'auto'
  }

  #box({ comment: { id, depth } }: CommentNode): Box {
    let box = this.#boxes.get(id)
    if (!box) {
      const article = create('article', {
        part: 'comment',
        id: `c-${id}`,
        role: 'comment',
        ariaLevel: `${depth + 1}`,
      })
      article.tabIndex = -1
      article.setAttribute('aria-labelledby', `by-${id}`)
      const replies = create('div', { part: 'replies', className: 'replies' })
      this.#boxes.set(id, (box = { article, replies, shown: [] }))
    }
    return box
  }
}

import type { DeskHost } from './desk-host.ts'
import type { Desk } from './desk.ts'

/** Opens the sheet for an article's address. It is a chunk of its own, with its words: few articles are ever renamed. */
export const showArticle = async (desk: Desk, host: DeskHost) => {
  const { conversation } = desk
  const { id } = conversation
  try {
    const { ArticleSheet } = await import('./article-sheet.ts')
    const { state } = conversation
    // Somebody has gone elsewhere meanwhile.
    if (state.status !== 'ready' || state.id !== id || desk.dialogs.open) return
    desk.article ??= new ArticleSheet(desk, host)
    desk.article.open(state.site, state.thread)
  } catch {
    desk.voice.warn(desk.voice.words.unreachable)
  }
}

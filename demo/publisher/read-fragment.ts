const PATIENCE_MS = 500

type Page = { thread: string; url: string; title: string; lang: string }

/** The conversation to put into the tag; nothing where it does not come in time: the tag then loads it by itself. */
export const readFragment = async (worker: string, site: string, page: Page): Promise<string> => {
  try {
    const answer = await fetch(`${worker}/v1/sites/${site}/fragment?${new URLSearchParams(page)}`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return answer.ok ? await answer.text() : ''
  } catch {
    return ''
  }
}

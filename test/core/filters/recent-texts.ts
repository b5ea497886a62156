import type { RecentTexts } from '../../../worker/core/ports/recent-texts.ts'

/** What a site's readers sent lately, in memory: the port as D1 fills it. */
export const recentTexts = (fromAddress = 0): RecentTexts => {
  const prints = new Map<string, { site: string; print: string; at: number }>()
  const byPrint = new Map<string, Set<string>>()
  return {
    timesBefore({ site, commentId, print, at, since }) {
      prints.set(commentId, { site, print, at })
      const same = byPrint.get(`${site} ${print}`) ?? new Set()
      byPrint.set(`${site} ${print}`, same.add(commentId))
      const others = [...same].filter((id) => id !== commentId && (prints.get(id)?.at ?? 0) >= since)
      return Promise.resolve(others.length)
    },
    fromAddress: () => Promise.resolve(fromAddress),
  }
}

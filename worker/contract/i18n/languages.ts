export const LANGUAGES = ['el', 'en', 'ro'] as const
export type Language = (typeof LANGUAGES)[number]

/** The first of the wished BCP 47 tags that we speak: `el-GR` gives `el`; none gives the fallback. */
export const pickLanguage = (
  wishes: Iterable<string | null | undefined>,
  fallback: Language = 'en',
): Language => {
  for (const wish of wishes) {
    const primary = wish?.trim().toLowerCase().split(/[-_]/)[0]
    const found = LANGUAGES.find((language) => language === primary)
    if (found) return found
  }
  return fallback
}

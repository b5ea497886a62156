import type { Integrity } from '../../../demo/build/exact-version.ts'
import manifest from '../../../package.json' with { type: 'json' }
import { LANGUAGES, type Language } from '../../../worker/contract/i18n/languages.ts'
import { comments } from './reader-words.ts'

/** The files that carry what a reader meets first, by the language they say it in. */
export const firstWords = async (origin: string): Promise<Record<Language, string>> => {
  const answer = await fetch(`${origin}/v/${manifest.version}/integrity.json`)
  const names = Object.keys(((await answer.json()) as Integrity).files)
  const found: Partial<Record<Language, string>> = {}
  for (const name of names.filter((name) => name.startsWith('assets/comments-'))) {
    const text = await (await fetch(`${origin}/${name}`)).text()
    const language = LANGUAGES.find((language) => text.includes(comments[language].loading))
    if (language) found[language] = `/${name}`
  }
  const { el, en, ro } = found
  if (!el || !en || !ro) throw new Error('Some words are in no file of their own.')
  return { el, en, ro }
}

import type { Language } from '../../worker/contract/i18n/languages.ts'
import { few, pageOf } from './sample-page.ts'
import { answer, type Reply, type State } from './state.ts'

type Given = Omit<State, 'element' | 'replies'> & { page: (language: Language) => Reply } & {
  more?: State['replies']
}

/** A state of `<twin-comments>`. */
export const readerState = ({ page, more, ...given }: Given): State => ({
  element: 'twin-comments',
  ...given,
  replies: (language) => ({ page: page(language), ...more?.(language) }),
})

/** A page of a few comments. */
export const fewPage = (language: Language) => answer(pageOf(language, few(language)))

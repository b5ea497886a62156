import type { Form } from '../../contract/comments.ts'
import { FragmentBody } from './fragment-comments.tsx'

/** The site's own words, in the language of its form. */
export const FragmentSiteWords = ({ form, words }: { form: Form; words: string }) => (
  <div class="body" part="site-words" lang={form.lang}>
    <FragmentBody body={words} />
  </div>
)

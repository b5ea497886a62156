import type { Form } from '../contract/comments.ts'
import type { Language } from '../contract/i18n/languages.ts'
import { Hidden } from './hidden.tsx'

/** The conversation that a form belongs to. */
export type FormThread = { key: string; url: string | null; title: string | null }
type Props = { form: Form; lang: Language; thread: FormThread; sort: string }

/** What every form for a comment sends along: where it was handed out, and under which words of consent. */
export const FormFacts = ({ form, lang, thread, sort }: Props) => (
  <>
    <Hidden name="formToken" value={form.token} />
    <Hidden name="policyVersion" value={form.policy.version} />
    <Hidden name="policyLang" value={form.policy.lang} />
    <Hidden name="lang" value={lang} />
    <Hidden name="thread.key" value={thread.key} />
    <Hidden name="thread.url" value={thread.url} />
    <Hidden name="thread.title" value={thread.title} />
    <Hidden name="sort" value={sort} />
  </>
)

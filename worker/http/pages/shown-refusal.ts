import { inTime } from '../../contract/i18n/in-time.ts'
import type { Language } from '../../contract/i18n/languages.ts'
import { messages } from '../../contract/i18n/pages/messages.ts'
import { problemSentence } from '../../contract/i18n/problem-sentence.ts'
import type { Refusal } from '../../core/result.ts'

/** A refusal as a form's page shows it: what is wrong, from when on it may be tried again, and each field's fault. */
export const shownRefusal = (
  { code, errors = [], retryAfterSeconds }: Refusal,
  lang: Language,
): { sentence: string; errors: { field: string; sentence: string }[] } => {
  const sentence = problemSentence(code, lang)
  // A service that does not answer says “shortly” itself.
  const limited = code === 'too_many_requests' || code === 'too_many_reports'
  return {
    sentence:
      limited && retryAfterSeconds !== undefined
        ? `${sentence} ${messages[lang].own.again.replace('#', () => inTime(lang, retryAfterSeconds))}`
        : sentence,
    errors: errors.map((error) => ({ field: error.field, sentence: problemSentence(error.code, lang) })),
  }
}

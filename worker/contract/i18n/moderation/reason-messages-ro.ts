import { plural } from '../plural.ts'
import { stop } from '../stop.ts'
import type { ReasonMessages } from './reason-messages.ts'

export const reasonMessagesRo: ReasonMessages = {
  reason: {
    ask: (count) =>
      plural('ro', count, {
        one: 'De ce? Comentatorul va citi motivul.',
        few: 'De ce? Comentatorii vor citi motivul.',
        other: 'De ce? Comentatorii vor citi motivul.',
      }),
    codes: {
      off_topic: 'În afara subiectului',
      insult: 'Insultă',
      personal_data: 'Date personale',
      advertising: 'Publicitate',
      unlawful: 'Ilegal',
      duplicate: 'Repetare',
      other: 'Cu alte cuvinte…',
    },
    unworded: 'Alt motiv',
    later: 'Adăugați un motiv',
    words: (count) =>
      plural('ro', count, {
        one: 'Motivul, așa cum îl va citi comentatorul',
        few: 'Motivul, așa cum îl vor citi comentatorii',
        other: 'Motivul, așa cum îl vor citi comentatorii',
      }),
    send: 'Trimiteți motivul',
    cancel: 'Renunțați',
    given: (reason) => `Motiv dat: ${stop(reason)}`,
  },
}

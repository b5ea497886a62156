import type { ReasonMessages } from './reason-messages.ts'

export const reasonMessagesRo: ReasonMessages = {
  reason: {
    ask: 'De ce? Comentatorul va citi motivul.',
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
    words: 'Motivul, așa cum îl va citi comentatorul',
    send: 'Dă acest motiv',
    cancel: 'Renunțați',
    given: (reason) => `Motiv dat: ${reason}.`,
  },
}

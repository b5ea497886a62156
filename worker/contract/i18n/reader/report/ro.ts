import type { ReportMessages } from '../reader-messages.ts'

export const ro: ReportMessages = {
  title: 'Raportați un comentariu',
  category: 'Ce este în neregulă cu acest comentariu?',
  words: 'Explicați ce este în neregulă',
  wordsHint: 'Dacă îl considerați ilegal, scrieți care cuvinte și de ce.',
  unlawfulHint:
    'Pentru conținutul ilegal legea (Regulamentul (UE) 2022/2065, articolul 16) cere și cele de mai jos. Le vede doar redacția.',
  emailHint: 'Aici vă va răspunde redacția.',
  anonymous: 'Este vorba de abuz sexual asupra copiilor: nu trebuie să dau numele și adresa de e-mail.',
  goodFaith: 'Declar că, după știința mea, cele raportate sunt exacte și complete.',
  send: 'Trimiteți raportarea',
  sent: 'Raportarea dumneavoastră a fost primită. Vă mulțumim.',
  sentMeans: 'Redacția o va citi și va decide asupra comentariului.',
  answer: 'Răspunsul va fi trimis la adresa #.',
  writtenOn: 'Ce ați scris între timp nu a fost trimis: a rămas aici.',
  reference: 'Numărul raportării',
  at: 'Primită',
  place: 'Comentariu',
  categories: {
    spam: 'Este reclamă sau spam',
    abuse: 'Jignește sau amenință pe cineva',
    unlawful: 'Este ilegal',
    other: 'Altceva',
  },
  name: 'Nume',
  email: 'E-mail',
  cancel: 'Renunțați',
  close: 'Închideți',
  sending: 'Se trimite…',
  unreachable:
    'Nu a venit niciun răspuns. Ce ați scris a rămas aici: trimiteți din nou, raportarea nu va fi înregistrată de două ori.',
  again: 'Încercați din nou #.',
}

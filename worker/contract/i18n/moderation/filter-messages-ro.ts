import type { QueueFilterMessages } from './filter-messages.ts'

export const filterMessagesRo: QueueFilterMessages = {
  narrow: {
    open: 'Filtre',
    labels: {
      status: 'Listă',
      author: 'Comentator',
      lang: 'Limbă',
      finding: 'Constatare',
      from: 'De la',
      to: 'Până la',
      reported: 'Cu raportări ale cititorilor',
      unchecked: 'Neverificate încă',
      thread: 'Articol',
      writer: 'Comentator',
    },
    authorHint: 'Un nume sau o adresă de e-mail întreagă.',
    any: 'Oricare',
    by: (filter) => `${filter}: orice`,
    every: 'Toate filtrele',
    apply: 'Aplicați',
    clear: 'Eliminați toate filtrele',
    inForce: 'Filtre active',
    remove: (filter) => `Eliminați filtrul: ${filter}`,
    oneWriter: 'o singură persoană',
    title: 'Comentarii care se potrivesc',
    nothing: 'Nimic din această listă nu se potrivește',
    nothingText: 'Eliminați un filtru sau căutați în altă listă.',
    thisArticle: 'doar acest articol',
  },
  elsewhere: {
    label: 'Căutați în toate',
    nothing: (q) => `Nimic cu „${q}” în nicio listă`,
    none: 'Nici celelalte liste nu au nimic.',
    found: 'Găsite în altă parte:',
    moreThan: (count) => `peste ${count}`,
  },
}

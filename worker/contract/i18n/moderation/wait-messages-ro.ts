import type { WaitMessages } from './wait-messages.ts'

export const waitMessagesRo: WaitMessages = {
  waits: {
    unchecked: (when) => `Așteaptă pentru că filtrele nu l-au verificat încă: următoarea încercare ${when}.`,
    neverChecked: 'Așteaptă pentru că nu toate filtrele l-au putut verifica și ele nu vor mai fi întrebate.',
    flagged: 'Așteaptă pentru că un filtru are îndoieli.',
    rule_all:
      'Așteaptă pentru că pe acest site niciun comentariu nu se publică înainte ca redacția să decidă.',
    rule_first:
      'Așteaptă pentru că nimic nu dovedește că acest comentator are deja aici un comentariu aprobat.',
    thread_held:
      'Așteaptă pentru că, la sosirea lui, toate comentariile noi din această discuție trebuiau să aștepte.',
    edited: 'Așteaptă pentru că comentatorul l-a modificat după ce fusese publicat.',
    putBack: (name) => `Așteaptă pentru că ${name ?? 'un coleg'} l-a readus în așteptare.`,
  },
}

import { plural } from '../plural.ts'
import type { BulkMessages } from './bulk-messages.ts'

export const bulkMessagesRo: BulkMessages = {
  matching: {
    offer: (count) =>
      count === null
        ? 'Selectați tot ce se potrivește'
        : plural('ro', count, {
            one: 'Selectați singurul care se potrivește',
            few: 'Selectați toate cele # care se potrivesc',
            other: 'Selectați toate cele # de comentarii care se potrivesc',
          }),
    chosen: (count) =>
      count === null
        ? 'Este selectat tot ce se potrivește, inclusiv ce nu se vede aici.'
        : plural('ro', count, {
            one: 'Este selectat singurul care se potrivește.',
            few: 'Sunt selectate toate cele # care se potrivesc, inclusiv cele care nu se văd aici.',
            other:
              'Sunt selectate toate cele # de comentarii care se potrivesc, inclusiv cele care nu se văd aici.',
          }),
    working: (done, of) =>
      of === null
        ? plural('ro', done, {
            one: '# comentariu decis până acum…',
            few: '# comentarii decise până acum…',
            other: '# de comentarii decise până acum…',
          })
        : `${done.toLocaleString('ro')} din ${of.toLocaleString('ro')} decise…`,
    stop: 'Opriți',
    stopping: 'Se oprește după acest pas…',
    stopped: (done) =>
      plural('ro', done, {
        one: 'Oprit: # comentariu este decis, celelalte au rămas cum erau.',
        few: 'Oprit: # comentarii sunt decise, celelalte au rămas cum erau.',
        other: 'Oprit: # de comentarii sunt decise, celelalte au rămas cum erau.',
      }),
    failed: (done) =>
      done === 0
        ? 'Primul pas a eșuat.'
        : plural('ro', done, {
            one: '# comentariu este decis, apoi un pas a eșuat; celelalte au rămas cum erau.',
            few: '# comentarii sunt decise, apoi un pas a eșuat; celelalte au rămas cum erau.',
            other: '# de comentarii sunt decise, apoi un pas a eșuat; celelalte au rămas cum erau.',
          }),
    unsure: 'Dacă acel pas a ajuns se va ști când continuați.',
    perhaps: 'Dacă acel pas a ajuns, poate fi anulat.',
    nothingDone: 'Nu fusese decis nimic.',
    goOn: 'Continuați',
    leave: 'Rămâne așa',
    nothing: 'Nu mai rămăsese nimic de decis.',
  },
}

import { plural } from '../plural.ts'
import type { BulkMessages } from './bulk-messages.ts'

export const bulkMessagesEn: BulkMessages = {
  matching: {
    offer: (count) =>
      count === null
        ? 'Select all that match'
        : plural('en', count, { one: 'Select the one that matches', other: 'Select all # that match' }),
    chosen: (count) =>
      count === null
        ? 'All that match are selected, also those not shown.'
        : plural('en', count, {
            one: 'The one that matches is selected.',
            other: 'All # that match are selected, also those not shown.',
          }),
    working: (done, of) =>
      of === null
        ? plural('en', done, { one: '# comment decided so far…', other: '# comments decided so far…' })
        : `${done.toLocaleString('en')} of ${of.toLocaleString('en')} decided…`,
    stop: 'Stop',
    stopping: 'Stopping after this step…',
    stopped: (done) =>
      plural('en', done, {
        one: 'Stopped: # comment is decided, the others are as they were.',
        other: 'Stopped: # comments are decided, the others are as they were.',
      }),
    failed: (done) =>
      done === 0
        ? 'The first step failed.'
        : plural('en', done, {
            one: '# comment is decided, then a step failed; the others are as they were.',
            other: '# comments are decided, then a step failed; the others are as they were.',
          }),
    unsure: 'Whether that step arrived will be known when you go on.',
    perhaps: 'If that step arrived, it can be undone.',
    nothingDone: 'Nothing had been decided.',
    goOn: 'Go on',
    leave: 'Leave it at that',
    nothing: 'Nothing was left to decide on.',
  },
}

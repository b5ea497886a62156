import type { Log } from '../../../../worker/contract/moderation/log.ts'
import { deskPath } from '../../desk-path.ts'
import { midnight } from '../../midnight.ts'
import type { OfficeDesk } from '../../office-sections.ts'
import { Act } from '../parts/act.ts'
import { Loaded } from '../parts/loaded.ts'
import { officeCall } from '../parts/office-call.ts'

/** As somebody chose it: days are whole, in the clock of whoever reads. */
export type LogWish = { who: string; act: string; from: string; to: string }

/** What was done at the desk, page by page. */
export class LogPages {
  readonly act: Act
  readonly list: Loaded<Log>
  wish: LogWish = { who: '', act: '', from: '', to: '' }
  readonly #desk: OfficeDesk

  constructor(desk: OfficeDesk) {
    this.#desk = desk
    this.act = new Act(desk)
    this.list = new Loaded<Log>(desk, () => officeCall(desk, `/log?${this.#query().toString()}`))
  }

  show(wish: LogWish) {
    this.wish = wish
    void this.list.load()
  }

  more(said: (count: number) => string) {
    const { value } = this.list
    if (!value?.next) return
    const query = this.#query()
    query.set('after', value.next)
    void this.act.run(
      'more',
      () => officeCall<Log>(this.#desk, `/log?${query.toString()}`),
      (page) => {
        const entries = [...value.entries, ...page.entries]
        this.list.put({ ...page, entries })
        return said(entries.length)
      },
    )
  }

  /** Whoever may own a site sits on the worker's own page: a link is enough, the browser saves the file. */
  href(file: 'log.csv' | 'log.ndjson'): string {
    return `/v1${deskPath(this.#desk.site, `/${file}?${this.#query().toString()}`)}`
  }

  #query(): URLSearchParams {
    const { who, act, from, to } = this.wish
    return new URLSearchParams({
      ...(who && { who }),
      ...(act && { act }),
      ...(from && { from: midnight(from, 0) }),
      ...(to && { to: midnight(to, 1) }),
    })
  }
}

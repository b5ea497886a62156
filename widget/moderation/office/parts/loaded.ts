import type { Answer } from '../../../shared/http.ts'
import type { Fetched } from '../../fetched.ts'
import type { OfficeDesk } from '../../office-sections.ts'

/** What a section shows of the worker's. Fetched anew, the old stays until the new is there. */
export class Loaded<T> {
  state: Fetched<T> = { status: 'loading' }
  readonly #desk: OfficeDesk
  readonly #ask: () => Promise<Answer<T>>
  #call = 0

  constructor(desk: OfficeDesk, ask: () => Promise<Answer<T>>) {
    this.#desk = desk
    this.#ask = ask
    void this.load()
  }

  get value(): T | null {
    return this.state.status === 'ready' ? this.state.value : null
  }

  async load() {
    const call = ++this.#call
    if (this.state.status !== 'ready') this.#set({ status: 'loading' })
    const answer = await this.#ask()
    if (call !== this.#call) return
    if (answer.ok) return this.put(answer.value)
    this.#set({ status: 'failed', failure: answer.failure })
    this.#desk.fail(answer.failure)
  }

  /** What a change was answered with, for example. */
  put(value: T) {
    this.#call++
    this.#set({ status: 'ready', value })
  }

  close() {
    this.#call++
  }

  #set(state: Fetched<T>) {
    this.state = state
    this.#desk.update()
  }
}

import { storage } from '../shared/storage.ts'

/** Who writes, as typed into the form. */
export type Writer = { name: string; email: string; website: string; remember: boolean }

/** Kept on this device only while the writer wants it. One key a site: never shared between newsrooms. */
export class WriterStore {
  readonly #key: string

  constructor(api: string, site: string) {
    this.#key = `twin:writer:${api}|${site}`
  }

  read(): Writer {
    // Written by `keep` alone.
    return (storage.get(this.#key) as Writer | null) ?? { name: '', email: '', website: '', remember: false }
  }

  keep(writer: Writer): void {
    if (writer.remember) storage.set(this.#key, writer)
    else storage.remove(this.#key)
  }
}

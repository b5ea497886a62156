import type { Waits } from '../../statuses.ts'

/** Why a comment waits, each in a whole sentence. */
export type WaitMessages = {
  waits: Record<Exclude<Waits, 'unchecked' | 'put_back'>, string> & {
    /** The filters have yet to finish; where it is known, when they look again. */
    unchecked: (when: string) => string
    /** They could not, and are not asked again. */
    neverChecked: string
    /** Somebody at the desk decided so. */
    putBack: (name: string | null) => string
  }
}

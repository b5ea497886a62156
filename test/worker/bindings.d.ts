import type { D1Migration } from 'cloudflare:test'
import type { Env as WorkerEnv } from '../../worker/env.ts'

// Cloudflare's types look for the bindings and the main module in this namespace.
declare global {
  namespace Cloudflare {
    interface Env extends WorkerEnv {
      MIGRATIONS: D1Migration[]
      /** The switches of Akismet's stand-in. */
      AKISMET_CONTROL_URL: string
      POST_BOX_URL: string
      LETTERS: SendEmail
    }
    interface GlobalProps {
      mainModule: typeof import('../../worker/index.ts')
    }
  }
}

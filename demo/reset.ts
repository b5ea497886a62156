import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const state = fileURLToPath(new URL('../.wrangler/state', import.meta.url))
await rm(state, { recursive: true, force: true })
console.log('The local data is gone. `npm start` makes the demo anew.')

import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }
import { keepVersions } from './build/keep-versions.ts'

// `npm run keep -- https://comments.example`, before a deployment: see demo/build/keep-versions.ts.

const [origin] = process.argv.slice(2)
if (origin === undefined || !URL.canParse(origin)) {
  console.error('Where are the versions served? npm run keep -- https://comments.example')
  process.exit(1)
}
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const kept = await keepVersions(new URL(origin).origin, dist, manifest.version)
console.log(kept.length === 0 ? 'No earlier version is served there.' : `Kept: ${kept.join(', ')}`)

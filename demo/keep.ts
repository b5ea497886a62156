import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }
import { keepFiles } from './build/earlier-files.ts'
import { keepVersions } from './build/keep-versions.ts'

// `npm run keep -- https://comments.example`, before a deployment: see demo/build/keep-versions.ts and earlier-files.ts.

const [origin] = process.argv.slice(2)
if (origin === undefined || !URL.canParse(origin)) {
  console.error('Where are the versions served? npm run keep -- https://comments.example')
  process.exit(1)
}
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const from = new URL(origin).origin
const kept = await keepVersions(from, dist, manifest.version)
console.log(kept.length === 0 ? 'No earlier version is served there.' : `Kept: ${kept.join(', ')}`)
const files = await keepFiles(from, dist, Date.now())
console.log(`And ${files.length} files that floating scripts of earlier deployments may still ask for.`)

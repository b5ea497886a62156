import { inlined } from '../store/moderation/inlined.ts'
import { siteStatements } from '../store/sites.ts'
import { executeSql } from './execute-sql.ts'
import { SITE_USAGE, siteArguments } from './site-arguments.ts'

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

const wish = siteArguments(process.argv.slice(2))

if (process.argv.includes('--help')) {
  console.log(SITE_USAGE)
} else if (typeof wish === 'string') {
  fail(`${wish}\n\n${SITE_USAGE}`)
} else {
  const { site, remote, persistTo } = wish
  const statements = await siteStatements(site, Date.now())
  const done = await executeSql(statements.map(inlined).join('\n'), { remote, persistTo })
  if (done.ok) {
    console.log(`${site.name} is set up. Its pages carry <twin-comments site="${site.id}">.`)
    console.log(`Its first owner: npm run invite -- --site ${site.id} --name "…"${remote ? ' --remote' : ''}`)
  } else {
    fail(`The database did not take it.\n${done.said}`)
  }
}

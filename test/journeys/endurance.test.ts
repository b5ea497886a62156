import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { oneStorm } from '../endurance/one-storm.ts'
import { crowdedSites } from '../endurance/run.ts'
import { brokenInvariants } from '../invariants.ts'
import { openStage } from './people/stage.ts'

const folder = fileURLToPath(new URL('../endurance', import.meta.url))
const stage = openStage({ sites: crowdedSites })

/** What a long run prints when it is cut short; a promise that does not hold ends it with 1. */
const shortRun = async (script: string, ...args: string[]): Promise<string[]> => {
  const { stdout } = await promisify(execFile)(process.execPath, [`${folder}/${script}.ts`, ...args])
  return stdout.split('\n').filter((line) => /^(holds|BROKEN): /.test(line))
}

describe('short runs of what test/endurance does for hours', () => {
  it('a storm of repeats, some cut off midway, makes each comment once', async () => {
    const { held, lines } = await oneStorm(stage.worker, { clients: 20, tries: 10, ids: 20 })
    expect(held, lines.join('\n')).toEqual({
      'each id is one row': true,
      'each id was answered by the same bytes': true,
      'every request that arrived was taken': true,
    })
    expect(await brokenInvariants(stage.worker.db)).toEqual({})
  })

  it('a worker that is killed while comments are written loses none that was answered', async () => {
    expect(await shortRun('kill', '--rounds', '1')).toEqual([
      'holds: what was answered is stored',
      'holds: PRAGMA integrity_check finds nothing',
      'holds: an answer repeats the first',
      'holds: every check that was cut short is made up',
      'holds: every invariant of the store',
    ])
  })
})

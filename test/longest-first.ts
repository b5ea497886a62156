import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes longest, the longest first; a machine's own memory of times is empty where it matters most. */
export const LONG = [
  'journeys/states',
  'journeys/firefox',
  'journeys/accessibility',
  'journeys/endurance',
  'journeys/many',
  'journeys/hostile-texts',
  'journeys/keyboard-desk',
  'journeys/report',
  'worker/store/reading-cost',
  'worker/moderation/access',
  'worker/jobs/due-checks',
  'worker/filters/akismet',
  'widget/comments/writing',
  'widget/moderation/acts',
  'widget/comments/taking-over',
]

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
  return at < 0 ? LONG.length : at
}
const group = ({ project }: TestSpecification): number => project.config.sequence.groupOrder

/** Two processors end at the same time when no long file is left for the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => group(a) - group(b) || rank(a) - rank(b))
  }
}

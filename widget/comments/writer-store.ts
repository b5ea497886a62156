import { keeper, type Keeper } from './keeper.ts'

/** Who writes, as typed into the form. */
export type Writer = { name: string; email: string; website: string; remember: boolean }

/** Kept on this device only while the writer wants it. One key a site: never shared between newsrooms. */
export const writerStore = (owner: string): Keeper<Writer> =>
  keeper<Writer>(
    `twin:writer:${owner}`,
    () => ({ name: '', email: '', website: '', remember: false }),
    ({ remember }) => remember,
  )

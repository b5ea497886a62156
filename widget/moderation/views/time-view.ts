import { html, nothing } from 'lit'
import { fullTime, relativeTime } from '../dates.ts'
import type { Words } from './words.ts'

/** How long ago, with the exact time in its title. */
export const timeView = ({ language, now }: Words, iso: string, id?: string) =>
  html`<time id=${id ?? nothing} datetime=${iso} title=${fullTime(language, iso)}
    >${relativeTime(language, iso, now)}</time
  >`

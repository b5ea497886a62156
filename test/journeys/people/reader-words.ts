import { el } from '../../../worker/contract/i18n/reader/el.ts'
import { en } from '../../../worker/contract/i18n/reader/en.ts'
import { el as ownEl } from '../../../worker/contract/i18n/reader/own/el.ts'
import { en as ownEn } from '../../../worker/contract/i18n/reader/own/en.ts'
import { ro as ownRo } from '../../../worker/contract/i18n/reader/own/ro.ts'
import { el as readingEl } from '../../../worker/contract/i18n/reader/reading/el.ts'
import { en as readingEn } from '../../../worker/contract/i18n/reader/reading/en.ts'
import { ro as readingRo } from '../../../worker/contract/i18n/reader/reading/ro.ts'
import { el as reportEl } from '../../../worker/contract/i18n/reader/report/el.ts'
import { en as reportEn } from '../../../worker/contract/i18n/reader/report/en.ts'
import { ro as reportRo } from '../../../worker/contract/i18n/reader/report/ro.ts'
import { ro } from '../../../worker/contract/i18n/reader/ro.ts'

// A reader's bundle fetches one language of each; only who compares them has all.
export const comments = { el, en, ro }
export const own = { el: ownEl, en: ownEn, ro: ownRo }
export const reading = { el: readingEl, en: readingEn, ro: readingRo }
export const report = { el: reportEl, en: reportEn, ro: reportRo }

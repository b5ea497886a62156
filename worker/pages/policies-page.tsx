import type { Messages } from '../contract/i18n/pages/messages.ts'
import type { Language } from '../contract/i18n/languages.ts'
import { LANGUAGE_NAMES } from '../contract/i18n/language-names.ts'
import { Moment } from './moment.tsx'
import { Page } from './page.tsx'

export type ShownPolicy = {
  version: string
  lang: Language
  url: string
  /** As it was shown beside the box. */
  words: string
  wordsHash: string
  since: string
}

type Props = {
  site: string
  /** The version that is shown today. */
  current: string
  policies: ShownPolicy[]
  words: Messages
}

const Wording = ({ policy, words }: { policy: ShownPolicy; words: Messages }) => {
  const { receipt } = words.page
  return (
    <li id={policy.wordsHash}>
      <h3 lang={policy.lang}>{LANGUAGE_NAMES[policy.lang]}</h3>
      <blockquote lang={policy.lang}>
        <p>{policy.words}</p>
      </blockquote>
      <p>
        {receipt.fingerprint}
        <br />
        <code>{policy.wordsHash}</code>
      </p>
      <p>
        {receipt.policy}: <a href={policy.url}>{policy.url}</a>
      </p>
    </li>
  )
}

/**
 * All words with which a site has ever asked for consent, and their fingerprints: whoever holds a consent receipt
 * finds the one it names, and can work it out anew from the words.
 */
export const PoliciesPage = ({ site, current, policies, words }: Props) => {
  const { policies: says } = words.page
  const versions = [...new Set(policies.map(({ version }) => version))]
  return (
    <Page lang={words.lang} site={site} title={says.title} indexed>
      <h1>{says.title}</h1>
      <p>{says.about}</p>
      <p>{says.check}</p>
      {versions.map((version) => {
        const wordings = policies.filter((policy) => policy.version === version)
        return (
          <section>
            <h2>{says.version.replace('#', () => version)}</h2>
            <p class="hint">
              {version === current && `${says.current} `}
              {says.since} <Moment lang={words.lang} iso={wordings[0]?.since ?? ''} />
            </p>
            <ul class="wordings">
              {wordings.map((policy) => (
                <Wording policy={policy} words={words} />
              ))}
            </ul>
          </section>
        )
      })}
    </Page>
  )
}

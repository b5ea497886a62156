import type { Language } from '../../languages.ts'
import { plural } from '../../plural.ts'

/** The versions of the privacy policy. */
type PolicyWords = {
  make: string
  intro: string
  name: string
  nameHint: string
  url: (language: string) => string
  words: (language: string) => string
  wordsHint: string
  ownLanguage: string
  publish: string
  publishTitle: string
  publishText: string
  published: string
  list: string
  current: string
  since: (when: string, consents: number) => string
}

export const policyWords: Record<Language, PolicyWords> = {
  el: {
    make: 'Νέα έκδοση',
    intro:
      'Με τη δημοσίευσή της ζητείται ξανά συγκατάθεση. Οι παλιές διατυπώσεις μένουν για πάντα, όπως τις διάβασαν.',
    name: 'Όνομα της έκδοσης',
    nameHint: 'Για παράδειγμα η ημερομηνία της. Κανένα δεν χρησιμοποιείται δεύτερη φορά.',
    url: (language) => `Διεύθυνση της πολιτικής (${language})`,
    words: (language) => `Κείμενο δίπλα στο κουτάκι (${language})`,
    wordsHint: 'Το μέρος μέσα σε αγκύλες γίνεται σύνδεσμος.',
    ownLanguage: 'Η γλώσσα του ιστοτόπου είναι απαραίτητη· όποια άλλη μείνει κενή παραλείπεται.',
    publish: 'Δημοσίευση της έκδοσης',
    publishTitle: 'Δημοσίευση νέας έκδοσης;',
    publishText: 'Όλοι οι αναγνώστες θα ερωτηθούν ξανά. Δεν αναιρείται.',
    published: 'Η νέα έκδοση ισχύει.',
    list: 'Εκδόσεις',
    current: 'ισχύει',
    since: (when, consents) => {
      const all = plural('el', consents, { one: '# σχόλιο γράφτηκε', other: '# σχόλια γράφτηκαν' })
      return `Από ${when} · ${all} με αυτήν.`
    },
  },
  en: {
    make: 'A new version',
    intro:
      'Once it is published, readers are asked for consent again. Old wordings stay for ever, as they were read.',
    name: 'Name of the version',
    nameHint: 'Its date, for example. None is used twice.',
    url: (language) => `Address of the policy (${language})`,
    words: (language) => `Text beside the box (${language})`,
    wordsHint: 'The part in square brackets becomes the link.',
    ownLanguage: 'The site’s own language is needed; any other that stays empty is left out.',
    publish: 'Publish the version',
    publishTitle: 'Publish a new version?',
    publishText: 'All readers are asked again. This cannot be undone.',
    published: 'The new version is in force.',
    list: 'Versions',
    current: 'in force',
    since: (when, consents) => {
      const all = plural('en', consents, { one: '# comment was written', other: '# comments were written' })
      return `Since ${when} · ${all} under it.`
    },
  },
  ro: {
    make: 'O versiune nouă',
    intro:
      'După publicare, cititorilor li se cere din nou acordul. Formulările vechi rămân pentru totdeauna, așa cum au fost citite.',
    name: 'Numele versiunii',
    nameHint: 'De exemplu data ei. Niciunul nu se folosește de două ori.',
    url: (language) => `Adresa politicii (${language})`,
    words: (language) => `Textul de lângă casetă (${language})`,
    wordsHint: 'Partea dintre parantezele drepte devine link.',
    ownLanguage: 'Limba site-ului este necesară; oricare alta rămasă goală este omisă.',
    publish: 'Publicați versiunea',
    publishTitle: 'Publicați o versiune nouă?',
    publishText: 'Toți cititorii vor fi întrebați din nou. Nu se poate anula.',
    published: 'Versiunea nouă este în vigoare.',
    list: 'Versiuni',
    current: 'în vigoare',
    since: (when, consents) => {
      const all = plural('ro', consents, {
        one: 'Un comentariu a fost scris',
        few: '# comentarii au fost scrise',
        other: '# de comentarii au fost scrise',
      })
      return `Din ${when} · ${all} sub ea.`
    },
  },
}

import type { PageMessages } from './page-messages.ts'

export const en: PageMessages = {
  title: 'Comments: #',
  error: 'Error',
  article: 'Back to the article',
  cameFrom: 'Back to where you came from',
  advice: {
    receipt_unknown:
      'The address may have been copied in part, or the comment has been erased. Try again with the whole address. You also find it in the article, on the device from which you wrote: it is the link “Private page” below your comment.',
    unknown_site:
      'The address may be wrong, or the site no longer keeps its comments here. Go back to the article: it leads to the conversation.',
  },
  start: 'From the start of the conversation',
  parent: 'To the comment that this one answers',
  feed: 'Atom feed: new comments in a feed reader',
  pageLanguage: 'Language of this page',
  emptyField: 'Leave this field empty',
  privatePage: 'Private page of this comment',
  privatePageHint:
    'Keep the link before you send the comment. It works once the comment is sent, and only there can you edit or withdraw it.',
  policies: {
    title: 'Consent to the privacy policy: all versions',
    about:
      'These are all the words with which this site has asked for consent under its comments. None of them was ever changed: new words are a new version.',
    check:
      'The fingerprint is the SHA-256 of the words in UTF-8, without quotation marks and without a line break at the end. Whoever holds a receipt of their consent finds its fingerprint here, and can work it out from the words with any program.',
    version: 'Version #',
    current: 'Shown today.',
    since: 'Since',
  },
  receipt: {
    title: 'Your comment',
    keep: 'This page is yours alone. Whoever has its address can edit or withdraw the comment.',
    notSentYet: 'The comment of this page has not been sent yet. The page opens once you send it.',
    state: {
      pending: 'It is awaiting moderation.',
      approved: 'It is published.',
      spam: 'It is awaiting moderation.',
      trash: 'The newsroom did not publish it.',
    },
    withdrawn: 'The comment is withdrawn. Its text and your personal data are erased.',
    text: 'Text',
    editUntil: 'You can edit it until #.',
    held: 'All that is held about this comment',
    heldNothing: 'not given',
    article: 'Article',
    name: 'Name',
    email: 'E-mail',
    website: 'Website',
    lang: 'Language',
    writtenAt: 'Written',
    editedAt: 'Edited',
    consent: 'Your consent',
    words: 'The words you ticked',
    fingerprint: 'Fingerprint of the words (SHA-256)',
    checkWords: 'Compare with the published words',
    policyVersion: 'Version of the policy',
    policy: 'Privacy policy',
    act: 'How',
    actTick: 'you ticked the box, which was empty',
    basisName: 'Legal basis',
    basis: { consent: 'consent', acknowledgement: 'acknowledgement' },
    givenAt: 'Given',
    withdrawnAt: 'Withdrawn',
    conversation: 'To the conversation',
  },
}

/** The modules of the npm package: what each is made of. `package.json` gives them their names to import. */
export const packageEntries = {
  'twin-comments': 'widget/twin-comments.ts',
  element: 'widget/comments/twin-comments-element.ts',
  count: 'widget/twin-comment-count.ts',
  'count-element': 'widget/count/twin-comment-count-element.ts',
  moderation: 'widget/twin-moderation.ts',
  'moderation-element': 'widget/moderation/twin-moderation-element.ts',
} as const

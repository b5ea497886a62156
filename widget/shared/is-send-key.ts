/** Ctrl, or the command key of a Mac, and Enter: sends what somebody writes, but no word that is still being composed. */
export const isSendKey = ({ key, ctrlKey, metaKey, repeat, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !repeat && !isComposing

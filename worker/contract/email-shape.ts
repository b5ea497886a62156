/** Only what cannot be an address is refused: whether a letter would arrive, only a letter can tell. */
export const EMAIL_SHAPE = /^[^\s@"(),:;<>[\]\\]+@[^\s@"(),:;<>[\]\\]+\.[^\s@"(),:;<>[\]\\.]{2,}$/

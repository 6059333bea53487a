/** Milliseconds for which an invitation is not sent once more: the mail may still be on its way. */
export const resendPause = 60_000;

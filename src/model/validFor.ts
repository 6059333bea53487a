/** How long an invitation is valid from the moment it is sent, in milliseconds. A resend does not make it longer. */
export const validFor = 24 * 60 * 60 * 1000;

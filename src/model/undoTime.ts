/** How long a revocation can be taken back before it is sent, in milliseconds. */
export const undoTime = 6000;

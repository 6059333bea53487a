/** What this page has made: what a persisted cache brings back was made by one that is gone. */
export const madeHere = new WeakSet<object>();

/** What `fetch` throws when no answer can be had. The message is for developers: no page could read the reason. */
export class NetworkFailure extends TypeError {
  constructor(why: string) {
    super(`Failed to fetch (polar-seats/testing: ${why})`);
  }
}

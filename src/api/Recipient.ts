/** Who shall hold a seat, named in exactly one of the ways the API understands. */
export type Recipient = RecipientIdentity & {
  /** Kept with the seat. At most 10 keys and 1,024 characters of JSON. */
  readonly metadata?: Record<string, unknown>;
  /** Claims the seat at once: access right away, and no invitation is sent. */
  readonly immediateClaim?: boolean;
};

/** The part of a {@link Recipient} that says which person is meant. */
export type RecipientIdentity =
  | (Only<"email"> & { readonly email: string })
  | (Only<"customerId"> & { readonly customerId: string })
  | (Only<"externalCustomerId"> & { readonly externalCustomerId: string })
  | (Only<"memberId"> & { readonly memberId: string })
  | (Only<"externalMemberId" | "email"> & {
      readonly externalMemberId: string;
      /** Makes the member if the id is not known yet; refused if it is known with another address. */
      readonly email?: string;
    });

type IdentityKey = "email" | "customerId" | "externalCustomerId" | "memberId" | "externalMemberId";

type Only<Key extends IdentityKey> = { readonly [Other in Exclude<IdentityKey, Key>]?: never };

/** Whom a seat is assigned to, as the body said it: at least one is given. */
export interface RecipientFields {
  readonly email: string | null;
  readonly customer_id: string | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
}

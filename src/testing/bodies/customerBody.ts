import type { Customer } from "../state/People.ts";

export function customerBody(customer: Customer) {
  return {
    created_at: customer.created_at,
    modified_at: null,
    id: customer.id,
    email: customer.email,
    email_verified: true,
    name: customer.name,
    billing_name: customer.name,
    billing_address: null,
    tax_id: null,
    oauth_accounts: {},
    default_payment_method_id: null,
    type: customer.type,
    locale: "en",
  };
}

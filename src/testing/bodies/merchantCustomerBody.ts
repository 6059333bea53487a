import type { Customer } from "../state/People.ts";
import type { Organization } from "../state/World.ts";

/** A customer as the merchant's own server sees them, and not as the portal shows them to themselves. */
export function merchantCustomerBody(customer: Customer, organization: Organization) {
  return {
    id: customer.id,
    created_at: customer.created_at,
    modified_at: null,
    metadata: {},
    external_id: customer.external_id,
    email: customer.email,
    email_verified: true,
    type: customer.type,
    name: customer.name,
    billing_name: customer.name,
    billing_address: null,
    tax_id: null,
    locale: "en",
    organization_id: organization.id,
    default_payment_method_id: null,
    deleted_at: null,
    avatar_url: null,
  };
}

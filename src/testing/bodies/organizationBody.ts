import type { Organization } from "../state/World.ts";

export function organizationBody(organization: Organization) {
  return {
    created_at: organization.created_at,
    modified_at: null,
    id: organization.id,
    name: organization.name,
    slug: organization.slug,
    avatar_url: null,
    proration_behavior: organization.proration,
    allow_customer_updates: true,
    customer_portal_settings: {
      usage: { show: true },
      subscription: { update_seats: organization.portalMayUpdateSeats, update_plan: true, pause: false },
      customer: { allow_email_change: false },
    },
    organization_features: {
      member_model_enabled: organization.memberModel,
      checkout_localization_enabled: false,
    },
    feature_settings: {
      member_model_enabled: organization.memberModel,
      seat_based_pricing_enabled: organization.seatsEnabled,
    },
    subscription_settings: { proration_behavior: organization.proration },
    status: "active",
    email: `hello@${organization.slug}.example`,
  };
}

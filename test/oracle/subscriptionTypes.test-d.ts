/** Nothing here runs. It compiles while our subscription agrees with the official SDK's: see types.test-d.ts. */
import type { models } from "@polar-sh/sdk/2026-10";
import type * as z from "zod/v4/core";
import type {
  ClaimedSubscriptionsPage,
  claimedSubscriptionsSchema,
} from "../../src/api/ClaimedSubscriptions.ts";
import type {
  PendingUpdate,
  SeatTier,
  Subscription,
  SubscriptionOrganization,
  SubscriptionPrice,
  SubscriptionProduct,
  subscriptionSchema,
  SubscriptionStatus,
} from "../../src/api/Subscription.ts";
import type { Forgotten, MadeUp, Nothing, OtherWords, Plain } from "./agreement.ts";

// Subscriptions: our schema makes null of what is missing, so it is the schema that must take the SDK's type.
export const subscription = (it: Plain<models.CustomerSubscription>): z.input<typeof subscriptionSchema> =>
  it;
export const claimedPage = (
  it: Plain<models.ListResourceCustomerSubscription>,
): z.input<typeof claimedSubscriptionsSchema> => it;
export const pendingUpdate = (it: models.PendingSubscriptionUpdate): PendingUpdate => it;

type TheirProduct = models.CustomerSubscriptionProduct;
type TheirOrganization = TheirProduct["organization"];
type TheirPortal = TheirOrganization["customer_portal_settings"]["subscription"];
type TheirFeatures = NonNullable<TheirOrganization["organization_features"]>;
type TheirTiers = models.ProductPriceSeatBased["seat_tiers"];
type OurPortal = NonNullable<SubscriptionOrganization["customer_portal_settings"]>;
type OurFeatures = NonNullable<SubscriptionOrganization["organization_features"]>;
type OurTiers = NonNullable<SubscriptionPrice["seat_tiers"]>;

/** What is left out still comes with the answer ("keys beyond these are kept"): only its type is not promised. */
export type SubscriptionKeys = [
  Nothing<Forgotten<models.CustomerSubscription, Subscription>>,
  Nothing<Forgotten<models.PendingSubscriptionUpdate, PendingUpdate>>,
  Nothing<Forgotten<models.ListResourceCustomerSubscription, ClaimedSubscriptionsPage>>,
  Nothing<Forgotten<models.Pagination, ClaimedSubscriptionsPage["pagination"]>>,
  Nothing<Forgotten<TheirTiers, OurTiers>>,
  Nothing<Forgotten<TheirTiers["tiers"][number], SeatTier>>,
  Nothing<
    Forgotten<
      TheirProduct,
      SubscriptionProduct,
      // When it was made and who sees it: the merchant's business.
      | "created_at"
      | "modified_at"
      | "visibility"
      // The subscription has its own, and they may differ from the product's by now.
      | "recurring_interval"
      | "recurring_interval_count"
      | "trial_interval"
      | "trial_interval_count"
      // Metered prices are not sold by the seat.
      | "meter_interval"
      | "meter_interval_count"
    >
  >,
  Nothing<
    Forgotten<
      TheirOrganization,
      SubscriptionOrganization,
      // The merchant's business.
      | "created_at"
      | "modified_at"
      // `customer_portal_settings` says it for seats.
      | "allow_customer_updates"
    >
  >,
  // What other parts of a portal show, or whether an address may be changed: not about seats.
  Nothing<Forgotten<TheirOrganization["customer_portal_settings"], OurPortal, "usage" | "customer">>,
  // Other changes of the subscription than its seats.
  Nothing<Forgotten<TheirPortal, OurPortal["subscription"], "update_units" | "pause">>,
  // How a checkout looks.
  Nothing<Forgotten<TheirFeatures, OurFeatures, "checkout_localization_enabled">>,
  Nothing<
    Forgotten<
      models.ProductPriceSeatBased,
      SubscriptionPrice,
      // The merchant's business.
      | "created_at"
      | "modified_at"
      | "source"
      | "is_archived"
      // The product has it around it.
      | "product_id"
      // Prices are shown as they are set; taxes come with the invoice.
      | "tax_behavior"
    >
  >,
  Nothing<MadeUp<Subscription, models.CustomerSubscription>>,
  Nothing<MadeUp<SubscriptionProduct, TheirProduct>>,
  Nothing<MadeUp<SubscriptionOrganization, TheirOrganization>>,
  Nothing<MadeUp<SubscriptionPrice, models.ProductPriceSeatBased>>,
  Nothing<MadeUp<OurTiers, TheirTiers>>,
  Nothing<MadeUp<PendingUpdate, models.PendingSubscriptionUpdate>>,
];

export type SubscriptionWords = [
  Nothing<OtherWords<SubscriptionStatus, models.SubscriptionStatus>>,
  Nothing<OtherWords<Subscription["recurring_interval"], models.RecurringInterval>>,
  Nothing<
    OtherWords<SubscriptionOrganization["proration_behavior"], TheirOrganization["proration_behavior"]>
  >,
  Nothing<OtherWords<OurTiers["seat_tier_type"], TheirTiers["seat_tier_type"]>>,
];

/** Nothing here runs. It compiles while the seat server sends every key that the official SDK expects. */
import type { models } from "@polar-sh/sdk/2026-10";
import type { customerBody } from "../../src/testing/bodies/customerBody.ts";
import type { orderBody } from "../../src/testing/bodies/orderBody.ts";
import type { portalMemberBody } from "../../src/testing/bodies/portalMemberBody.ts";
import type { productBody } from "../../src/testing/bodies/productBody.ts";
import type { seatBody } from "../../src/testing/bodies/seatBody.ts";
import type { seatsListBody } from "../../src/testing/bodies/seatsListBody.ts";
import type { subscriptionBody } from "../../src/testing/bodies/subscriptionBody.ts";
import type { Nothing } from "./agreement.ts";

/** The keys that the SDK knows and we do not send. `NotYet` is younger than the server that the contract is of. */
type Unsent<Theirs, Ours, NotYet extends keyof Theirs = never> = Exclude<keyof Theirs, keyof Ours | NotYet>;

type Product = ReturnType<typeof productBody>;
type Organization = Product["organization"];
type Order = ReturnType<typeof orderBody>;
type TheirOrganization = models.CustomerOrganization;
type TheirPortal = TheirOrganization["customer_portal_settings"];
type TheirFeatures = NonNullable<TheirOrganization["organization_features"]>;
type SeatPrice = Extract<Product["prices"][number], { readonly amount_type: "seat_based" }>;

export type ServerBodies = [
  Nothing<Unsent<models.CustomerSeat, ReturnType<typeof seatBody>>>,
  Nothing<Unsent<models.Member, NonNullable<ReturnType<typeof seatBody>["member"]>>>,
  Nothing<Unsent<models.SeatsList, ReturnType<typeof seatsListBody>>>,
  Nothing<Unsent<models.CustomerSubscription, ReturnType<typeof subscriptionBody>>>,
  Nothing<Unsent<models.CustomerSubscriptionProduct, Product>>,
  Nothing<Unsent<models.ProductPriceSeatBased, SeatPrice>>,
  Nothing<Unsent<TheirOrganization, Organization>>,
  Nothing<Unsent<TheirPortal, Organization["customer_portal_settings"]>>,
  Nothing<
    Unsent<
      TheirPortal["subscription"],
      Organization["customer_portal_settings"]["subscription"],
      "update_units"
    >
  >,
  Nothing<Unsent<TheirFeatures, Organization["organization_features"]>>,
  Nothing<Unsent<models.CustomerOrder, Order>>,
  Nothing<Unsent<models.OrderItemSchema, Order["items"][number], "start_timestamp" | "end_timestamp">>,
  Nothing<Unsent<models.CustomerPortalMember, ReturnType<typeof portalMemberBody>>>,
  Nothing<Unsent<models.CustomerPortalCustomer, ReturnType<typeof customerBody>>>,
];

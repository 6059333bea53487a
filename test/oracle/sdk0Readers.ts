import { customerCustomerSessionFromJSON } from "polar-sdk-0/models/components/customercustomersession.js";
import { customerOrderFromJSON } from "polar-sdk-0/models/components/customerorder.js";
import { customerPortalCustomerFromJSON } from "polar-sdk-0/models/components/customerportalcustomer.js";
import { customerPortalMemberFromJSON } from "polar-sdk-0/models/components/customerportalmember.js";
import { customerSeatFromJSON } from "polar-sdk-0/models/components/customerseat.js";
import { customerSeatClaimResponseFromJSON } from "polar-sdk-0/models/components/customerseatclaimresponse.js";
import { customerSessionFromJSON } from "polar-sdk-0/models/components/customersession.js";
import { customerSubscriptionFromJSON } from "polar-sdk-0/models/components/customersubscription.js";
import { listResourceCustomerOrderFromJSON } from "polar-sdk-0/models/components/listresourcecustomerorder.js";
import { listResourceCustomerPortalMemberFromJSON } from "polar-sdk-0/models/components/listresourcecustomerportalmember.js";
import { listResourceCustomerSubscriptionFromJSON } from "polar-sdk-0/models/components/listresourcecustomersubscription.js";
import { portalAuthenticatedUserFromJSON } from "polar-sdk-0/models/components/portalauthenticateduser.js";
import { seatClaimInfoFromJSON } from "polar-sdk-0/models/components/seatclaiminfo.js";
import { seatsListFromJSON } from "polar-sdk-0/models/components/seatslist.js";

export type Reader = (json: string) => { readonly ok: boolean; readonly error?: unknown };

/** How SDK 0.49 reads the success of each operation, by the names that the OpenAPI file has for them. */
export const sdk0Readers = {
  "GET /v1/customer-portal/seats": seatsListFromJSON,
  "POST /v1/customer-portal/seats": customerSeatFromJSON,
  "DELETE /v1/customer-portal/seats/{seat_id}": customerSeatFromJSON,
  "POST /v1/customer-portal/seats/{seat_id}/resend": customerSeatFromJSON,
  "GET /v1/customer-portal/seats/subscriptions": listResourceCustomerSubscriptionFromJSON,
  "GET /v1/customer-portal/subscriptions/": listResourceCustomerSubscriptionFromJSON,
  "GET /v1/customer-portal/subscriptions/{id}": customerSubscriptionFromJSON,
  "PATCH /v1/customer-portal/subscriptions/{id}": customerSubscriptionFromJSON,
  "GET /v1/customer-portal/orders/": listResourceCustomerOrderFromJSON,
  "GET /v1/customer-portal/orders/{id}": customerOrderFromJSON,
  "GET /v1/customer-portal/members": listResourceCustomerPortalMemberFromJSON,
  "POST /v1/customer-portal/members": customerPortalMemberFromJSON,
  "PATCH /v1/customer-portal/members/{id}": customerPortalMemberFromJSON,
  "GET /v1/customer-portal/customers/me": customerPortalCustomerFromJSON,
  "GET /v1/customer-portal/customer-session/user": portalAuthenticatedUserFromJSON,
  "GET /v1/customer-portal/customer-session/introspect": customerCustomerSessionFromJSON,
  "POST /v1/customer-sessions/": customerSessionFromJSON,
  "GET /v1/customer-seats": seatsListFromJSON,
  "POST /v1/customer-seats": customerSeatFromJSON,
  "DELETE /v1/customer-seats/{seat_id}": customerSeatFromJSON,
  "POST /v1/customer-seats/{seat_id}/resend": customerSeatFromJSON,
  "GET /v1/customer-seats/claim/{invitation_token}": seatClaimInfoFromJSON,
  "POST /v1/customer-seats/claim": customerSeatClaimResponseFromJSON,
} satisfies Readonly<Record<string, Reader>>;

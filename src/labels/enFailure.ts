import type { SeatsErrorReason } from "../api/SeatsError.ts";
import { s } from "./english.ts";

const nobody = "Nobody is known by this id. Check it.";
/** By the server's word for the refusal. */
const byCode: Readonly<Record<string, string>> = {
  CustomerNotFound: nobody,
  MemberNotFound: nobody,
  // The same, where the organization has members.
  InvalidSeatAssignmentRequest: nobody,
  MemberEmailMismatch: "This person is known with another address.",
  // It has lost its token or its address.
  InvalidInvitationToken: "This invitation cannot be sent again. Revoke the seat and assign it once more.",
};

/** The words of what went wrong. */
export const enFailure = {
  staleTitle: "The list could not be brought up to date",
  failedTitle: "The seats could not be loaded",
  /** Follows the sentence of `error`. */
  failedNote: "Nothing has changed.",
  tryAgain: "Try again",
  sessionTitle: "Your session has ended",
  sessionNote: "For your safety it ends after an hour. Sign in again to go on.",
  signIn: "Sign in again",
  notPermittedTitle: "You cannot see these seats",
  notPermittedNote: "Ask an owner or a billing manager of the subscription.",
  featureOffTitle: "Seats are not switched on",
  featureOffNote: "The seller of this plan does not offer seats at the moment.",
  notFoundTitle: "These seats were not found",
  notFoundNote: "The plan does not exist any more, or it belongs to someone else.",

  /** Why something did not work, as one sentence for people. */
  error: (reason: SeatsErrorReason): string => {
    switch (reason.type) {
      case "unreachable":
        return "The billing service did not answer.";
      case "timeout":
        return "The billing service took too long to answer.";
      case "session_ended":
        return "Your session has ended. Sign in again to go on.";
      case "not_permitted":
        return "Only an owner or a billing manager can change seats.";
      case "feature_off":
        return "The seller of this plan does not offer seats at the moment.";
      case "not_found":
        return byCode[reason.code] ?? "It does not exist any more.";
      case "no_seats_left":
        return "No seats are left.";
      case "order_unpaid":
        return "The order is not paid yet. Its seats can be assigned once it is.";
      case "already_assigned":
        return "This person already has a seat.";
      case "not_pending":
        return "The invitation was claimed or revoked in the meantime.";
      case "changed":
        return "The seat is someone else’s now.";
      case "invalid":
        return reason.fields.some(({ path }) => path === "email")
          ? "This address cannot receive email. Check its spelling."
          : "The billing service did not accept what was entered.";
      case "refused":
        return byCode[reason.code] ?? "The billing service refused this.";
      case "rate_limited":
        return reason.retryAfter === undefined
          ? "Too much was asked at once. Try again in a minute."
          : `Too much was asked at once. Try again in ${s(reason.retryAfter, "second")}.`;
      case "server":
        return "The billing service has a problem at the moment.";
      case "contract":
        return "The billing service sent an answer that this page does not understand.";
    }
  },
};

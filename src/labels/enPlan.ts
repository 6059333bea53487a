import { n, s } from "./english.ts";

/** The words of what is paid for: the number of seats, and the claimed subscriptions. */
export const enPlan = {
  // Changing the number of seats
  oneLess: "One seat less",
  oneMore: "One seat more",
  moreThanNow: (count: number) => `${n(count)} more than now`,
  fewerThanNow: (count: number) => `${n(count)} fewer than now`,
  asManyAsNow: "As many as now",
  minimumAssigned: (count: number) => `Minimum ${n(count)}, already assigned`,
  minimumOfPlan: (count: number) => `This plan has at least ${s(count, "seat")}`,
  maximumOfPlan: (count: number) => `This plan has at most ${s(count, "seat")}`,
  notACount: "Write a whole number in digits only, such as 15",
  revokeToLower: "Revoke a seat to go lower",
  revokeShort: "Revoke…",
  revokePerson: (person: string) => `Revoke ${person}…`,
  /** What the meter says in words. */
  meterMore: (total: number, count: number) => `${s(total, "seat")}, ${n(count)} to be added`,
  meterFewer: (total: number, count: number) => `${s(total, "seat")}, ${n(count)} to be removed`,
  planLoading: "Loading the plan",
  planFailed: "The plan could not be loaded",

  // What it costs
  seatsUntil: (count: number, date: string) => `${s(count, "seat")} until ${date}`,
  keepUntil: (count: number, date: string) => `You keep ${s(count, "seat")} until ${date}`,
  newPeriod: (count: number) => `A new period with ${s(count, "seat")} begins today`,
  discount: "Discount",
  tax: "Tax",
  balance: "From your balance",
  chargedToday: "Charged today",
  credit: "Credit for later invoices",
  pricing: "The price is on its way",
  nextInvoice: (date: string) => (date === "" ? "Next invoice" : `Next invoice, ${date}`),
  /** Those after the next one, which nobody has named a price for. */
  laterInvoices: "Each later invoice",
  /** Said after the new price. */
  insteadOf: (price: string) => `instead of ${price}`,
  /** Without a price where seats cost different ones. */
  seatsTimes: (count: number, price: string) =>
    price === "" ? s(count, "seat") : `${s(count, "seat")} × ${price}`,
  plusTax: (what: string) => `${what}, plus tax`,
  beforeDiscount: (what: string) => `${what}, before discount and tax`,
  plusCharges: (what: string) => `${what}, plus tax and other charges`,
  /** Where the server names no price for the rest of the period; `proration` is its own word. */
  chargeNote: (proration: string | null, isMore: boolean): string => {
    switch (proration ?? "") {
      case "invoice":
        return isMore
          ? "The rest of this period is charged today."
          : "The rest of this period is credited to you.";
      case "prorate":
        return isMore
          ? "The rest of this period is charged with the next invoice."
          : "The rest of this period is taken off the next invoice.";
      case "reset":
        return "A new period begins today and is charged at once.";
      default:
        return "Your plan decides when this is charged.";
    }
  },

  // The click
  addFor: (count: number, price: string) => `Add ${s(count, "seat")} for ${price}`,
  /** Added now, and paid with the invoice of that day. */
  addPaidOn: (count: number, price: string, date: string) => `Add ${s(count, "seat")}, ${price} on ${date}`,
  addOn: (count: number, date: string) => `Add ${s(count, "seat")} on ${date}`,
  remove: (count: number) => `Remove ${s(count, "seat")}`,
  removeOn: (count: number, date: string) => `Remove ${s(count, "seat")} on ${date}`,
  keepSeats: (count: number) => `Keep ${s(count, "seat")}`,
  changing: "Changing seats",
  changedTo: (count: number) => `The plan has ${s(count, "seat")} now`,
  bookedFrom: (count: number, date: string) => `${s(count, "seat")} from ${date}`,
  bookedAlready: "This is booked already.",

  // Why it did not work
  notChanged: "The number of seats was not changed",
  perhapsChanged: "The number of seats may not have been changed",
  /** What is true now; these follow the sentence of why. */
  stillHas: (count: number) => `You have ${s(count, "seat")} as before.`,
  changeSafely: "Try again: no seat is added or charged twice.",
  /** By the server's word for the refusal. */
  changeRefusals: {
    PaymentFailed: "The payment did not go through. Check how this plan is paid, then try again.",
    UpdateSubscriptionSeatsNotAllowed: "The seller of this plan changes the number of seats. Ask there.",
    AlreadyCanceledSubscription: "This plan is canceled. Renew it to change its seats.",
    NotASeatBasedSubscription: "This plan is not sold by the seat.",
    BelowMinimumSeats: "These are fewer seats than this plan may have.",
    AboveMaximumSeats: "These are more seats than this plan may have.",
    SeatsAlreadyAssigned: "More seats than these are assigned. Revoke some first.",
    SubscriptionLocked: "Another change of this plan is under way. Try again in a minute.",
  } as Readonly<Record<string, string>>,
  toBilling: "Go to billing",
  lockedTitle: "Seats cannot be changed here",
  lockedNote: (seller: string) => `Ask ${seller} for more or fewer seats.`,
  theSeller: "the seller of this plan",
  seatlessTitle: "This plan is not sold by the seat",
  seatlessNote: "It has no number of seats to change.",
  endingTitle: (date: string) => `This subscription ends on ${date}`,
  endingNote: "Its seats stay as they are until then. Renew the plan to change their number.",
  endedTitle: "This subscription has ended",
  /** "" for no date. */
  endedNote: (date: string) => `${date && `It ended on ${date}. `}Renew the plan to assign seats again.`,
  /** Where the list would be: with the plan, all seats were revoked. "" for no date. */
  endedEmptyNote: (date: string) =>
    `It ended${date && ` on ${date}`}, and all seats were revoked with it. Renew the plan to assign seats again.`,
  notYoursTitle: "You cannot change seats",

  // Notices above the list
  addSome: "Add seats",
  addToInvite: "Add seats to invite more people.",
  holding: (count: number) =>
    count === 1
      ? "One expired invitation is holding a seat."
      : `${n(count)} expired invitations are holding seats.`,
  freeThat: "Free that seat",
  freeOne: "Free a seat",
  overTitle: (assigned: number, total: number) => `${n(assigned)} of ${n(total)} seats are assigned`,
  addOrRevoke: (count: number) => `Add ${s(count, "seat")}, or revoke ${n(count)}.`,
  revokeToFit: (count: number) => `Revoke ${s(count, "seat")} in the list.`,
  bookedTitle: (count: number, date: string) => `From ${date} the plan has ${s(count, "seat")}`,
  bookedNote: (date: string) => `This change was booked on ${date}.`,
  /** Said after `bookedTitle`. */
  bookedOver: (assigned: number, count: number) =>
    `${n(assigned)} are assigned. Revoke ${s(count, "seat")} by then.`,
  bookedReplaced: "Another number takes its place.",
  keep: (count: number) => `Keep ${n(count)}`,
  lateTitle: "The last payment failed",
  lateNote: "People keep their seats for now.",
  payNow: "Pay now",
  renewPlan: "Renew plan",
  seatlessBuyer: "You hold no seat yourself",
  seatlessBuyerNote: "You manage the seats; to use the product, assign one to yourself.",
  takeSeat: "Assign me a seat",

  // Assigning more than are free
  addedFor: (count: number, price: string) => `${n(count)} added for ${price}`,
  addedOnInvoice: (count: number, price: string) => `${n(count)} added for ${price} on the next invoice`,
  addedSome: (count: number) => `${n(count)} added`,
  undoAdding: "Undo",
  addAndAssign: (more: number, count: number) => `Add ${n(more)} and assign ${s(count, "seat")}`,
  addingSeats: (count: number) => `Adding ${s(count, "seat")}`,
  nobodyInvited: "Nobody was invited.",
  tooManyAlready: (count: number) => `${n(count)} too many already`,
  newSeatsOn: (date: string) => `New seats would come on ${date}.`,
  /** Follows `newSeatsOn` or `bookedTitle`. */
  untilThenRemove: (people: number) => `Until then, remove ${s(people, "person", "people")}.`,

  // Claimed subscriptions
  claimedTitle: "Your seats",
  claimedIntro: "Subscriptions in which somebody gave you a seat",
  from: (organization: string) => `from ${organization}`,
  planStates: {
    active: "Active",
    ending: "Active",
    late: "Past due",
    paused: "Paused",
    ended: "Ended",
    unknown: "Unknown",
  },
  renews: (date: string) => `Renews ${date}`,
  pauses: (date: string) => `Pauses ${date}`,
  ends: (date: string) => `Ends ${date}`,
  ended: (date: string) => `Ended ${date}`,
  overdue: (date: string) => `Payment overdue since ${date}`,
  runningSince: (date: string) => `Since ${date}`,
  claimedLoading: "Loading subscriptions",
  claimedFailed: "Your subscriptions could not be loaded",
  claimedEmptyTitle: "Nobody gave you a seat yet",
  claimedEmptyNote: "Once you claim the seat of an invitation, its subscription stands here.",
  showMore: "Show more",
  /** Said aloud, when more have come. */
  moreShown: (count: number, total: number) => `${s(count, "more subscription")}, ${n(total)} shown`,
  moreFailed: "The rest could not be loaded",
};

/** Who is compared, and where its page is. */
export const contenders = {
  ours: { title: "SeatManager", page: "page/ours.tsx", fromRivals: false },
  plain: { title: "(a) plain table", page: "page/plainTable.tsx", fromRivals: false },
  radix: { title: "(b) a Radix menu a row", page: "rivals/radixTable.tsx", fromRivals: true },
  betterAuth: { title: "(c) better-auth-ui card", page: "rivals/betterAuthCard.tsx", fromRivals: true },
} as const;

export type ContenderName = keyof typeof contenders;

export const contenderNames = Object.keys(contenders) as ContenderName[];

import type { World } from "../state/World.ts";
import { refusal } from "../wire/Refusal.ts";

export function checkSeatsEnabled({ organization }: World): void {
  if (!organization.seatsEnabled)
    throw refusal(403, "FeatureNotEnabled", "Seat-based pricing is not enabled for this organization");
}

import type { SeatsList } from "../../api/SeatsList.ts";
import { availableSeats } from "../acts/availableSeats.ts";
import type { Source } from "../state/Source.ts";
import type { World } from "../state/World.ts";
import { seatBody } from "./seatBody.ts";

/** Every row, revoked ones too, in no order and not paged (contract §2). */
export function seatsListBody(world: World, source: Source): SeatsList {
  return {
    seats: world.seats.list(source.id).map((row) => seatBody(world, row)),
    available_seats: availableSeats(world.seats, source),
    total_seats: source.seats ?? 0,
  };
}

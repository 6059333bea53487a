import { AssignSeatDialogBody } from "./AssignSeatDialogBody.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { BulkDialogBody } from "./BulkDialogBody.tsx";
import { ChangeSeatsDialogBody } from "./ChangeSeatsDialogBody.tsx";
import { moveByKeys } from "./moveByKeys.ts";
import { NoMatch } from "./NoMatch.tsx";
import { ReassignSeatDialogBody } from "./ReassignSeatDialogBody.tsx";
import { RevokeSeatDialogBody } from "./RevokeSeatDialogBody.tsx";
import { SeatListActions } from "./SeatListActions.tsx";
import { SeatDetails } from "./SeatDetails.tsx";
import { SeatsEmpty } from "./SeatsEmpty.tsx";
import { SeatsFailure } from "./SeatsFailure.tsx";
import { SeatsNoticesBody } from "./SeatsNoticesBody.tsx";

/**
 * What a list needs once somebody acts on it, or on the number of its seats, or when it does not come: fetched in an
 * idle moment, or when it is reached for. In one piece, because each further one would part what the first paint shares
 * with it into more and smaller files.
 */
export const actingParts = {
  AssignSeatDialogBody,
  SeatListActions,
  BulkBar,
  moveByKeys,
  NoMatch,
  SeatsEmpty,
  SeatDetails,
  RevokeSeatDialogBody,
  ReassignSeatDialogBody,
  BulkDialogBody,
  ChangeSeatsDialogBody,
  SeatsNoticesBody,
  SeatsFailure,
};

import { ReassignSeatDialogBody } from "./person/ReassignSeatDialogBody.tsx";
import { RevokeSeatDialogBody } from "./person/RevokeSeatDialogBody.tsx";
import { BulkDialogBody } from "./run/BulkDialogBody.tsx";
import { ChangeSeatsDialogBody } from "./change/ChangeSeatsDialogBody.tsx";
import { AssignSeatDialogBody } from "./assign/AssignSeatDialogBody.tsx";
import { SeatsEmpty } from "./list/SeatsEmpty.tsx";
import { BulkBar } from "./list/BulkBar.tsx";
import { ListFailure } from "./list/ListFailure.tsx";
import { moveByKeys } from "./list/moveByKeys.ts";
import { NoMatch } from "./list/NoMatch.tsx";
import { SeatDetails } from "./list/SeatDetails.tsx";
import { SeatListActions } from "./list/SeatListActions.tsx";
import { SeatsNoticesBody } from "./notices/SeatsNoticesBody.tsx";

/**
 * What a list needs once somebody acts on it, or on the number of its seats, or when it could not be loaded: fetched in
 * an idle moment, or when it is wanted. In one chunk, because each further one would split what the first paint shares
 * with it into more and smaller files.
 */
export const actingParts = {
  ReassignSeatDialogBody,
  RevokeSeatDialogBody,
  BulkDialogBody,
  ChangeSeatsDialogBody,
  AssignSeatDialogBody,
  SeatsEmpty,
  BulkBar,
  ListFailure,
  moveByKeys,
  NoMatch,
  SeatDetails,
  SeatListActions,
  SeatsNoticesBody,
};

import type { Labels } from "../labels/Labels.ts";
import { Avatar } from "../primitives/Avatar.tsx";

export interface FreedSeatCardProps {
  /** Who had it. */
  readonly person: string;
  readonly labels: Labels;
}

/** A seat that was taken back and that nobody has yet. */
export function FreedSeatCard({ person, labels }: FreedSeatCardProps) {
  return (
    <div className="ps-person">
      <Avatar name={null} status="free" />
      <span className="ps-member-text">
        <span className="ps-member-name">{labels.freeSeat}</span>
        <span className="ps-help">{labels.noLongerHasIt(person)}</span>
      </span>
    </div>
  );
}

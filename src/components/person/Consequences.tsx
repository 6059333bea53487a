import { Icon, type IconName } from "../../primitives/Icon.tsx";

export interface ConsequencesProps {
  /** What is going to happen, in the order in which it matters; false for what is not. */
  readonly of: readonly (readonly [icon: IconName, sentence: string | false])[];
}

/** What a dialog is about to do, said before it is done. */
export function Consequences({ of }: ConsequencesProps) {
  return (
    <ul role="list" className="ps-consequences">
      {of.map(
        ([icon, sentence]) =>
          sentence && (
            <li key={sentence}>
              <Icon name={icon} />
              {sentence}
            </li>
          ),
      )}
    </ul>
  );
}

/** The only loader of these parts: once one component has loaded them, all others have them at once (`useOnDemand`). */
export const loadActingParts = () => import("./actingParts.ts").then(({ actingParts }) => actingParts);

/** The one way to what acts on seats: whatever has brought it, all else that needs it has it at once. */
export const loadActingParts = () => import("./actingParts.ts").then(({ actingParts }) => actingParts);

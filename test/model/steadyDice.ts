import fc from "fast-check";

// The same texts every time, so that a change is judged and not the dice. `SEED=$RANDOM` asks for others.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_122) });

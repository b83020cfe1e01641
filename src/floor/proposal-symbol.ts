import { z } from 'zod';

/** How a meeting calls a proposal: by its symbol (`A/C.3/82/L.5`, `OP4`), or a motion by its id. */
export const proposalSymbol = z.string().trim().min(1).max(80);

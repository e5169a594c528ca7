/** All judges by name. */
import { contract } from './contract.ts';
import { facts } from './facts.ts';
import { generators } from './generators.ts';
import type { Judge } from './judge.ts';
import { peers } from './peers.ts';
import { redis } from './redis.ts';
import { rehearse } from './rehearse.ts';
import { spectral } from './spectral.ts';
import { upkeep } from './upkeep.ts';

export const judges: Readonly<Record<string, Judge>> = { generators, spectral, contract, facts, peers, redis, rehearse, upkeep };

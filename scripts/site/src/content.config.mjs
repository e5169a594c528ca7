import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

const run = z.object({
  vendor: z.string(),
  group: z.string(),
  operation: z.string(),
  input: z.record(z.string(), z.unknown()),
  call: z.string(),
});

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.object({ twin: z.string().optional(), run: run.optional() }) }),
  }),
};

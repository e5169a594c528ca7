// The builder of the documentation site. Its pages are written by `scripts/docs.ts`; nothing here knows what they say.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: './dist',
  telemetry: false,
  integrations: [
    starlight({
      title: '@sec',
      description: 'Typed SDKs for security vendors that ship none',
      customCss: ['./src/styles/site.css'],
      routeMiddleware: './src/side-bar.mjs',
      components: { PageTitle: './src/PageTitle.astro' },
      sidebar: [],
      pagination: false,
      lastUpdated: false,
      credits: false,
    }),
  ],
});

/** Builds the side bar of each page: everywhere the guides and the vendors, of the open vendor its families, of the open family its operations. */
import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import bar from './side-bar.json';

export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { starlightRoute } = locals;
  const here = starlightRoute.id;
  const link = ({ label, path }) => ({
    type: 'link',
    label,
    href: `/${path}/`,
    isCurrent: path === here,
    badge: undefined,
    attrs: {},
  });
  const group = (label, entries, collapsed = false) => ({ type: 'group', label, entries, collapsed, badge: undefined });
  const isBelow = (path) => here === path || here.startsWith(`${path}/`);
  const vendors = bar.vendors.map((vendor) => {
    if (!isBelow(vendor.path)) return link(vendor);
    const families = vendor.families.map((family) =>
      isBelow(family.path)
        ? group(family.label, [link({ label: 'Overview', path: family.path }), ...family.operations.map(link)])
        : link(family),
    );
    return group(vendor.label, [link({ label: 'Overview', path: vendor.path }), ...families]);
  });
  const isHome = here === '' || here === 'index';
  // Elsewhere one link leads to them: what stands beside every page is paid on every page.
  const part = (label, links, isOpen) => (isOpen ? group(label, links.map(link)) : link({ label, path: links[0].path }));
  const isAmong = (links) => links.some(({ path }) => isBelow(path));
  starlightRoute.sidebar = [
    part('Guides', bar.guides, isHome || isAmong(bar.guides)),
    group('Vendors', vendors),
    part('Reference', bar.reference, here.startsWith('reference')),
    part('Contributors', bar.contributors, isAmong(bar.contributors)),
  ];
});

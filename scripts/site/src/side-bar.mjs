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
      isBelow(family.path) ? group(family.label, [link({ label: 'Overview', path: family.path }), ...family.operations.map(link)]) : link(family),
    );
    return group(vendor.label, [link({ label: 'Overview', path: vendor.path }), ...families]);
  });
  const isInReference = bar.reference.some(({ path }) => isBelow(path)) || here.startsWith('reference');
  starlightRoute.sidebar = [
    group('Guides', bar.guides.map(link), isBelow('reference')),
    group('Vendors', vendors),
    ...(bar.reference.length === 0 ? [] : [group('Reference', bar.reference.map(link), !isInReference)]),
    group('Contributors', bar.contributors.map(link), !bar.contributors.some(({ path }) => isBelow(path))),
  ];
});

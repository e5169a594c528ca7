/** How a vendor is called, and the function that makes its client. */

export interface VendorNames {
  /** As its makers write it, such as `RISKEN`. */
  readonly title: string;
  /** Such as `createRiskenClient`. */
  readonly factory: string;
}

const titles: Readonly<Record<string, readonly [title: string, factory: string]>> = {
  aqua: ['Aqua Security', 'createAquaClient'],
  datatheorem: ['Data Theorem', 'createDataTheoremClient'],
  insightcloudsec: ['InsightCloudSec', 'createInsightCloudSecClient'],
  risken: ['RISKEN', 'createRiskenClient'],
};

/** @param vendor Folder of the specification, such as `risken`. */
export function nameVendor(vendor: string): VendorNames {
  const [title = vendor, factory = ''] = titles[vendor] ?? [];
  return { title, factory };
}

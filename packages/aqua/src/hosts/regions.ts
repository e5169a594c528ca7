/** The vendor's regions, what else they are called, and the hosts that each has. */

/** Hosts of one region, without scheme. `undefined`: nobody is known to have called the service there. */
export interface RegionHosts {
  /** CSPM API, which also issues the tokens for everything else. */
  readonly cspm: string;
  /** Platform: the user interface, role mappings, permission sets. It is never the console. */
  readonly platform: string;
  /** Says which console belongs to an account. */
  readonly provisioning: string;
  /** Supply chain service. */
  readonly supplyChain: string | undefined;
  /** Code scanning service. */
  readonly codesec: string | undefined;
  /** CNAPP export service. */
  readonly cnappExport: string | undefined;
}

export type Region = 'us' | 'eu' | 'singapore' | 'sydney' | 'asia-2';

/**
 * Hosts by region.
 *
 * @source cspm: Aqua support, "Enterprise API in the CSPM platform" and "Aqua Security API Reference", region tables [S];
 * cspm, platform, provisioning: aquasecurity/terraform-provider-aquasec consts/consts.go [C]; supply chain and export hosts:
 * aquasecurity/trivy-azure-pipelines-task trivy-task/trivyV2/aquaEnvLogic.ts at 107fced, which has no asia-2 [C]; codesec: a
 * public script, "Aqua SaaS API, Python Complete Script Example" (US), and AbsaOSS/aquasec-scan-results (EU) [T]
 */
export const regions: Readonly<Record<Region, RegionHosts>> = {
  us: {
    ...hostsOf(''),
    supplyChain: 'api.supply-chain.cloud.aquasec.com',
    codesec: 'codesec.aquasec.com',
    cnappExport: edgeOf('us-east-1'),
  },
  eu: {
    ...hostsOf('eu-1'),
    supplyChain: 'api.eu-1.supply-chain.cloud.aquasec.com',
    codesec: 'eu-1.codesec.aquasec.com',
    cnappExport: edgeOf('eu-central-1'),
  },
  singapore: {
    ...hostsOf('asia-1'),
    supplyChain: 'api.asia-1.supply-chain.cloud.aquasec.com',
    codesec: undefined,
    cnappExport: edgeOf('ap-southeast-1'),
  },
  sydney: {
    ...hostsOf('ap-2'),
    supplyChain: 'api.ap-2.supply-chain.cloud.aquasec.com',
    codesec: undefined,
    cnappExport: edgeOf('ap-southeast-2'),
  },
  'asia-2': { ...hostsOf('asia-2'), supplyChain: undefined, codesec: undefined, cnappExport: undefined },
};

function hostsOf(label: string): Pick<RegionHosts, 'cspm' | 'platform' | 'provisioning'> {
  const [dotted, dashed] = label === '' ? ['', ''] : [`${label}.`, `-${label}`];
  return {
    cspm: `${dotted}api.cloudsploit.com`,
    platform: `${dotted}cloud.aquasec.com`,
    provisioning: `prov${dashed}.cloud.aquasec.com`,
  };
}

function edgeOf(awsRegion: string): string {
  return `${awsRegion}.edge.cloud.aquasec.com`;
}

type RegionAlias =
  | 'us-1'
  | 'us-east-1'
  | 'eu-1'
  | 'eu-central-1'
  | 'asia-1'
  | 'ap-1'
  | 'ap-southeast-1'
  | 'australia'
  | 'ap-2'
  | 'ap-southeast-2';

/**
 * Other names of the regions: the words of the vendor's own tools, which read `AQUA_REGION` as well, the labels of the hosts,
 * and the regions of AWS. Nobody says in which AWS region `asia-2` is.
 *
 * @source trivy-azure-pipelines-task trivyV2/aquaEnvLogic.ts, aquasecurity/trivy-mcp internal/creds/aqua.go and
 * trivy-vscode-extension src/commercial/setup.ts, where Singapore is `ap-1` [C]; AWS regions: andreazorzetto/aquasec-lib
 * aquasec/exports.py [T]
 */
const aliases: Readonly<Record<RegionAlias, Region>> = {
  'us-1': 'us',
  'us-east-1': 'us',
  'eu-1': 'eu',
  'eu-central-1': 'eu',
  'asia-1': 'singapore',
  'ap-1': 'singapore',
  'ap-southeast-1': 'singapore',
  australia: 'sydney',
  'ap-2': 'sydney',
  'ap-southeast-2': 'sydney',
};

/** What a region may be called: its name here, a word of the vendor's other tools, the label of its hosts, its AWS region. */
export type RegionName = Region | RegionAlias;

/** @returns The region that a name stands for, in any case. */
export function findRegion(name: string): Region | undefined {
  const folded = name.trim().toLowerCase();
  if (Object.hasOwn(aliases, folded)) return aliases[folded as keyof typeof aliases];
  return Object.hasOwn(regions, folded) ? (folded as Region) : undefined;
}

/** @returns The region whose tokens come from a base URL; `undefined` where it is that of no region. */
export function regionOfIssuer(baseUrl: string): Region | undefined {
  const { host } = new URL(baseUrl);
  return (Object.keys(regions) as Region[]).find((region) => regions[region].cspm === host);
}

/** @returns Base URLs of the vendor's own services, by the name of the host; without those that are not known. */
export function servicesOf(region: Region): Readonly<Record<string, string>> {
  const { cspm, platform, provisioning, supplyChain, codesec, cnappExport } = regions[region];
  const known = Object.entries({ cspm, platform, provisioning, 'supply-chain': supplyChain, codesec }).flatMap(([name, host]) =>
    host === undefined ? [] : [[name, `https://${host}`]],
  );
  return { ...Object.fromEntries(known), ...(cnappExport === undefined ? {} : { 'cnapp-export': `https://${cnappExport}/cnapp/export` }) };
}

/** The vendor's regions and the hosts that each has. */

/** Hosts of one region, without scheme. */
export interface RegionHosts {
  /** CSPM API, which also issues the tokens for everything else. */
  readonly cspm: string;
  /** Platform: the user interface, role mappings, permission sets. It is never the console. */
  readonly platform: string;
  /** Says which console belongs to an account. */
  readonly provisioning: string;
  /** CNAPP export service. */
  readonly cnappExport: string;
}

export type Region = 'us' | 'eu' | 'singapore' | 'sydney' | 'asia-2';

/**
 * @source Aqua support, "Enterprise API in the CSPM platform" and "Aqua Security API Reference", region tables [S];
 * provisioning and platform hosts: aquasecurity/terraform-provider-aquasec consts/consts.go [C];
 * export regions: andreazorzetto/aquasec-lib [T]
 */
export const regions: Readonly<Record<Region, RegionHosts>> = {
  us: hostsOf(undefined, 'us-east-1'),
  eu: hostsOf('eu-1', 'eu-central-1'),
  singapore: hostsOf('asia-1', 'ap-southeast-1'),
  sydney: hostsOf('ap-2', 'ap-southeast-2'),
  'asia-2': hostsOf('asia-2', 'us-east-1'),
};

function hostsOf(label: string | undefined, exportRegion: string): RegionHosts {
  return {
    cspm: label === undefined ? 'api.cloudsploit.com' : `${label}.api.cloudsploit.com`,
    platform: label === undefined ? 'cloud.aquasec.com' : `${label}.cloud.aquasec.com`,
    provisioning: label === undefined ? 'prov.cloud.aquasec.com' : `prov-${label}.cloud.aquasec.com`,
    cnappExport: `${exportRegion}.edge.cloud.aquasec.com`,
  };
}

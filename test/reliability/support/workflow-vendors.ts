/** The workflows of all vendors, with a good run of each. */
import { aqua } from './workflow-cases-aqua.js';
import { datatheorem } from './workflow-cases-datatheorem.js';
import { insightcloudsec } from './workflow-cases-insightcloudsec.js';
import { risken } from './workflow-cases-risken.js';
import { nameOf, type WorkflowCase, type WorkflowVendor } from './workflow-case.js';

export const workflowVendors: readonly WorkflowVendor[] = [aqua, datatheorem, insightcloudsec, risken];

export interface WorkflowRow {
  readonly name: string;
  readonly vendor: WorkflowVendor;
  readonly workflowCase: WorkflowCase;
}

export const workflowRows: readonly WorkflowRow[] = workflowVendors.flatMap((vendor) =>
  vendor.cases.map((workflowCase) => ({ vendor, workflowCase, name: nameOf(vendor, workflowCase) })),
);

/** Number of different workflows. */
export const workflowCount: number = new Set(workflowRows.map(({ vendor, workflowCase }) => `${vendor.name} ${workflowCase.workflow}`))
  .size;

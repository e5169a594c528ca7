/** Filters that the test of filters does not judge, by operation and member, each with the reason. */
export const exceptions: Readonly<Record<string, string>> = {
  'getFindingReport from_date': 'a moment is no date, which the server refuses with 400',
  'getFindingReport to_date': 'a moment is no date, which the server refuses with 400',
  'getFindingReportAll from_date': 'a moment is no date, which the server refuses with 400',
  'getFindingReportAll to_date': 'a moment is no date, which the server refuses with 400',
  'getFindingReportAll project_id': 'the server gives the counts of all projects, whatever is asked (ca-risken/core pkg/db/report.go)',
};

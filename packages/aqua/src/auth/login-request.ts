/** The messages with which the token host rejects a token, under the status that it also uses for missing permissions. */

/** @source atav928/aquasec-api; terraform-provider-aquasec issue 244 [T] */
const requests =
  /\bplease (?:log|sign) ?in\b|\b(?:must|need to|have to) (?:be logged in|(?:log|sign) ?in)\b|\bnot logged in\b|\btoken (?:is )?(?:missing|expired|invalid)\b|\b(?:missing|expired|invalid) token\b/i;

/** @param message - What the server says to people: a right or a member may be called "login", too. */
export function asksToLogIn(status: number, message: string): boolean {
  return status === 403 && requests.test(message);
}

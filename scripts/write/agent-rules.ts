/** What every text for agents says, on the site and in the packages. */

/** How to call, what goes wrong, and what never to do. */
export const agentRules = `- Make a client once: \`create…Client()\`; credentials come from the environment or the option \`auth\`, never from source code.
- Call \`client.<family>.<operation>(input)\`: one flat object with the vendor's own names. It resolves to the payload, or rejects with a \`SecError\`.
- Lists: \`for await (const item of client.<family>.<list>.items(input))\`. Do not page by hand.
- Errors: \`isSecError(error)\`, then \`switch (error.code)\`. \`mayHaveSucceeded\` on a write means: look before you repeat.
- Do not retry by hand; the client retries where that is safe.
- To look only, use \`readOnly(client)\`; to see what a call would send, \`explain(operation, input)\`.
- To test, use \`@sec/<vendor>/testing/sandbox\`. Never send a call to a real account to find out how it behaves.
- Never print a credential, and never put one into a page.`;

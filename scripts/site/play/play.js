/**
 * Runs the call of a page in the page: the real client over a sandbox that lives in memory. Nothing is sent anywhere. A fault can be put in
 * the way, and every attempt is shown.
 */

const faults = ['none', 'a lost connection', 'a 503 that asks to wait', 'a 500', 'a rejected token', 'an HTML page'];

/**
 * @param button What was pressed; its `data-run` says what to call.
 * @param connect Makes a sandbox and a client in front of it: `({ onAttempt }) => ({ client, scripts, fault })`.
 */
export function openWith(button, connect) {
  const run = JSON.parse(button.dataset.run);
  const panel = document.getElementById('play');
  panel.hidden = false;
  panel.replaceChildren();
  const input = add(panel, 'textarea', { value: JSON.stringify(run.input, undefined, 2), rows: 6, spellcheck: false, ariaLabel: 'Input' });
  const bar = add(panel, 'p');
  const choice = add(bar, 'select', { ariaLabel: 'Fault' });
  for (const name of faults) add(choice, 'option', { textContent: name === 'none' ? 'no fault' : name });
  const go = add(bar, 'button', { type: 'button', className: 'go', textContent: 'Run' });
  const output = add(panel, 'pre', { textContent: 'A sandbox in this page answers; nothing leaves it.' });
  go.addEventListener('click', async () => {
    go.disabled = true;
    output.textContent = '';
    await runOnce(run, input.value, faults[choice.selectedIndex], connect, (text) => (output.textContent += `${text}\n`));
    go.disabled = false;
  });
  go.click();
}

async function runOnce(run, text, fault, connect, print) {
  let input;
  try {
    input = JSON.parse(text);
  } catch (error) {
    print(`The input is no JSON: ${error.message}`);
    return;
  }
  const startedMs = performance.now();
  const {
    client,
    scripts,
    fault: make,
  } = await connect({
    onAttempt: ({ attempt, method, path, status, durationMs }) =>
      print(`attempt ${attempt}  ${method ?? ''} ${path ?? ''}  ${status ?? 'no response'}  ${Math.round(durationMs ?? 0)} ms`),
  });
  const made = {
    'a lost connection': make.reset,
    'a 503 that asks to wait': () => make.retryAfter(1),
    'a 500': () => make.status(500),
    'a rejected token': make.unauthorized,
    'an HTML page': () => make.html(200),
  }[fault];
  if (made !== undefined) for (const script of scripts) script.next(made());
  try {
    const operation = client[run.group][run.operation];
    const result = run.call === 'items' ? await take(operation.items(input), 5) : await operation(input);
    print(`\n${show(result)}`);
  } catch (error) {
    print(`\n${error.name} ${error.code ?? ''}\n${error.message}`);
  }
  print(`\n${Math.round(performance.now() - startedMs)} ms`);
}

/** The first items of a list. */
async function take(items, count) {
  const taken = [];
  for await (const item of items) if (taken.push(item) === count) break;
  return taken;
}

function show(value) {
  if (value instanceof Blob) return `${value.size} bytes`;
  const text = JSON.stringify(value, undefined, 2) ?? String(value);
  return text.length > 6_000 ? `${text.slice(0, 6_000)}…` : text;
}

function add(parent, name, members = {}) {
  const element = Object.assign(document.createElement(name), members);
  parent.append(element);
  return element;
}

// One job in full.

import { delayChart, human, svg } from "/chart.js";
import { badge, element } from "/table.js";

const pane = document.getElementById("detail");

export function close() {
  pane.hidden = true;
  pane.replaceChildren();
}

/** Shows a job; `onClose` is called when somebody has seen enough. */
export async function show(job, onClose) {
  const answer = await fetch(`/api/jobs/${job.n}`).catch(() => null);
  if (!answer?.ok) return close();
  const full = await answer.json();
  const scrolled = pane.hidden ? 0 : pane.scrollTop, unfolded = pane.querySelector("details")?.open;
  const button = element("button", "close", "✕");
  button.type = "button";
  button.setAttribute("aria-label", "Close");
  button.onclick = onClose;
  const isKnown = full.samples.some(([, delay]) => delay !== null);
  const chart = svg("svg", { role: "img", "aria-label": "Delay over time" });
  pane.replaceChildren(
    button,
    element("h2", "", job.name || job.id),
    element("p", "id", [job.id, job.direction, job.region].filter(Boolean).join(" · ")),
    badge(job),
    ...(full.error ? [element("p", "error", full.error)] : []),
    facts(job, full),
    ...(isKnown ? [element("h3", "", "Delay"), chart] : []),
    ...initialization(full.phases),
    ...prechecks(full.checks),
    record(full.record, unfolded),
  );
  pane.hidden = false;
  pane.scrollTop = scrolled;
  if (isKnown) delayChart(chart, [{ name: "median", points: full.samples }]);
}

function facts(job, full) {
  const date = (at) => at && new Date(at * 1000).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  const flow = job.flow === null ? null : `${job.flow.toFixed(2)} MB/s`;
  const list = element("dl");
  for (const [term, value] of [
    ["Delay", job.delay === null ? null : `${human(job.delay)} (${job.delay} s)`],
    ["Throughput", [job.rps === null ? null : `${job.rps} RPS`, flow].filter(Boolean).join(", ")],
    ["Source", job.source],
    ["Destination", job.destination],
    ["Class", job.class],
    ["Paid", full.pay_type],
    ["Created", date(full.created)],
    ["Expires", date(full.expires)],
    ["Tags", job.tags.replaceAll(",", ", ")],
  ]) {
    if (value) list.append(element("dt", "", term), element("dd", "", value));
  }
  return list;
}

function initialization(phases) {
  if (phases.length === 0) return [];
  const bars = phases.map(({ name, percent, error }) => {
    const bar = element("div", "bar"), track = element("i");
    track.style.setProperty("--percent", `${percent}%`);
    bar.append(element("span", "", name), track, element("span", "number", `${Math.round(percent)}%`));
    const block = element("div", "", bar);
    if (error) block.append(element("p", "error", error));
    return block;
  });
  return [element("h3", "", "Initialization"), ...bars];
}

function prechecks(checks) {
  if (checks.length === 0) return [];
  const list = element("ul", "checks");
  for (const { item, failed, message, repair } of checks) {
    const line = element("li", failed ? "failed" : "", item);
    for (const text of [message, repair].filter(Boolean)) line.append(element("small", "", text));
    list.append(line);
  }
  const failed = checks.filter((check) => check.failed).length;
  return [element("h3", "", `Precheck: ${failed} of ${checks.length} items failed`), list];
}

function record(record, unfolded) {
  const details = element("details");
  details.open = Boolean(unfolded);
  details.append(element("summary", "", "What the service says"), element("pre", "", JSON.stringify(record, null, 2)));
  return details;
}

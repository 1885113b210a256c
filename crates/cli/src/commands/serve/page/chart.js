// Charts as inline SVG. Times are seconds since 1970, delays are seconds.

const NAMESPACE = "http://www.w3.org/2000/svg";

export function svg(name, attributes = {}, text) {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** As short as it can be read: 12s, 3m12s, 2h05m, 3d04h. */
export function human(seconds) {
  if (seconds === null || seconds === undefined) return "–";
  const whole = Math.floor(seconds), pad = (number) => String(number).padStart(2, "0");
  if (whole < 60) return `${whole}s`;
  if (whole < 3600) return `${Math.floor(whole / 60)}m${pad(whole % 60)}s`;
  if (whole < 86400) return `${Math.floor(whole / 3600)}h${pad(Math.floor(whole / 60) % 60)}m`;
  return `${Math.floor(whole / 86400)}d${pad(Math.floor(whole / 3600) % 24)}h`;
}

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const clockWithSeconds = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
export const time = (at) => clock.format(at * 1000);

// Delays span from nothing to days: steps that people know, evenly spaced.
const STEPS = [0, 1, 10, 60, 600, 3600, 36000, 259200, 2592000, 31536000];

function height(delay) {
  const above = STEPS.findIndex((step) => delay < step);
  if (above < 0) return STEPS.length - 1;
  return above === 0 ? 0 : above - 1 + (delay - STEPS[above - 1]) / (STEPS[above] - STEPS[above - 1]);
}

/** Draws curves of delays over time; each series is {name, points: [[at, delay or null], …]}. */
export function delayChart(target, series) {
  const { width, height: full } = frame(target, 150);
  const points = series.flatMap((curve) => curve.points);
  const known = points.filter(([, delay]) => delay !== null);
  if (known.length === 0) return void target.append(svg("text", { x: width / 2, y: full / 2, "text-anchor": "middle" }, "no delay is known yet"));
  const top = Math.max(2, Math.ceil(height(Math.max(...known.map(([, delay]) => delay))) + 1e-9));
  const area = { left: 40, right: width - 12, top: 8, bottom: full - 20 };
  const x = horizontal(points, area);
  const y = (delay) => area.bottom - (height(delay) / top) * (area.bottom - area.top);
  for (let step = 0; step <= top && step < STEPS.length; step++) {
    const line = y(STEPS[step]);
    target.append(svg("line", { class: "grid", x1: area.left, x2: area.right, y1: line, y2: line }));
    target.append(svg("text", { x: area.left - 8, y: line + 4, "text-anchor": "end" }, label(STEPS[step])));
  }
  times(target, points, area, x);
  for (const { name, points } of series) {
    const pieces = split(points);
    const path = pieces.map((piece) => "M" + piece.map(([at, delay]) => `${x(at).toFixed(1)},${y(delay).toFixed(1)}`).join("L")).join("");
    target.append(svg("path", { class: `curve ${name}`, d: path }));
    for (const [[at, delay]] of pieces.filter((piece) => piece.length === 1)) {
      target.append(svg("circle", { class: `dot ${name}`, cx: x(at), cy: y(delay), r: 2 }));
    }
  }
  pointer(target, series, area, x);
}

/** Draws how many jobs were in each condition, one on top of the other; points are [at, [count, …]]. */
export function countChart(target, points, colours) {
  const { width, height: full } = frame(target, 150);
  const most = Math.max(1, ...points.map(([, counts]) => counts.reduce((sum, count) => sum + count, 0)));
  const area = { left: 40, right: width - 12, top: 8, bottom: full - 20 };
  const x = horizontal(points, area);
  const y = (count) => area.bottom - (count / most) * (area.bottom - area.top);
  for (const count of [0, most]) target.append(svg("text", { x: area.left - 8, y: y(count) + 4, "text-anchor": "end" }, count));
  // A single poll has no width of its own.
  const shown = points.length === 1 ? [[points[0][0] - 1, points[0][1]], points[0]] : points;
  const at = points.length === 1 ? (time) => (time < points[0][0] ? area.left : area.right) : x;
  const base = shown.map(() => 0);
  colours.forEach((colour, index) => {
    const below = shown.map(([when], i) => `${at(when).toFixed(1)},${y(base[i]).toFixed(1)}`).reverse();
    const above = shown.map(([when, counts], i) => `${at(when).toFixed(1)},${y((base[i] += counts[index])).toFixed(1)}`);
    target.append(svg("path", { class: "area", style: `--colour: var(--${colour})`, d: `M${above.join("L")}L${below.join("L")}Z` }));
  });
  times(target, points, area, x);
}

/** A small curve without axes, as high as its own longest delay. */
export function sparkline(points, width = 92, full = 22) {
  const target = svg("svg", { viewBox: `0 0 ${width} ${full}`, preserveAspectRatio: "none", "aria-hidden": "true" });
  const known = points.filter(([, delay]) => delay !== null);
  if (known.length < 2) return target;
  const most = Math.max(1, ...known.map(([, delay]) => delay));
  const [first, last] = [points[0][0], points.at(-1)[0]];
  const x = (at) => 1 + ((at - first) / Math.max(1, last - first)) * (width - 2);
  const y = (delay) => full - 2 - (delay / most) * (full - 4);
  const path = split(points).map((piece) => "M" + piece.map(([at, delay]) => `${x(at).toFixed(1)},${y(delay).toFixed(1)}`).join("L")).join("");
  target.append(svg("path", { class: "curve", d: path, "vector-effect": "non-scaling-stroke" }));
  return target;
}

/** Where a delay is unknown, a curve has a gap. */
function split(points) {
  const pieces = [[]];
  for (const point of points) {
    if (point[1] === null) pieces.push([]);
    else pieces.at(-1).push(point);
  }
  return pieces.filter((piece) => piece.length > 0);
}

const label = (seconds) => human(seconds).replace(/(\D)00\D$/, "$1");

function frame(target, full) {
  const width = Math.max(200, target.clientWidth || 600);
  target.replaceChildren();
  target.setAttribute("viewBox", `0 0 ${width} ${full}`);
  return { width, height: full };
}

function horizontal(points, area) {
  const ats = points.map(([at]) => at);
  const [first, last] = [Math.min(...ats), Math.max(...ats)];
  return (at) => (last === first ? area.right : area.left + ((at - first) / (last - first)) * (area.right - area.left));
}

function times(target, points, area, x) {
  const ats = points.map(([at]) => at);
  const [first, last] = [Math.min(...ats), Math.max(...ats)];
  for (const share of last === first ? [1] : [0, 0.5, 1]) {
    const at = first + share * (last - first);
    const anchor = share === 0 ? "start" : share === 1 ? "end" : "middle";
    const text = last - first < 300 ? clockWithSeconds.format(at * 1000) : time(at);
    target.append(svg("text", { x: x(at), y: area.bottom + 15, "text-anchor": anchor }, text));
  }
}

/** Says under the pointer what the values were. */
function pointer(target, series, area, x) {
  const group = svg("g", { visibility: "hidden" });
  const line = svg("line", { class: "cursor", y1: area.top, y2: area.bottom });
  const text = svg("text", { y: area.top + 4 });
  group.append(line, text);
  target.append(group);
  target.onpointermove = (event) => {
    const wanted = event.offsetX;
    const nearest = series[0].points.reduce((best, point, index, all) => (Math.abs(x(point[0]) - wanted) < Math.abs(x(all[best][0]) - wanted) ? index : best), 0);
    const at = series[0].points[nearest][0], place = x(at);
    line.setAttribute("x1", place);
    line.setAttribute("x2", place);
    const isRight = place > (area.left + area.right) / 2;
    text.setAttribute("x", place + (isRight ? -6 : 6));
    text.setAttribute("text-anchor", isRight ? "end" : "start");
    text.textContent = `${clockWithSeconds.format(at * 1000)}  ` + series.map((curve) => human(curve.points[nearest]?.[1])).join(" · ");
    group.setAttribute("visibility", "visible");
  };
  target.onpointerleave = () => group.setAttribute("visibility", "hidden");
}

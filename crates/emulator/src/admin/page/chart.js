// A line over the last minutes.

import { brief } from "./dom.js";

const SAMPLES = 90;
const SVG = "http://www.w3.org/2000/svg";

/** Turns a figure into a chart that takes a value at a time, and writes the latest as the function says. */
export function chart(figure, written = brief) {
  const value = document.createElement("output");
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${SAMPLES - 1} 100`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("aria-hidden", "true");
  const [area, line] = ["area", "line"].map((name) => {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    svg.append(path);
    return path;
  });
  figure.append(value, svg);

  const samples = [];
  return (sample) => {
    samples.push(sample ?? 0);
    if (samples.length > SAMPLES) samples.shift();
    value.textContent = sample === null ? "–" : written(sample);
    const top = Math.max(...samples, 1) * 1.15;
    const start = SAMPLES - samples.length;
    const points = samples.map((y, x) => `${start + x},${(100 - (98 * y) / top).toFixed(2)}`);
    line.setAttribute("d", `M${points.join("L")}`);
    area.setAttribute("d", `M${start},100L${points.join("L")}L${SAMPLES - 1},100Z`);
  };
}

// Where in a text the app understood something. Counts in UTF-16 units, as the page and the contract do.
import type { Mark, ReadingView } from "./api.gen";

export type Tone = "who" | "date" | "ask";
export interface Toned extends Mark { tone: Tone }
export interface Stretch { text: string; tone: Tone | null }

/** All marks of a reading; what is asked stands out. */
export function marksOf(reading: ReadingView | null): Toned[] {
  if (!reading) return [];
  const toned = (mark: Mark | null, tone: Tone): Toned[] => (mark ? [{ ...mark, tone }] : []);
  return [
    ...reading.people.flatMap((chip) => toned(chip.mark, chip.who.is === "ask" ? "ask" : "who")),
    ...reading.promises.flatMap((chip) => toned(chip.mark, chip.due.is === "ask" ? "ask" : "who")),
    ...reading.dates.flatMap((chip) => toned(chip.mark, chip.due.is === "ask" ? "ask" : "date")),
  ];
}

/** Carries marks over to a text that was typed on since: what was touched loses its mark until it is read again. */
export function carried(marks: Toned[], from: string, to: string): Toned[] {
  if (from === to) return marks;
  const most = Math.min(from.length, to.length);
  let head = 0;
  while (head < most && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < most - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  const shift = to.length - from.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= from.length - tail) return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    return [];
  });
}

/** Cuts a text where a mark begins or ends; of marks that overlap the shortest is seen. */
export function stretches(text: string, marks: Toned[]): Stretch[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(Math.min(mark.start, text.length)).add(Math.min(mark.end, text.length));
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return { text: text.slice(start, end), tone: toneAt(start, end, marks) };
  });
}

function toneAt(start: number, end: number, marks: Toned[]): Tone | null {
  const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
  over.sort((a, b) => a.end - a.start - (b.end - b.start));
  return over[0]?.tone ?? null;
}

// The way out of the page. The only file that knows where Hallway runs: in its window, or in a browser on the
// headless host. Refuses: any decision, any state but the browser's token.
import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { Calls, Changed, DeviceView, Failure, Outcome, ReminderKey, ShellRequest } from "./api.gen";

export type CallName = keyof Calls;
export type With<Name extends CallName> = Calls[Name]["with"];
export type View<Name extends CallName> = Calls[Name]["view"];

const inWindow = isTauri();

declare global {
  interface Window {
    /** The screens' Fluent files, given to the page before its script runs: by the window, or by the headless host. */
    hallwayWords: { language: string; files: string[] };
  }
}

/** The words as core has them. */
export const words = window.hallwayWords;

/** Asks the core. Rejects with a [`Failure`]. */
export function call<Name extends CallName>(name: Name, given: With<Name>): Promise<Outcome<View<Name>>> {
  const request = { call: name, with: given };
  return send("call", request);
}

/** Asks the shell for what only it can do. Rejects with a [`Failure`]. */
export function shell(request: ShellRequest): Promise<DeviceView> {
  return send("shell", request);
}

/** What the shell tells by itself. In a browser nothing does: an outcome's `changed` is enough there. */
export interface Told {
  changed(tags: Changed[]): void;
  openCapture(): void;
  /** The page of one reminder; Today for several. */
  openReminder(key: ReminderKey | null): void;
}

export function listenTo(told: Told): void {
  if (!inWindow) return;
  void listen<Changed[]>("changed", (event) => told.changed(event.payload));
  void listen("open_capture", () => told.openCapture());
  void listen<ReminderKey | null>("open_reminder", (event) => told.openReminder(event.payload));
}

async function send<Answer>(command: "call" | "shell", request: unknown): Promise<Answer> {
  try {
    return inWindow ? await invoke<Answer>(command, { request }) : await post<Answer>(command, request);
  } catch (error) {
    throw asFailure(error);
  }
}

async function post<Answer>(path: string, request: unknown): Promise<Answer> {
  const sent = JSON.stringify(request);
  const answer = await fetch(`/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-hallway-token": token },
    body: sent,
    // A draft sent while the page closes still arrives; a browser does this for 64 KiB at most, in UTF-8.
    keepalive: sent.length < 16_000,
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw body;
  return body as Answer;
}

function asFailure(error: unknown): Failure {
  const known = typeof error === "object" && error !== null && "code" in error && "detail" in error;
  return known ? (error as Failure) : { code: "other", detail: error instanceof Error ? error.message : JSON.stringify(error) };
}

const token = inWindow ? "" : takeToken();

/** Takes the token out of the address, so that it is neither seen nor shared. */
function takeToken(): string {
  const found = /^#token=([^&]+)&?(.*)$/.exec(location.hash);
  if (!found) return sessionStorage.getItem("token") ?? "";
  sessionStorage.setItem("token", found[1] ?? "");
  history.replaceState(history.state, "", `${location.pathname}${location.search}${found[2] ? `#${found[2]}` : ""}`);
  return found[1] ?? "";
}

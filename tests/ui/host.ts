// One headless host for one test: its own store, its own clock, and what a person would have seen outside the window.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { CallName, With, View, Outcome } from "./contract.ts";

const root = resolve(import.meta.dirname, "../..");
const program = process.env.HALLWAY_BRIDGE ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/hallway-bridge");

export interface Notice { id: number; at: string; local: string; title: string; body: string }
export type Opened =
  | { is: "mail"; mail: string }
  | { is: "copied"; text: string }
  | { is: "calendar"; name: string; text: string }
  | { is: "shown"; file: string }
  | { is: "paper"; file: string };

export class Host {
  readonly address: string;
  readonly folder: string;
  readonly #process: ChildProcess;
  readonly #token: string;

  private constructor(started: ChildProcess, address: string, folder: string) {
    this.#process = started;
    this.address = address;
    this.folder = folder;
    this.#token = address.split("#token=")[1] ?? "";
  }

  /** Starts a host whose clock shows `at` in New York. */
  static async start(at: string, more: string[] = [], data?: string): Promise<Host> {
    const folder = data ?? (await mkdtemp(join(tmpdir(), "hallway-ui-")));
    const ui = process.env.HALLWAY_UI ?? join(root, "ui/dist");
    const options = ["--data", folder, "--ui", ui, "--at", at, "--zone", "America/New_York", ...more];
    const started = spawn(program, options, { stdio: ["ignore", "pipe", "inherit"] });
    const address = await firstLine(started);
    return new Host(started, address, folder);
  }

  async stop(): Promise<void> {
    this.#process.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** As the system kills an app: at once, without a word. */
  kill(): void {
    this.#process.kill("SIGKILL");
  }

  /** One call of the contract, past the page. */
  async call<Name extends CallName>(call: Name, given: With<Name>): Promise<View<Name>> {
    const outcome = await this.#ask<Outcome<View<Name>>>("/call", { call, with: given });
    return outcome.view;
  }

  /** Moves the clock; awake it stops at each alarm on the way. */
  async clock(at: string, asleep = false): Promise<void> {
    await this.#ask("/clock", { at, asleep });
  }

  notices = (): Promise<Notice[]> => this.#ask("/notices");
  alarms = (): Promise<Notice[]> => this.#ask("/alarms");
  opened = (): Promise<Opened[]> => this.#ask("/opened");
  press = (notice: number, button: "done" | "later" | "open"): Promise<unknown> => this.#ask("/press", { notice, button });

  async #ask<Answer>(path: string, body?: unknown): Promise<Answer> {
    const headers = { "x-hallway-token": this.#token };
    const url = new URL(path, this.address);
    const answer = await fetch(url, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
    const told: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(told)}`);
    return told as Answer;
  }
}

function firstLine(started: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    started.stdout?.once("data", (chunk: Buffer) => done(String(chunk).trim()));
    started.once("error", failed);
    started.once("exit", (code) => failed(new Error(`the host ended with ${code}`)));
  });
}

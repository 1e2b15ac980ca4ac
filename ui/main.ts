// Starts the page: styles, theme as last chosen, the frame. Nothing is fetched before it is shown.
import "./styles/tokens.css";
import "./styles/base.css";
import { mount } from "svelte";
import { fetchScreens } from "./later.svelte";
import { start } from "./state.svelte";
import { wearTheme } from "./theme";
import Frame from "./views/Frame.svelte";

wearTheme();
start((key) => void fetchScreens().then(({ openReminder }) => openReminder(key)));
mount(Frame, { target: document.getElementById("hallway") as HTMLElement });

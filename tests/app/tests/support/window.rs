//! Hallway's window as the display sees it. There is no window manager here, so this is one: it can close.

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window};
use x11rb::rust_connection::RustConnection;

const TITLE: &[u8] = b"Hallway";

/// Whether a window titled "Hallway" is on the screen.
pub(super) fn is_shown(display: &str) -> bool {
    let (screen, _) = x11rb::connect(Some(display)).unwrap();
    let state = |window| Some(screen.get_window_attributes(window).ok()?.reply().ok()?.map_state);
    hallways(&screen).into_iter().any(|window| state(window) == Some(MapState::VIEWABLE))
}

/// The process that made the window, shown or not.
pub(super) fn process(display: &str) -> Option<u32> {
    let (screen, _) = x11rb::connect(Some(display)).unwrap();
    let named = screen.intern_atom(false, b"_NET_WM_PID").unwrap().reply().unwrap().atom;
    let window = *hallways(&screen).first()?;
    let asked = screen.get_property(false, window, named, AtomEnum::CARDINAL, 0, 1).ok()?;
    asked.reply().ok()?.value32()?.next()
}

/// What a window manager says when its close button is pressed.
pub(super) fn close(display: &str) {
    let (screen, _) = x11rb::connect(Some(display)).unwrap();
    let atom = |name: &[u8]| screen.intern_atom(false, name).unwrap().reply().unwrap().atom;
    let (protocols, delete) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));
    for window in hallways(&screen) {
        let event = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
        screen.send_event(false, window, EventMask::NO_EVENT, event).unwrap();
    }
    // An answer means that the display has taken what was sent before.
    screen.get_input_focus().unwrap().reply().unwrap();
}

/// The top windows with Hallway's title that know how to close.
fn hallways(screen: &RustConnection) -> Vec<Window> {
    let root = screen.setup().roots[0].root;
    let tops = screen.query_tree(root).unwrap().reply().unwrap().children;
    tops.into_iter().filter(|window| is_hallway(screen, *window)).collect()
}

fn is_hallway(screen: &RustConnection, window: Window) -> bool {
    let has = |property| {
        let asked = screen.get_property(false, window, property, AtomEnum::ANY, 0, 64);
        asked.ok().and_then(|answer| answer.reply().ok()).map(|answer| answer.value).unwrap_or_default()
    };
    let protocols = screen.intern_atom(false, b"WM_PROTOCOLS").unwrap().reply().unwrap().atom;
    has(AtomEnum::WM_NAME.into()) == TITLE && !has(protocols).is_empty()
}

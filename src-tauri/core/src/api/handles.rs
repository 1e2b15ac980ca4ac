//! Who handles this: a topic or a question, and whom of the team to ask.

use super::common::{Channel, ChildRef, PersonRef, Role};
use super::messages::Saying;
pub use crate::rules::channels::{BestWay, MessageNeed, WayBecause};
pub use crate::rules::handles::{TeamPart, Topic, TopicGroup, Turn};
use crate::rules::ids::ChildId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Asks who handles something (G14). With neither a topic nor a question there are topics to choose from, and no rows.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(default)]
pub struct WhoHandles {
    /// As typed; the first 500 bytes are read. Beside a topic it only says whose area it is.
    pub question: String,
    /// A topic that was chosen.
    pub topic: Option<Topic>,
    /// The kind of message, when the parent says another than the topic makes (G19).
    pub need: Option<MessageNeed>,
    /// Only who works with this child; `null` for all.
    pub child: Option<ChildId>,
}

/// Who handles it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct WhoHandlesView {
    /// Local today.
    pub today: NaiveDate,
    /// Every topic once, in groups.
    pub groups: Vec<TopicGroupView>,
    /// The closest first (G16); each role once. Empty when the question holds no known word.
    pub rows: Vec<HandlesRow>,
    /// Whom else to ask when nobody with the closest role is on the list (G15), unless they stand in a row.
    pub case_manager: Option<PersonRef>,
}

/// Topics that belong together.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TopicGroupView {
    /// Which.
    pub group: TopicGroup,
    /// Its topics, what is asked most first.
    pub topics: &'static [Topic],
}

/// A role that can help, and the parent's own people with it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandlesRow {
    /// Which.
    pub role: Role,
    /// With what; `null` when the question only names the role.
    pub topic: Option<Topic>,
    /// First, or after somebody.
    pub turn: Turn,
    /// What kind of message it makes.
    pub need: MessageNeed,
    /// The letter for it.
    pub saying: Saying,
    /// Its row of the role table, which says what they do; `null` for roles the table leaves out.
    pub part: Option<TeamPart>,
    /// Those whose area or title the question names first, then the case manager, then by name. Empty: nobody yet.
    pub people: Vec<HandlesPerson>,
    /// Only for the principal and the director: somebody closer who has not heard from the parent yet (G16, G17).
    pub chance: Option<PersonRef>,
}

/// Somebody with the role.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct HandlesPerson {
    /// Who.
    pub person: PersonRef,
    /// Holds the threads together (G15).
    pub case_manager: bool,
    /// What they look after; may be empty.
    pub area: String,
    /// The question names it, or what the school calls them.
    pub area_named: bool,
    /// Number; may be empty.
    pub phone: String,
    /// How they like to be reached (N11).
    pub preferred_channel: Option<Channel>,
    /// The way to them for this kind of message.
    pub way: BestWay,
    /// Last contact.
    pub last_contact: Option<NaiveDate>,
    /// About whom one may write: the chosen child, else those they work with, else all of them.
    pub children: Vec<ChildRef>,
}

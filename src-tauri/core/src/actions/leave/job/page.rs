//! The page of a record, and the same in print: what happened, what was agreed, meetings, concerns, papers.

use super::{CALENDAR, Job, PAGE, PRINT, Part, Stop, TABLE, WIDTHS};
use crate::actions::leave::concerns;
use crate::actions::leave::told::{day, left_out};
use crate::exchange::html;
use crate::exchange::pdf::Style;
use crate::store::Store;
use crate::store::error::{Result, Trying};
use crate::store::{children, promises};
use crate::words::{id, language, say, say_with};

impl Job {
    pub(super) fn timeline(&mut self, store: &Store) -> Result<()> {
        if self.at == 0 {
            self.open_page(store)?;
        }
        if self.stops.is_empty() {
            self.say("p", Style::Text, &say(id::RECORD_EMPTY))?;
        }
        self.each(store, Part::Agreements, |job, store, stop| {
            let Some(told) = job.told(store, stop)? else { return Ok(()) };
            job.say("h3", Style::Lead, &format!("{} · {}", told.when(), told.lead()))?;
            if !told.text.is_empty() {
                job.say("p", Style::Text, &told.text)?;
            }
            for line in &told.agreed {
                job.soft(&say_with(id::RECORD_AGREED, &[("what", line.as_str().into())]))?;
            }
            told.beside.iter().try_for_each(|line| job.soft(line))
        })
    }

    fn open_page(&mut self, store: &Store) -> Result<()> {
        let names = children::present(store.read()).trying("read the children")?;
        let told = names.into_iter().filter(|row| self.range.has(row.id));
        let names: Vec<String> = told.map(|row| row.name).collect();
        let made = say_with(id::RECORD_MADE, &[("date", day(self.now.date()).into())]);
        let head = html::head(&self.title, language());
        self.open(PAGE)?;
        self.put(&head)?;
        let title = self.title.clone();
        self.say("h1", Style::Title, &title)?;
        let whole =
            if self.choice.names || self.papers.is_empty() { String::new() } else { say(id::RECORD_PAPERS_WHOLE) };
        let stayed = if self.stayed { say(id::RECORD_PAPERS_STAYED) } else { String::new() };
        let [private, initials] = left_out(self.choice);
        let lines = [names.join(", "), made, private, initials, whole, stayed];
        for line in lines.iter().filter(|line| !line.is_empty()) {
            self.soft(line)?;
        }
        for (file, words) in [(PRINT, id::RECORD_PDF), (TABLE, id::RECORD_CSV), (CALENDAR, id::RECORD_ICS)] {
            self.put(&html::link(file, &say(words)))?;
        }
        self.say("h2", Style::Section, &say(id::RECORD_TIMELINE))
    }

    pub(super) fn agreements(&mut self, store: &Store) -> Result<()> {
        if self.at == 0 {
            self.say("h2", Style::Section, &say(id::RECORD_AGREEMENTS))?;
            let head = [
                id::RECORD_COLUMN_SAID,
                id::RECORD_COLUMN_WHO,
                id::RECORD_COLUMN_WHAT,
                id::RECORD_COLUMN_BY,
                id::RECORD_COLUMN_STATE,
            ];
            self.put("<table>\n")?;
            self.row(&head.map(say), true)?;
        }
        self.each(store, Part::Meetings, |job, store, stop| {
            let db = store.read();
            let rows = match stop {
                Stop::Entry(entry) => promises::of_entry(db, entry),
                Stop::Meeting(meeting) => promises::of_meeting(db, meeting),
                Stop::Message(_) | Stop::Document(_) => return Ok(()),
            };
            for row in rows.trying("read the agreements")? {
                let cells = job.telling(store).agreement(&row)?;
                job.row(&cells, false)?;
                job.agreed += 1;
            }
            Ok(())
        })?;
        if self.part == Part::Agreements {
            return Ok(());
        }
        self.put("</table>\n")?;
        if self.agreed == 0 { self.say("p", Style::Text, &say(id::RECORD_NO_AGREEMENTS)) } else { Ok(()) }
    }

    pub(super) fn meetings(&mut self, store: &Store) -> Result<()> {
        if self.at == 0 {
            self.say("h2", Style::Section, &say(id::RECORD_MEETINGS))?;
        }
        self.each(store, Part::Concerns, |job, store, stop| {
            let Stop::Meeting(meeting) = stop else { return Ok(()) };
            let Some(told) = job.told(store, stop)? else { return Ok(()) };
            job.say("h3", Style::Lead, &format!("{} · {}", told.when(), told.lead()))?;
            let notes = job.telling(store).notes(meeting)?;
            let lines = std::iter::once(told.text).chain(notes).filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().iter().try_for_each(|line| job.say("p", Style::Text, line))
        })?;
        if self.part == Part::Meetings {
            return Ok(());
        }
        if !self.stops.iter().any(|stop| matches!(stop, Stop::Meeting(_))) {
            self.say("p", Style::Text, &say(id::RECORD_NO_MEETINGS))?;
        }
        Ok(())
    }

    /// What worries the parent, and what came of it; private lines only where they are asked for.
    pub(super) fn concerns(&mut self, store: &Store) -> Result<()> {
        self.part = Part::Papers;
        let rows = concerns::held(store.read(), &self.range)?;
        if rows.is_empty() {
            return Ok(());
        }
        self.say("h2", Style::Section, &say(id::RECORD_CONCERNS))?;
        for row in rows {
            let (lead, lines) = self.telling(store).concern(&row)?;
            self.say("h3", Style::Lead, &lead)?;
            lines.iter().try_for_each(|line| self.say("p", Style::Text, line))?;
        }
        Ok(())
    }

    /// The papers in their order, each with the way to its file.
    pub(super) fn list_papers(&mut self, store: &Store) -> Result<()> {
        let any = self.stops.iter().any(|stop| matches!(stop, Stop::Document(_)));
        if self.at == 0 && any {
            self.say("h2", Style::Section, &say(id::RECORD_PAPERS))?;
        }
        self.each(store, Part::Print, |job, store, stop| {
            let Stop::Document(document) = stop else { return Ok(()) };
            let Some(told) = job.told(store, stop)? else { return Ok(()) };
            let line = format!("{} · {} · {}", told.when(), told.how, told.text.lines().next().unwrap_or_default());
            let Some(path) = job.papers.path(document).map(str::to_owned) else {
                return job.say("p", Style::Text, &line);
            };
            job.book.paragraph(Style::Text, &line);
            job.put(&html::link(&path, &line))
        })?;
        if self.part == Part::Papers { Ok(()) } else { self.put(html::foot()) }
    }

    /// The same words on the page and in print.
    fn say(&mut self, element: &str, style: Style, text: &str) -> Result<()> {
        self.book.paragraph(style, text);
        self.put(&html::element(element, "", text))
    }

    fn soft(&mut self, text: &str) -> Result<()> {
        self.book.paragraph(Style::Small, text);
        self.put(&html::element("p", "soft", text))
    }

    fn row(&mut self, cells: &[String; 5], head: bool) -> Result<()> {
        let cells: [&str; 5] = cells.each_ref().map(String::as_str);
        self.book.row(&WIDTHS, &cells, head);
        self.put(&html::row(if head { "th" } else { "td" }, &cells))
    }
}

//! What makes a sentence firm but fine: it counts or dates, requests, keeps somebody safe, offers, or takes back.
//!
//! Owns the reasons to let a sentence pass. Refuses to decide: each principle asks for the reasons that suit it.

use super::pattern::Patterns;
use super::person;
use super::sentence::Sentence;
use crate::rules::reading::lexicon::{self, one_of};
use crate::rules::reading::token;
use std::sync::LazyLock;

impl Sentence<'_> {
    /// Whether it is a request or an open question, said as one.
    pub(super) fn is_request(&self) -> bool {
        REQUESTS.first(self).is_some()
    }

    /// Whether it carries a hard word, so that politeness around it is none.
    pub(super) fn is_hard(&self) -> bool {
        HARD.first(self).is_some()
    }

    /// Whether somebody is or may get hurt: what is asked then may be asked firmly.
    pub(super) fn is_safety(&self) -> bool {
        SAFETY.first(self).is_some()
    }

    /// Whether it tells school what to watch for or do.
    pub(super) fn is_need(&self) -> bool {
        NEEDS.first(self).is_some()
    }

    /// Whether it wishes for something.
    pub(super) fn wants(&self) -> bool {
        WANTS.first(self).is_some()
    }

    /// Whether it tells good news.
    pub(super) fn is_good(&self) -> bool {
        const GOOD: &str =
            "helps loves love likes enjoys proud happy better calmer works worked great glad smiling fun";
        (self.from..self.to)
            .any(|at| one_of(GOOD, self.at(at)) && !matches!(self.at(at.wrapping_sub(1)), "not" | "never"))
    }

    /// Whether "always" and "never" are kind in it: she always waits for him, you never have to answer on a weekend. A
    /// charge beside what is kind is none the less one.
    pub(super) fn is_warm(&self) -> bool {
        const SOUR: &str =
            "away off out complain complains excuse excuses blame blames late wrong until instead no lie lies lying";
        let sour = (self.from..self.to).any(|at| one_of(SOUR, self.at(at)));
        // "Never misses", and not "never misses a chance to".
        let whole = |kind: &(usize, usize)| !one_of("chance opportunity", self.at(kind.1 + 1));
        let kind = EASED.first(self).or_else(|| WARM.first(self).filter(|_| !sour).filter(whole));
        kind.is_some_and(|kind| !person::charges_beside(self, kind))
    }

    /// Whether it makes something easy for the other side: "you don't need to answer".
    pub(super) fn is_soft(&self) -> bool {
        SOFT.first(self).is_some()
    }

    /// Whether it offers something as a question: "would you like to see".
    pub(super) fn is_offer(&self) -> bool {
        self.asks() && one_of("would could may might can", self.at(self.from))
    }

    /// Whether a question only names a thing to scare with: "are you familiar with the term due process".
    pub(super) fn is_taunt(&self) -> bool {
        TAUNTS.first(self).is_some()
    }

    /// Whether a record is offered rather than held up.
    pub(super) fn shares(&self) -> bool {
        SHARES.first(self).is_some()
    }

    /// Whether somebody above was asked in, or is asked after.
    pub(super) fn is_invited(&self) -> bool {
        INVITED.first(self).is_some()
    }

    /// Whether it asks that something be written down for everybody.
    pub(super) fn is_noted(&self) -> bool {
        (self.from..self.to).any(|at| matches!(self.at(at), "asked" | "agreed" | "noted"))
    }

    /// Whether the child is ill, which keeps anybody at home.
    pub(super) fn is_ill(&self) -> bool {
        const ILL: &str = "rash fever flu strep lice sick contagious stitches vomiting throwing cough covid surgery \
                           pinkeye infection doctor pediatrician symptoms snow bug virus dentist stomach";
        (self.from..self.to).any(|at| one_of(ILL, self.at(at)))
    }

    /// Whether it asks for what was agreed: "as the plan says", "as written".
    pub(super) fn is_agreed(&self) -> bool {
        AGREED.first(self).is_some()
    }

    /// Whether law is what the child learns about.
    pub(super) fn is_school_subject(&self) -> bool {
        SUBJECT.first(self).is_some()
    }

    /// Whether it says when, how often or how much: "twice last week", "on the 12th", "30 minutes" (G43).
    pub(super) fn is_concrete(&self) -> bool {
        (self.from..self.to).any(|at| self.is_concrete_at(at))
    }

    fn is_concrete_at(&self, at: usize) -> bool {
        let word = self.at(at);
        let number = self.token(at).is_some_and(|t| t.kind == token::Kind::Number) && !one_of("504 100 1000 911", word);
        let day = lexicon::weekday(word).is_some() || word.strip_suffix('s').and_then(lexicon::weekday).is_some();
        let clock = word.starts_with(|c: char| c.is_ascii_digit()) && !matches!(word, "504" | "100");
        let month = lexicon::month(word).is_some() && !matches!(word, "may" | "march");
        number || clock || day || month || one_of(COUNTS, word)
    }

    /// Whether the words at `at` are taken back before they are said: "I'm not saying you don't care".
    pub(super) fn is_disclaimed(&self, at: usize) -> bool {
        const AWAY: &str = "saying say trying blaming blame want wanting mean here looking suggesting accusing asking \
                            interested think thinking believe doubt claiming about like make ready";
        let denied = |i: usize| matches!(self.at(i), "not" | "never" | "without" | "nobody");
        let first_person = |i: usize| (i.saturating_sub(4)..i).any(|j| matches!(self.at(j), "i" | "we" | "my" | "is"));
        let taken = |i: usize| (i + 1..=i + 2).any(|j| j < at && one_of(AWAY, self.at(j)));
        (at.saturating_sub(9).max(self.from)..at).any(|i| denied(i) && first_person(i) && taken(i))
    }
}

/// Words that count or date.
const COUNTS: &str = "
twice yesterday today until
tonight tuesdays minutes minute min mins oclock percent two three four five six seven eight nine ten
eleven twelve fifteen twenty thirty
";

static REQUESTS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we {am} ?formally ?writing ?to request~/asking/requesting
i/we {am} writing to/because
i/we request/ask
i/we would like/love/appreciate/be_grateful
i/we want you to know/understand/hear/see
i/we want to see/hear/know/understand/read/visit/talk/meet/add
^ please do_not
^ please send/add/tell/let/share/note/include/explain/call/email
^ could/can/may/would/might i/we/you/someone/somebody/there/it/the
^ what/how/when/where/who/which {am}/do/should/would/could/can/might/does/will/of
^ is/are/do/does/will there/you/it/this/that/the/he/she/we/i
help me understand
thank_you/thanks for
",
    )
});

static HARD: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
{poor}
illegal~/lawsuit/sue/suing/violat~/lawyer/attorney/court/or_else/discriminat~/denial/sued
last_time ?that i/we {am}
do it/that/this again
ever/even/finally/nothing/never/ignor~/refus~/anyone_actually/kidding/wrong_with
legally/required/obligated
shame/joke/waste/excuse/excuses
",
    )
});

static SAFETY: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
safety/unsafe/safe/danger/dangerous/injur~/bleeding/bruise~/bruising/concussion/seizure~/epipen/inhaler/allerg~/hives/
choke~/choking/ambulance/er/emergency/restrain~/held_down/locked/alone/eloped/ran_out/ran_into/hurt/hit/bit/fell/pushed/
wandered/unsupervised/asthma/insulin/rescue/fever/medicine/dairy/peanut/peanuts/nuts/oxygen/sunburn/heatstroke
",
    )
});

static NEEDS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
he/she/they may/might/could/can ?be/need/feel/look/seem ?a ?bit/little/very sleepy/tired/quiet/drowsy/thirsty/hungry/
dizzy/sad/slow/pale/nauseous/breaks/water/bathroom/extra/sore/itchy/off
please/could_you/can_you watch/let/keep/give/call/drop/make/send/tell/remind
nurse
nothing changes
school is fine
at school $
side effect/effects
allerg~
",
    )
});

static WANTS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
i/we {am} ?formally requesting/asking/hoping/wishing
i/we/parents ?formally/respectfully/kindly want/need/wish/hope/ask/expect/request/requesting/asking/would_like/beg/
am_asking/are_asking/am_requesting/deserve/would_appreciate/would_love/am_hoping/are_hoping/think/wanted/just_want
all i/we ask/want/need
please/somebody/someone/something/things/can/could/would/will
{they}/you/school/team could/should/need/needs/must/can/would/has_to/have_to
my/our expectation/hope/wish/request is
it/this/he/she/they/more/my_son/my_daughter/communication/{child} needs/need/has_to/should/must/deserves/deserve
^ do/fix/help/make/try/be/take/give/keep/handle/figure/step/support/treat/find/get/work/pay/show/stop/improve/solve/
address/sort/include/look/let
time to/for
^ hoping/wishing/expecting/looking for/that/we/i/next/this/to/he/she
need/needs/has/have to_be/to_get/to_become
is/are ?badly/urgently needed
there/things {need}/should/must/could
any chance/way
kindly/i_wish/if_only
",
    )
});

static SHARES: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
he/she wants_us/wants_me to
so_you_can_see/so_we_can_see/so_you_can_hear/we_both/doctor/neurologist/pediatrician
share/sharing/useful/helpful/send_you/send_it/sent_you/is_that_right/happy_to/attached/compare/if_it_helps/would_help/
for_you/what_works/we_agreed/as_agreed/was_agreed/were_agreed/shared/we_decided/write_down_what
notes to say/show/include/say_so
receipts for/from the/his/her/our
i/we ?{am} ?almost forgot/forget/forgetting/did_not_write/lost ?to
",
    )
});

static INVITED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
to_you_as/invite/invited/inviting/like_you_asked/as_you_asked/you_asked/as_agreed/as_we_agreed/you_suggested/
as_you_suggested/as_discussed/at_your_request/thank/thanks/grateful/kind/wonderful/compliment/praise
picture/photo/form/forms/letter_of to ?the district/office
old/last/previous/former/new/her_old/his_old district/school
i/we would_like/would_love/invite/hope ?for ..2 {boss} ?to ?also attend/join/come/be/sit/see/hear_his/hear_her
because/since/as you told/said/asked/suggested ..1
bus/transportation/enrollment/registration/lunch office/line/department/garage/number
procedure/form/letter/website/policy/handbook/notice/instructions ..3 say/says/said/told/tells/asks
^ would/could/can/is/are/should/does/do/will/may the/our/i/we/it/mr/mrs/ms/she/he/there
who is/would/should/handles/signs/decides/approves/sets ..3 for/about/this/that/bus/be/is/best
",
    )
});

static AGREED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
as/like/what ?it/is ?the/his/her/our/we ?current plan/iep/goal/page/evaluation/agreed/says ?says/say/states/lists/
describes/asks/shows/recommends
as written/agreed/promised/stated/listed/planned/decided/described/discussed/scheduled/outlined
the/his/her plan/iep says/lists/states/calls
",
    )
});

static SUBJECT: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
ask/asks/call/calls ..1 lawyer/attorney for the district/school/county
bring/brings/allowed/join/come ..13 advocate/lawyer/attorney
law and government/order
guardianship/adoption/custody/probate/citizenship/immigration/foster_care
law/government/civics/history/social_studies/debate/mock_trial unit/class/project/test/lesson/homework/quiz/club/report
mock trial
{counsel} friend/neighbor
lawyer/attorney ..3 picks/pick/picking/birthday/party/career/costume
hall pass/slip
legal guardian/name/pad/size/guardians
a good/great/fun/an idea
dress code
",
    )
});

static SOFT: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
not need/have/mind/worry/know ?to
no worries/rush/hurry/problem/need_to
if/in_case/when you/they/she/he/that/it {do}/can/could/is/does not
i/we know/understand/realize/see ?that ?how you/they/{staff}/it
is that you/they/the
thank_you/thanks/grateful/appreciate/sorry/asked_me/asked_us/as_you
may/might not
",
    )
});

static TAUNTS: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
are/were you familiar/aware ?with/of/that
do/did you know/realize/understand ?that ?how ?what
does/do the/it word/words/term/name/phrase ..3 mean/ring
have you ever heard
ever heard of
",
    )
});

/// What somebody always does that is good to hear, and what nobody has to do: no charge.
static WARM: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
always/constantly/keep/keeps walk~/wait~/greet~/smil~/thank~/meet~/welcom~/listen~/help~/remember~/cheer~/wave~/waving/
hold~/sav~/sing~/read~/shar~/explain~/encourag~/check~/sit/sits
always/keep/keeps find~/mak~/tak~/has/have time/the_time/a_way/room/a_kind/a_good/a_moment/a_quiet/sure/space
always {am} ?so ?very kind/patient/there/warm/friendly/ready/fair/calm/gentle/welcome/glad/open
never ?{has} forget~/forgot/forgotten/miss~/giv~_up/given_up/gave_up/rush~/lost_patience
never ?{has} miss~ a_chance/an_opportunity to praise/cheer/thank/encourage/help/include/celebrate/greet
",
    )
});

/// What nobody has to do, and what one does not mean to do.
static EASED: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "never {has}/need/needs to\nnever mind/meant\n\
         ^ i/we never mean/meant/want/wanted/wish/wished/ask/asked",
    )
});

//! P4, the wish that names no thing (G45): nothing but general words, and one of them asks for more or better.
//!
//! Owns the general words. A word beyond them ("timer", "copy", "Tuesday") makes a wish somebody can tick off.

use super::pattern::Patterns;
use super::sentence::Sentence;
use crate::rules::reading::lexicon::{is_title, one_of};
use std::sync::LazyLock;

/// What is asked for where nothing is: each says "more" or "better" of it knows not what.
const MORE: &str = "
better more stronger gentler gentle kinder kind nicer softer closer clearer firmer fuller priority support supports
supported help helped attention care love patience patient kindness understanding respect respected respectfully
compassion compassionate empathy consideration account properly appropriately adequately fair fairly handled dealt
fixed addressed resolved solved sorted improved improve improvement improvements change changes changed different
differently something anything whatever effort efforts try harder success successful succeed thrive progress solution
solutions consistent consistency challenged engaged included inclusive accommodating flexible flexibility involved
aware awareness mindful safer happier comfortable easier smoother best sooner often accountability action seriously
thought thoughtful thoughtfully sensitive sensitivity welcoming welcome responsive proactive positive structure
structured guidance encouragement warmth dignity inclusion belonging supportive caring careful carefully accommodated
right correctly fully happy valued heard seen safe okay smooth attentive nice additional assistance provision suitable
real reflects belongs
";

/// Words that leave open what should happen.
const GENERAL: &str = "
a an the this that these those it its and or but so if as than of to in on at for with from by about into over up out
off around through across during like all any every each some most much many lot bit little one ones way ways while i
we us our my me he him his she her they them their you your yours everyone everybody someone somebody anyone anybody
people folks guys child children kid kids son daughter grandson granddaughter grandchild boy girl student students
teacher teachers staff aide aides team school schools class classes classroom district educators adults educational
education program programs plan plans iep 504 accommodation accommodations services service goals needs need special
reading math writing science english lunch recess bus transitions behavior academics academically academic socially
social emotional emotionally learning work year quarter semester future forward rest be is are was were been being am
do does did done doing have has had having will would can could should must may might shall get gets getting got give
gives given giving make makes making made take takes taken taking put show shows shown find feel feels look looks see
want wants expect expects hope hopes hoping wish ask asks asking request requesting formally kindly ensure sure
provide provided receive receives offer keep keeps treat treated treating include deal address handle resolve fix
solve sort helping supporting working works start starts begin become step steps pay paid thing things noise situation
situations problem problems issue issues matter matters part level chance opportunity everything arrangements
necessary possible needed required deserve deserves good great nice fair proper appropriate adequate reasonable
suitable decent quality meaningful here there again soon going go goes let both other others well who what whatever
additional respectfully subjects struggle struggling respects provision assistance difficulty difficulties place
supposed after before think world thankful grateful less gym horrible awful simply extra expectation respect measures
accommodate second reflects belongs meet meets forwards respective areas area quite ought same next overall general
generally wherever whenever side end hard bad environment experience approach attitude setting community family
concerns concern ability potential strengths development growth life lives days mornings afternoons time times
";

/// What asks or offers after all: "let me know", "how can I help", "we would like to help".
static OPEN: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
how/what/where/when/anything/something/whatever/way/if ..2 i/we ?can/could/should/might ?do ?help/support/do/be
help me/us
like/love/want/need to think/know/hear/understand/learn/talk
happy/glad/here/want/like/love/able/ready/willing/trying to help/support/work
i/we/{me} can/could/will/would/should try/do/be/give/help/support
both/all of us
with you
^ what/how/when/where/who/which/does/is/are/did/was/were
thank/thanks/sorry
wish/wishing/have ?you/everyone ?all a
feel/feels/feeling better
getting/doing/feeling/getting_so/doing_so better/more/different/happier
",
    )
});

/// What is left open even though it asks: "is there anything else that can be done".
static ELSE: LazyLock<Patterns> = LazyLock::new(|| {
    Patterns::of(
        "
^ is there anything/something ?else/more that/the_school/the_team/you/anyone/staff/teachers can/could/might be/do ..2
^ is/are there ?any/a ?other/another/some/better/possible ?better way/ways/chance/hope/possibility ?for ?of/to/that ..3
what/how ?else/more can/could/will/should/is ?be/going_to_be/being done ?to/about/for/here
^ is/are there ?any/a ?good/better way/ways/chance ?to/of/for make/making/help/get/have/keep ..3 less/more/better/
easier/safer/kinder
how can/could/will you/the_school/the_team/staff/teachers/someone ?all better support/help/do/serve/meet
",
    )
});

/// The whole of a wish of general words.
pub(super) fn find(sentence: &Sentence<'_>) -> Option<(usize, usize)> {
    if let Some(found) = ELSE.first(sentence) {
        return Some(found);
    }
    let words = || (sentence.from..sentence.to).filter(|&at| sentence.is_letters(at));
    let denied = words().any(|at| matches!(sentence.at(at), "not" | "never" | "no"));
    let all_general = words().count() >= 4 && words().all(|at| is_general(sentence, at));
    if denied || !all_general || OPEN.first(sentence).is_some() {
        return None;
    }
    let at = words().find(|&at| one_of(MORE, sentence.at(at)))?;
    Some((at, at + 1))
}

fn is_general(sentence: &Sentence<'_>, at: usize) -> bool {
    let word = sentence.at(at);
    let named = at > sentence.from && sentence.is_name(at) || is_title(word);
    named || sentence.is_filler(at) || one_of(GENERAL, word) || one_of(MORE, word) || is_abstract(word)
}

/// Whether a word names no thing by its ending: "provision", "fairness", "patiently".
fn is_abstract(word: &str) -> bool {
    const ENDINGS: [&str; 9] = ["tion", "sion", "ment", "ness", "ance", "ence", "ity", "ive", "ly"];
    const THINGS: &str = "
evaluation evaluations transportation medication intervention information permission instruction location dictation
vacation station conversation reevaluation conference presentation application vaccination section question television
apartment assignment appointment equipment document statement ambulance attendance distance dance entrance insurance
absence sentence fence science facility activity july daily weekly monthly hourly early reply supply family fly drive
arrive live five locomotive speech revision decision session extension division observation absence placement basement
payment agreement reference difference audience occupational transition fidelity consultation orientation
";
    word.len() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !one_of(THINGS, word)
}

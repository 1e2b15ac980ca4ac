//! Word lists of the reader, as data, lower case without accents.
//!
//! Owns the lists only; `lexicon.rs` asks them.

/// Base verbs of doing that a person at school or at home can owe.
pub(super) const VERBS: &str = "
send email mail text message call phone ring bring give share print copy forward return drop get grab hand leave pass
post upload scan fax deliver ship show provide supply submit attach resend
talk speak ask tell check discuss explain mention remind confirm follow touch reach contact loop respond reply answer
update notify inform let report clarify suggest request invite introduce connect chat consult circle meet regroup
do make set put pull start begin work help review look read go come schedule reschedule book arrange plan prepare prep
write draft fill sign finish complete fix change move switch adjust add remove take find figure see watch observe
monitor track log record note collect gather test evaluate assess screen measure keep stop use order buy pay register
enroll apply file document revise rewrite edit correct include build create design develop teach practice model train
cover pack supervise support assign sit swap trade replace reset label laminate charge join attend visit stay wait pick
walk drive turn cut bump increase reduce lower raise extend push hold cancel offer allow approve investigate search
organize coordinate handle manage finalize compile wrap pilot implement reinforce celebrate reward ensure rearrange
email shoot ping flag save count mark type attach renew refill dig swing stop hang tweak modify repeat redo
translate escort greet accommodate honor enter input nudge reserve secure host demo assist recommend refer
run bill escalate resolve address relay consult mail loop try look think
";

/// Base verbs of being and feeling, and what simply happens.
pub(super) const STATES: &str = "
be have need like love want miss feel know seem become enjoy prefer hate struggle depend cost mean happen matter hurt
forget hope wish understand believe worry
";

/// Past forms that do not end in -ed.
pub(super) const PAST: &str = "
sent said told gave got took made came went saw met had was were did brought left found wrote spoke ran caught kept
thought felt heard held knew lost paid sat stood taught threw understood woke won ate fell forgot broke began bit
sang slept spent swam wore drew drove flew grew hid rode rose shook stole stuck swung tore built bought chose dealt
meant led fought hung been gone done seen given taken written spoken
";

/// Words in -ed that are no past form.
pub(super) const NOT_PAST: &str = "
need needed speed feed seed indeed weed hundred sped special-ed exceed proceed succeed bleed breed agreed-upon embed
excited worried supposed interested tired scared bored limited advanced
";

/// Words that may stand between a subject and its verb.
pub(super) const ADVERBS: &str = "
also just definitely then still probably maybe hopefully actually really personally even only now always please first
soon finally either all both absolutely totally certainly gladly happily quickly again already simply perhaps possibly
likely too instead kindly surely officially usually
";

/// Ordinary words that look like names, mishearings of names, or stand after "miss", "doctor" and "coach".
pub(super) const COMMON: &str = "
a an the this that these those my your his her its our their mine yours hers ours theirs me him us them i you he she it
we they who whom whose which what when where why how if whether unless because since while until before after during
about above across against along among around at below between by down for from in into of off on onto out over through
to toward under up upon with within without and but or nor so yet as than though although not no yes ok okay oh hi hey
hello well hell shell ill will would shall should can could may might must ought am is are was were been being
one two three four five six seven eight nine ten eleven twelve hundred zero half whole once twice some any many much
more most less least few little bit lot lots every each other another same different such own
good great bad nice fine sure right wrong new old big small long short high low early late last next best better worse
happy sad mad hard easy fast slow ready busy free full empty open close near far hot cold warm cool sick quiet loud
calm upset sweet funny real true false clear safe extra regular general special main only just also too very really
today tomorrow yesterday tonight morning afternoon evening night noon day days week weeks weekend month months year
years hour hours minute minutes time times date dates period semester quarter term break holiday vacation summer fall
winter spring soon later now then here there again still already always never ever sometimes often maybe
school class classes classroom room office hall hallway gym library cafeteria playground bus car carline line door
pickup dropoff pick drop lunch recess breakfast snack snacks dinner home house backpack bag folder binder desk chair
table bathroom nurse teacher teachers aide para principal counselor therapist psychologist coach doctor team staff
district board kid kids child children boy boys girl girls son daughter student students friend friends buddy mom dad
mother father parent parents husband wife brother sister grandma grandpa aunt uncle family people person someone
somebody anyone anybody everyone everybody nobody thing things something anything everything nothing stuff way
speech ot pt iep plan plans goal goals meeting meetings conference report reports card eval evaluation data draft
schedule picture pictures visual chart list lists note notes form forms letter letters homework work math reading
writing spelling science art music pe test tests quiz quizzes score scores grade grades level levels book books paper
papers page pages pencil pen project trip field party show play concert game sports music band choir club program
service services support minutes session sessions group groups strategy strategies accommodation accommodations
behavior progress issue issues problem problems question questions answer concern concerns idea ideas plan example
email emails phone text texts call calls message messages voicemail app dojo update copy copies info information
name names word words part parts side end start middle top bottom back front left place point points number kind sort
sensory sound headphones chew fidget seat lunchbox meds medicine medication shots coat jacket shoes clothes water
train truck toy toys color colors paint glue tape ipad tablet computer laptop screen video photo photos
like love want need know think feel hope wish believe guess seem mean look see hear listen eat drink sleep play run
walk sit stand cry laugh smile yell hit bite push fight fall hurt miss lose win grow become happen stay keep let make
take give go come get put do have has had does did done doing going gone said says saying tell told ask asked asking
says seems looks loves likes wants needs goes comes gets takes makes keeps lets knows thinks feels
quieter louder calmer earlier later sooner longer shorter bigger smaller better easier harder faster slower softer
brighter warmer cooler older younger closer nicer stronger smoother lighter heavier simpler
grace mark hope rose sunny joy faith will bill drew art may june april august summer autumn dawn rich frank jack pat
rob sue ray gene dean lane park reed young long brown green white black gray king bell hill field woods stone rivers
done dun deal lay low lee lie leave read red road rest round rule please plus per pretty quite rather than thank thanks
sorry welcome bye anyway however therefore else instead apart away together alone ahead behind inside outside upstairs
downstairs nearby main street city town state country world mind head hand hands arm leg foot feet eye eyes ear ears
voice face hair body heart brain mouth tooth teeth fun rules rule turn turns step steps break breaks choice choices
box boxes bin shelf wall floor board key keys sign signs sticker stickers token tokens prize points jar money dollar
dollars lead led leg leak lake lace lock luck look mean moon morn mood more moor most must many mini mine mile mall
cole cold coal call cool come comes some same home hole hold sole sold sort park part port pass past paste pastel
chin chain chew chair check chick then than them thin thing think when went want wont wait
";

/// Words of grammar: no surname even after "Ms.".
pub(super) const FUNCTION: &str = "
a an the this that these those my your his her its our their me him us them i you he she it we they who what which when
where why how if whether because since while until before after during about for from in into of off on onto out over
to under up with within without and but or nor so yet as than though no not yes ok will would shall should can could
may might must am is are was were be been being has have had do does did said says told asked also just then at by
monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight emailed called texted wants sent
";

//! The everyday words of each topic.
//!
//! Owns the lists: `sure` names a topic by itself, a `hint` only leans, a `pair` needs a word of each side. Phrases are
//! parted by bars and hold no small words ("the", "his"), which are dropped before matching; endings are folded.

use super::topic::Topic;

/// The words of one topic.
pub(super) struct Cues {
    pub(super) topic: Topic,
    pub(super) sure: &'static str,
    pub(super) hints: &'static str,
    pub(super) pair: (&'static str, &'static str),
}

const NONE: (&str, &str) = ("", "");

/// Every topic once.
pub(super) const CUES: &[Cues] = &[
    Cues {
        topic: Topic::Classwork,
        sure: "homework|home work|classwork|worksheet|assignment|project|quiz|spelling|spelling test|math test|
            report card|grade|field trip|class trip|seating|sit|seat|learn|curriculum|textbook|missing work|
            make up work|late work|study guide|class party|science|history|social studies|art class|music class|
            gym class|library|jacket|backpack|redo|retake|turned in|hand in|substitute|visit classroom|visit class|
            snack|recess|eat slow|hate gym|partner|group work|book|novel|presentation|participation|bored|boring|
            work too hard|work too easy|hungry|organized|planner|parent teacher conference|teacher conference|classmates|
            seat chart|show and tell|birthday|tutor|tutoring|new teacher|mile run|sit still|open milk|standing desk|
            refuse to write|refuse to read",
        hints: "math|class|classroom|lesson|study|test|subject|teach",
        pair: NONE,
    },
    Cues {
        topic: Topic::Learning,
        sure: "reading level|read|reading|math|book level|grade level|behind|falling behind|catch up|math facts|
            multiplication|essay|comprehension|phonics|struggling|keep up|skills",
        hints: "level|writing|subtract|number|slow",
        pair: NONE,
    },
    Cues {
        topic: Topic::FromHome,
        sure: "rough night|bad night|hard night|rough weekend|hard weekend|rough morning|hard morning|not sleep|
            no sleep|slept|sleep|died|passed away|death|funeral|new baby|moving house|moved|new house|hard week|
            tired today|going through|dad away|mom away|hospital|deployed|good news|great day|up all night|not slept|
            new sibling|having baby|baby|grandma|grandpa|grandparent|pet died|puppy|new routine|long trip|travel|
            thank|thanks|happy day",
        hints: "home|tired|weekend|night|family|morning",
        pair: NONE,
    },
    Cues {
        topic: Topic::AccommodationMissing,
        sure: "not following plan|accommodation ignored|not know plan|not read plan|not follow plan|
            not following accommodations",
        hints: "",
        pair: (
            "accommodation|extra time|extended time|more time|break|preferential seating|front seat|audiobook|
            audio book|read aloud|notes|copy of notes|calculator|visual schedule|checklist|modification|scribe|
            quiet room|small group|large print|movement break|timer|read to|visuals|seat|word bank|chunked|sensory break",
            "not|no|never|forgot|forget|without|stop|ignore|refuse|skip|missing|deny|denied|fail|instead|took away|take away|taken away|removed",
        ),
    },
    Cues {
        topic: Topic::ClassBehavior,
        sure: "act out|acting up|meltdown|melt down|tantrum|run out|run away from class|elope|hitting|bite|biting|
            throw things|throw chairs|scream|disruptive|outburst|shut down|leave classroom|hide under|
            not listen in class|trouble in class|talk back|call out|focus|pay attention|attention in class|interrupt|
            refuse work|sent out|send out|throw|threw|put hallway|hallway|time out|rude|swear|curse|off task|
            wander around|destroy|aggressive|aggression|rip paper|follow directions|listen teacher",
        hints: "behavior|behave|calm down|hit|kick|angry|trouble",
        pair: NONE,
    },
    Cues {
        topic: Topic::Bullying,
        sure: "bully|bullying|bullied|pick on|picking on|tease|make fun|mean kid|kids mean to|name calling|call names|
            harass|left out|push around|laugh at|excluded|shove|push|leave out|exclude|mean girls|steal|rumor|
            kids laugh|kids hit",
        hints: "kids|recess|playground|mean",
        pair: ("call|calling", "names|name|stupid|dumb|weird|slurs"),
    },
    Cues {
        topic: Topic::PlanChange,
        sure: "iep|plan change|change plan|add goal|new goal|new accommodation|accommodation|minutes|more services|
            services|amend|amendment|update plan|add to plan|more therapy|modification|more support|more help|
            calculator|large print|bigger print|goals easy|goals hard|who decides|therapy time|ot time|pt time|
            speech time|reduce|qualify services|fewer minutes|cut services|end services",
        hints: "plan|add|change|support",
        pair: ("change|add|update|fix|revise|remove", "iep|plan|goal|accommodation|services|minutes"),
    },
    Cues {
        topic: Topic::Progress,
        sure: "goal|progress|progress report|progress monitoring|benchmark|objective|regress|lose skills",
        hints: "data|improve|improvement|getting better",
        pair: NONE,
    },
    Cues {
        topic: Topic::Meeting,
        sure: "iep meeting|annual review|meeting|reschedule|agenda|draft|draft iep|invite|who comes|conference|ard|
            cse|ppt|bring someone|bring friend|attend",
        hints: "schedule|papers|copy|sign",
        pair: NONE,
    },
    Cues {
        topic: Topic::SpecialTeaching,
        sure: "case manager|special education teacher|special ed teacher|resource room|resource|pull out|pulled out|
            push in|inclusion|specially designed|adapted lessons|modified work|coteacher|co teacher|
            reading intervention|special ed|small group lessons",
        hints: "special education",
        pair: NONE,
    },
    Cues {
        topic: Topic::Aide,
        sure: "aide|para|paraprofessional|one on one|one on one help|one to one|1 on 1|shadow|classroom helper",
        hints: "",
        pair: NONE,
    },
    Cues {
        topic: Topic::Technology,
        sure: "assistive technology|assistive tech|tablet|ipad|text to speech|speech to text|voice typing|audiobook|
            chromebook|laptop|software|word prediction|device to type|computer",
        hints: "technology|device|app",
        pair: NONE,
    },
    Cues {
        topic: Topic::Summer,
        sure: "summer services|esy|extended school year|summer school|summer program|over summer|summer therapy|
            summer|summer help",
        hints: "summer",
        pair: NONE,
    },
    Cues {
        topic: Topic::NextSteps,
        sure: "after high school|high school|middle school|next grade|next year teacher|transition|college|job|
            diploma|graduate|graduation|vocational|work program|adult services|kindergarten start|turn 18|age 18|
            adult life|8th grade|eighth grade|next school|guardianship|moving up|life skills",
        hints: "next year|future",
        pair: NONE,
    },
    Cues {
        topic: Topic::Speech,
        sure: "speech|speech therapy|speech therapist|speech sounds|stutter|stammer|lisp|pronounce|pronunciation|
            articulation|talking|language|aac|communication device|communication board|talker|nonverbal|
            hard to understand|sign language|vocabulary|slp|speak|mix up word|mixed up word|
            nobody understand|sentences|not talking|learn talk|voice|conversation",
        hints: "say|sounds|talk|word|communicate|communication",
        pair: ("say|says|sound|sounds|letter", "r|s|l|th|sh|ch|k|g"),
    },
    Cues {
        topic: Topic::Hands,
        sure: "pencil|pencil grip|grip|handwriting|hand writing|scissors|cutting|sensory|fidget|weighted|zipper|
            button|shoelace|tie shoes|fine motor|chew|chewing|headphones|sensory break|messy writing|hand hurts|swing|
            spoon|fork|feeding|typing|occupational therapy|occupational therapist|ot|dressing|coat on|lights|itchy|
            textures|coloring|crayon|marker|fist|drawing|tie|laces|velcro|tags|socks|loud|loud sounds|noise|smells|
            spin|deep pressure|cut paper|open lunch|untied|jump rope",
        hints: "writing|hand|letters|touch",
        pair: NONE,
    },
    Cues {
        topic: Topic::Moving,
        sure: "wheelchair|walker|balance|stairs|ramp|brace|braces|crutches|walking|walk|gross motor|fall down|
            fall a lot|trip|posture|stander|gait|physical therapy|physical therapist|pt|adapted pe|elevator|stretches|
            muscle|jump|climb|leg|legs|orthotics|gait trainer|positioning|carry tray|steps|slip|swim|bike|cane|limp|
            stamina|uneven|curb|wheel chair|lift",
        hints: "fall|gym|move|playground",
        pair: NONE,
    },
    Cues {
        topic: Topic::Feelings,
        sure: "worry|worried|worries|anxiety|anxious|depressed|depression|sad|friend|friends|lonely|alone|cry|crying|
            scared|panic|school refusal|refuse to go|not want to go|divorce|separated|grief|grieving|social skills|
            self esteem|hates school|hate school|emotional|mood|feelings|counseling|counselor|stress|stressed|nervous|
            afraid|hurt self|self harm|suicide|someone to talk|separation|fear|nobody to sit|no one to sit|sit with|
            disappear|want to die|hopeless|homesick|miss mom|miss dad|withdrawn|shy|social group|lunch bunch|tears|
            foster|trauma|clingy|nightmare|lost interest|confidence|hide in bathroom|hides in bathroom",
        hints: "upset|talk|school|morning|feel",
        pair: NONE,
    },
    Cues {
        topic: Topic::Plan504,
        sure: "504|504 plan|section 504|504 coordinator|504 meeting",
        hints: "",
        pair: NONE,
    },
    Cues {
        topic: Topic::Testing,
        sure: "evaluation|evaluation report|evaluation results|evaluated|reevaluation|test results|testing|iq|iq test|
            tested|psychologist|school psychologist|psychological|assessment|cognitive|dyslexia|adhd|autism|diagnosis|
            eligible|eligibility|triennial|learning disability|standard score|percentile|school test|report mean|
            score mean|average range|processing speed|memory|gifted",
        hints: "scores|report|results|explain|test",
        pair: NONE,
    },
    Cues {
        topic: Topic::BehaviorPlan,
        sure: "behavior plan|behavior intervention|bip|fba|functional behavior|behavior support|behavior chart|
            behavior specialist|behavior goal|token board|reward chart|reward system|bcba|behavior analyst",
        hints: "behavior",
        pair: NONE,
    },
    Cues {
        topic: Topic::EvaluationRequest,
        sure: "independent evaluation|iee|ask evaluation|request evaluation|request testing|evaluation request|
            referral|refer|get tested|get evaluated|ask testing|child study|get iep|need iep|first iep|qualify iep|
            qualify special education|special education start",
        hints: "",
        pair: (
            "ask|request|want|start|letter|independent|apply|get|disagree|need|should|second opinion",
            "evaluation|evaluated|testing|tested|assessment|assessed|reevaluation",
        ),
    },
    Cues {
        topic: Topic::Placement,
        sure: "placement|different school|another school|other school|new school|out of district|private school|
            smaller class|self contained|special class|special school|change school|change class|least restrictive|
            homebound|home instruction|home school|regular class|general education class|program change|move class|
            separate class|separate room|day class|put class|mainstream|day school|residential|charter|
            special program|segregated",
        hints: "move|district|transfer",
        pair: NONE,
    },
    Cues {
        topic: Topic::Disagreement,
        sure: "mediation|mediator|due process|dispute|complaint|compliance|noncompliance|lawyer|attorney|advocate|
            disagree|rights|procedural safeguards|safeguards|fape|denied services|hearing officer|state complaint|
            not agree|not following iep|not follow iep|break law|illegal|above principal|superintendent|school board|
            appeal|hearing|legal|state office",
        hints: "district|against",
        pair: (
            "iep|team|district|services|committee|school",
            "disagree|not agree|said no|say no|refuse|deny|denied|not follow|nobody answer|turned down|not fair",
        ),
    },
    Cues {
        topic: Topic::NotSolved,
        sure: "nothing change|nothing happen|not solved|not getting solved|no one listens|nobody listens|
            will not listen|never answer|no answer|not answer|ignores emails|ignore emails|still not fixed|go above|
            over head|higher up|not call back|not write back|never call back|never write back|next step up|
            nothing back|not hear back|heard nothing|return call|not return|keep asking|asked again|third time|
            still waiting|chain of command",
        hints: "",
        pair: (
            "teacher|talk|talked|told|asked|email|emailed|tried|wrote|called|problem|therapist|case manager",
            "nothing|nothing change|still not|not solved|ignore|not help|again and again|many times|three times|
            several times|no reply|no response|keeps happening|not fixed|will not fix",
        ),
    },
    Cues {
        topic: Topic::Safety,
        sure: "suspend|suspension|detention|expel|got hurt|get hurt|hurt at school|hurt school|injured|unsafe|
            not safe|safe|restrain|restraint|seclusion|locked in|yelled|yell|grabbed|school rules|rule|dress code|
            discipline|lockdown|weapon|threat|unsupervised|principal|vice principal|wandered off|left building|safety|
            fire drill|cell phone|police|staff hurt|fight|grab|staff member|wander out|left alone|alone outside|
            stranger|camera|substitute mean|staff mean|teacher mean|adult mean|lost child|escape|ran off|gate|
            door open|bruise",
        hints: "hurt|adult|grown up|rules",
        pair: ("substitute|teacher|staff|adult|grown up|principal|aide", "mean to|yell|grab|rough with|hurt|shout|scream at"),
    },
    Cues {
        topic: Topic::Health,
        sure: "medicine|medication|med|meds|dose|pill|inhaler|allergy|allergic|epipen|epi pen|seizure|epilepsy|
            diabetes|insulin|blood sugar|sugar|threw up|throw up|throwing up|vomit|fever|sick|nurse|asthma|toilet|
            diaper|catheter|feeding tube|tube feeding|glasses|hearing aid|lice|concussion|health|nosebleed|vaccine|
            shot record|headache|stomach ache|bathroom accident|wet pants|side effects|prescription|drops|
            ear infection|infection|flu|stomach bug|bee sting|sting|tooth|bleeding|bandage|rash|eczema|potty|
            potty training|period cramps|migraine|sunscreen|health plan|contagious|covid|pink eye|swallowed|vision|
            choke|choking|heart|blood|injection|shots|bumped head|head injury|ambulance|period at school|
            first period at school|hurt tooth|bathroom a lot",
        hints: "doctor|checked|bathroom",
        pair: ("allergic|allergy|celiac|gluten|diabetes|choke|choking", "food|lunch|cafeteria|breakfast|meals|snack"),
    },
    Cues {
        topic: Topic::Bus,
        sure: "bus|bus stop|bus driver|bus ride|driver|ride bus|transportation|seat belt|car seat|bus aide|bus number|
            van|route|dropped off wrong|carpool|taxi|ride home|shuttle|wrong stop",
        hints: "ride|stop|pickup time|late",
        pair: ("bus", "fight|hit|push|kid|bully|tease|mean|scared|seat|late|loud|yell|stop|ride|unsafe|safe"),
    },
    Cues {
        topic: Topic::Schedule,
        sure: "schedule|class period|what time|timetable|locker|elective|electives|specials|which room|room number|
            start time|bell",
        hints: "time|start|when|music|period",
        pair: NONE,
    },
    Cues {
        topic: Topic::Office,
        sure: "absent|absence|attendance|lunch money|lunch account|lunch menu|lunch card|pay|fee|address|phone number|
            sign out|signs out|sign out early|early dismissal|early pick up|pick up early|dismissal|register|enroll|
            enrollment|records|school records|transcript|picture day|tardy|school calendar|lost and found|
            emergency contact|office|pick up list|school supplies|volunteer|interpreter|translator|translate|snow day|
            school closed|id card|after school|dentist|appointment|vacation|proof of address|birth certificate|
            library fine|uniform|file|withdraw|another district|new district|moving away|new address|class list|
            pick up|custody papers|guardian|permission slip|school hours|parking|visitor|badge|stay home|home today|
            home sick|out sick|miss school|which teacher|next year teacher|lunch|cafeteria|food|school lunch|free lunch|
            lunch line|meals|breakfast",
        hints: "early|form|forms|late",
        pair: NONE,
    },
];

//! First names children at school have, as data, lower case without accents.
//!
//! Owns the lists only; `given.rs` asks them. Not every name: one that is not here may still be told as a name.

/// Names that are hardly ever anything else.
pub(super) const NAMES: &str = "
aaliyah aarav aaron abby abdul abdullah abigail abraham abram achilles adalynn addie addison adeline aden aditya
adrian advik ahmed aidan aiden aisha alaia alaina alan alana alayna albert alden alejandro alex alexander alexandra
alexis alfredo ali alice alison allison alonzo alvin alyson amani amara amari amaya amelia amina amir amira amos amy
ana ananya anastasia anaya anders andre andrea andres andrew andy angela angelica angelina anika anita aniyah anna
annabel annabelle annie anthony antoine antonio anya ariana ariel arielle arjun arlo armando arthur arya aryan asher
ashley ashlyn ashton athena atticus aubree aubrey audrey augustus aurora ava avery axel ayden ayesha ayla barrett
beatrice becca beckett beckham bella ben benjamin benny bianca bilal billy blakely bodhi bonnie braden brady branden
brandon brantley braxton brayden breanna brenda brendan brennan brent brett bria brian briana brianna bridget
brielle brinley brock brodie brody brooke bryan bryanna bryant bryce brynn bryson byron caden caitlin caleb callie
calvin cameron camila camille camilo camron carl carla carlos carly carmelo carmen caroline cassandra cassidy
cassius catherine cayden cecilia cedric celeste celia cesar chad charles charlie chloe chris christina christopher
cindy claire clara clayton clementine clyde cody colby colette colin collin colton conner connor conor corbin corey
cory courtney craig cristian crosby cynthia cyrus dahlia daleyza dalia dalton damian damien damon dane daniel
daniela daniella danielle dante daphne darius darnell darren darryl david dax deandre declan delilah demarcus
demetrius dennis derek derrick deshawn desmond devin devon devonte diana diego dillon diya dominic dominick
dominique donovan dulce dwayne dylan ebony eddie edgar edison edith eduardo edward edwin efrain elaina elaine
eleanor elena eli elian eliana elias elijah elisa elise eliseo eliza elizabeth ella ellen ellie elliot elliott
eloise elsie emely emerson emery emilia emiliano emilio emily emma emmanuel emmett enrique enzo eric erica erick
erik erika erin ermias ernesto esme esmeralda esteban estella esther estrella ethan eva evan evangeline evelyn
everett everleigh evie ezekiel ezequiel ezra fabian fatima felicity felipe felix fernanda fernando finley finnegan
fiona fletcher frances francesca francisco frankie franklin freddie frederick freya frida gabe gabriel gabriela
gabriella gael garrett gavin genevieve george gerardo gia gianna gilbert giovanni giselle giuliana gloria gracie
grady graeme graham grayson greg gregory greta greyson guadalupe guillermo gunnar gustavo gwen gwendolyn hadley
hailey haley hallie hamza hana hannah harrison harry haruto hassan hayden hayley hector heidi helen helena hendrix
henley henrik henry hezekiah hiro hugh hyun ian ibrahim ignacio imani ingrid irene irma isaac isabel isabela
isabella isabelle isaiah isha ishaan isla ismael itzel ivan jabari jace jacob jada jaden jaelyn jaiden jaime jakob
jalen jaliyah jamal jamar jamari james jameson jamie jamila jamison jane janelle janiyah jared jarrett jase jason
jasper javier javon jaxon jaxson jaxton jayce jayceon jayden jayla jaylah jaylen jaylin jaylon jaziel jazlyn jazmin
jazmine jeffrey jemma jenna jensen jeremiah jeremias jeremy jerome jerry jesse jessica jessie jimena jimmy joana
joanna joaquin jocelyn joel joey johan johanna john johnny jolan jolene jonah jonas jonathan jordyn jorge joseph
josephine joshua josiah josie josue journee joyce juan jude judith julia julian juliana julie julien juliet juliette
julio julius juniper justin kaden kailani kailey kaison kaitlyn kaleb kali kamari kameron kara kareem karim karina
karla karson karter kash kason katalina kate katelyn katherine kathryn katie kavya kayden kayla kaylee kaylin kayson
keanu keaton keegan keira keisha keith kellan kelly kelsey kelvin kendra kendrick kenji kenna kenneth kenny kenzie
kevin khalid khalil khoa kian kiara kiera kieran killian kimberly kinsley kira kobe koda kohen kolton kora krish
kyla kylan kyle kyler kylie kyra kyrie laila lamar lana landen landon langston lara larry latoya laura lauren
lawrence lawson layan layla layne leah leandro leia leila leilani lena leo leon leonardo leonel leonidas leslie
leticia levi lewis lia liam liana lila lilah lilian liliana lilith lillian lilly lina linh londyn lorelei lorenzo
louis louisa louise luca lucas lucia lucian luciana luciano lucy luis luka lukas luke lydia lyla lyle mabel
mackenzie macy maddie maddox madeleine madeline madelyn maeve magdalena maggie maia makayla makenzie malachi malcolm
malia malik mallory manuel mara marcel marcela marco marcos marcus margaret maria mariah mariam mariana marie
marilyn marisol marissa marquis martha maryam mateo mathias matias matilda matt matteo matthew mauricio maximo
maximus maxine maya mckenna mckenzie meera megan meghan melanie melissa meredith mia micah michael michelle miguel
mikayla minh minji mira miranda miriam mitchell mohamed mohammed molly monica muhammad mustafa mya myles myra nadia
nancy naomi nasir natalia natalie nataly natasha nate nathan nathanael nathaniel nayeli nehemiah neil nevaeh nia
nicholas nickolas nico nicolas nicole nikolai nina nisha noah noe noelle noemi nola nolan noor nora norah nyla
oaklyn octavia oliver olivia omar ophelia oscar osvaldo owen ozzy pablo paige paislee paisley paloma paola patricia
patrick paul paula payton pedro penelope perla peyton philip phillip phoebe piper pooja priscilla priya quentin
quinn quinton rachel raelynn rafael ramon rania rashad raul rayan raylan raymond rayna reagan rebecca reece regina
reginald reid remi remy renata rene reuben rhea rhys ricardo ricky riley riya roberto rodney rodrigo roger rohan
rohit roland ronald ronan ronin ronnie rosa rosalie rosemary rosie roxanne royce ruben rudy russell ruth ryan ryder
ryker rylan rylee ryleigh saanvi sabrina sadie sakura salma salvador samantha samara sami samira samuel sandra
sanjay santiago sara sarah sariah sasha saul saylor scarlett sean sebastian selah selena semaj serena serenity
sergio seth shane shanice shaniqua shannon shaquille shaun shawn shelby sienna silas simon simone skyla skylar
sloane sofia solomon sophia sophie soren spencer stefan stephen steve steven sylas sylvia tabitha tadeo talia tamara
tamika tania tanisha tara tariq tatiana tatum teagan teresa terrance terrell terrence terry tessa thea theo theodore
thiago thomas thuy tiago tiana tiffany tobias toby tomas tommy tony tori travis trevor tripp tristan tristen troy
tuan tyler tyrese tyrone tyson uma uriah uriel vada valentin valentina valentino valeria valerie vance vanessa vera
veronica victor vihaan vikram vincent vincente vivian viviana vivienne walter waylon wendy wes wesley william willie
winston wyatt xander xavier ximena xiomara yahir yara yaretzi yasmin yesenia yolanda yosef yousef yuki yusra yusuf
zach zachary zack zahra zaid zaiden zainab zander zane zara zaria zariah zavier zayd zayden zayn zayne zeke zelda
zoe zoey zuri zyaire
";

/// Names that are ordinary words or places, too: names only where a child does something or something is done to it.
pub(super) const NAMES_AND_WORDS: &str = "
abel ace adam alec alexa amber angel angelo anh apollo archer ari aria aspen atlas austin bailey bao beau bennett
bill blair blake boston bowen brook brooklyn brooks bruce cadence camden carol carolina carson carter casey cash
chance chandler charlotte chase chelsea cheyenne christian clark clay cole colt cooper cora crew cruz crystal curtis
daisy dakota dallas dana dawn deacon dean denver destiny dexter diamond don drake drew duncan duy eden ember eve
everly faith finn florence frank gene genesis georgia gideon grace grant griffin gunner harley harmony harper harvey
haven hazel heaven holly hope houston hudson hugo hunter india iris israel ivy jack jackson jade jan jasmine jay
jean jesus jett jin jordan jose josh journey joy judah jun junior justice kai kane kendall kennedy kenya kim king
kingston knox lance lane lea lee legend leland lennox lexi lily lincoln logan lola london luna luz lyric madison
magnus major malaysia mario mark marley marshall martin mary mason maverick max maxwell meadow mei melody mercy mila
milan miles mina ming miracle montana morgan nelson nick nixon nova oak olive opal orion orlando otis otto palmer
paris parker pascual pat patience pearl penny peter phoenix pierce poppy presley preston prince princess princeton
promise quincy raven ray reed reese remington rex rhett rich rio river rob robin rocco rocky roman romeo rory rose
rowan roy royalty ruby rusty sage sam savannah sawyer scott seo sherlyn shiloh sierra sincere sky skye skyler
stanley stella sterling sullivan sutton sydney tanner tate taylor trace treasure trent trinity tucker turner ty
victoria violet virginia wade walker warren wayne wei weston whitney wilder will willow wren zion
";

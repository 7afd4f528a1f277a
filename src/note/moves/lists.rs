//! Lists of words that cues share, and words that would fit everybody.

/// Lists that cues share.
pub(super) const LISTS: &[(&str, &str)] = &[
    (
        "want",
        "love like want hoping hope wanted wish happy keen eager glad appreciate welcome",
    ),
    (
        "talk",
        "call chat conversation talk meeting discussion zoom coffee catchup demo discussion interview sync lunch walkthrough",
    ),
    (
        "speak",
        "speak~ talk~ chat~ meet~ call~ connect~ discuss~ hop jump",
    ),
    (
        "trace",
        "post posts article articles talk talks paper papers podcast episode video videos thread blog blogpost newsletter \
      presentation keynote panel interview webinar book essay tweet comment comments ad advert advertisement posting listing \
      announcement release guide tutorial lecture session write-up writeup piece poster thesis repo repository workshop series column",
    ),
    (
        "seen",
        "saw seen noticed read reading watched heard enjoyed liked loved found caught spotted came followed following listened attended",
    ),
    (
        "role",
        "role position opportunity vacancy opening job contract post gig",
    ),
    (
        "trade",
        "recruiter recruiters sourcer headhunter engineer developer designer manager director founder cofounder consultant owner \
      partner student writer journalist researcher analyst teacher lecturer professor nurse doctor lawyer attorney advisor adviser coach \
      freelancer entrepreneur investor architect scientist programmer marketer editor producer specialist lead head ceo cto cfo coo vp president \
      coordinator associate assistant executive officer agent trainer accountant photographer strategist technician mechanic chef \
      blogger creator host organiser organizer graduate intern apprentice undergrad phd postdoc fellow expert practitioner professional \
      secretary treasurer chairman chairwoman chairperson curator registrar clerk warden headteacher governor trustee councillor mayor pastor priest vicar rabbi \
      imam deacon organist pianist violinist cellist drummer singer musician painter sculptor potter weaver carpenter joiner plumber electrician welder mason bricklayer roofer tiler \
      blacksmith farrier farmer gardener landscaper forester fisherman butcher baker brewer distiller winemaker barista waiter waitress bartender midwife paramedic pharmacist dentist physio \
      physiotherapist optician vet therapist counsellor psychologist psychiatrist surgeon barrister solicitor notary librarian archivist historian economist statistician mathematician physicist \
      chemist biologist geologist astronomer translator interpreter linguist publicist cameraman animator stylist hairdresser barber tailor seamstress jeweller watchmaker florist upholsterer \
      bookseller bookbinder typesetter publisher surveyor valuer auctioneer importer exporter wholesaler shopkeeper grocer tutor dean principal firefighter detective pilot courier luthier \
      maintainer admin administrator buyer seller broker planner tester copywriter videographer illustrator author evangelist advocate",
    ),
    (
        "firm",
        "company firm agency startup start-up studio business consultancy team group organisation organization shop practice \
      accelerator fund platform charity nonprofit clinic hospital school university lab bank store collective cooperative",
    ),
    ("client", "client clients customer customers"),
    (
        "vague",
        "background profile experience career work skills expertise achievements success journey credentials resume cv page history",
    ),
    (
        "social",
        "connect connecting be have stay keep get join add know meet network link become grow expand build chat talk speak discuss share see hear enlarge look widen \
      learn explore catch schedule set hop jump find touch reach call extend broaden widen you introduce people make engage interact exchange myself a an the \
      my our your arrange book accept follow include welcome conect develop strengthen increase say",
    ),
    (
        "grant",
        "tell explain recommend consider recall advise share say show take mind teach suggest prefer describe write name publish sell lend host join",
    ),
    (
        "exchange",
        "talk~ chat~ speak~ discuss~ hear hearing learn learning learnt know exchange~ swap~ compare thoughts ideas notes insights conversation discussion \
      question questions advice tips opinion view views take feedback perspective perspectives experiences stories ask asking insight guidance thinking input",
    ),
    (
        "pronoun",
        "you it this that them him her us me linkedin here phone zoom monday tuesday wednesday thursday friday call in over yet now openly publicly more anything something everything",
    ),
    (
        "crew",
        "engineers developers designers nurses welders electricians plumbers drivers programmers recruiters teachers analysts managers consultants architects \
      scientists accountants sellers closers mechanics chefs operators technicians writers devs dev sdr sdrs rep reps cto cfo coo ceo vp md lead head chair \
      partner programmer operator officer assistant foreman maître sous-chef intern interns",
    ),
    (
        "hunt",
        "looking search searching seek seeks seeking hire hires hiring recruit recruiting recruits source sourcing find need needs want place placing \
      require requires lookout",
    ),
    (
        "big",
        "massive enormous golden mega epic insane unmissable exciting great amazing fantastic incredible rare unique interesting confidential lucrative potential better awesome tremendous huge fabulous \
      wonderful excellent once-in-a-lifetime outstanding business investment executive strategic senior special salaried paid",
    ),
    (
        "count",
        "five ten twelve fifteen twenty thirty forty forty-five sixty few couple quarter half",
    ),
    ("minutes", "minute minutes min mins hour hours"),
    ("anyone", "someone anyone anybody somebody"),
    (
        "cv",
        "cv cvs resume resumes résumé vitae portfolio transcript transcripts",
    ),
    (
        "adverb",
        "briefly quickly simply just also personally maybe perhaps possibly really first",
    ),
    (
        "phone",
        "chat chats chatting talk talking speak speaking meet meeting call calling ring phone skype zoom telephone",
    ),
    (
        "ware",
        "service services product products solution solutions software tool tools platform app apps technology plugin dashboard package \
      packages course courses masterclass bootcamp webinar programme program pricing academy accelerator extension marketplace chatbot \
      api widget device robot kit suite subscription",
    ),
    (
        "gain",
        "cut~ reduce~ save~ boost~ increase~ double~ triple~ halve~ improve~ grow~ scale~ streamline~ automate~ accelerate~ eliminate~ \
      lower~ slash~ generate~ win winning wins won recover~ shave~ shorten~ speed~ optimize~ optimise~ maximize~ maximise~ drive drives driving \
      enhance~ skyrocket~ convert~ monetize~ monetise~ unlock~ lift~ avoid~ solve~ fix~ shrink~",
    ),
    (
        "gained",
        "cost costs time hours money revenue revenues sales leads traffic conversion conversions bill bills expenses churn spend growth roi \
      productivity margin margins profit profits clients customers bookings turnover downtime errors mistakes engagement visibility rankings \
      ranking pipeline meetings hiring efficiency overhead waste returns paperwork risk fees tax taxes invoices disputes energy workload",
    ),
    (
        "buyer",
        "companies businesses business firms teams team brands clients client owners owner founders leaders organizations organisations agencies \
      customers startups clinics managers recruiters sellers stores shops practices schools freelancers coaches users employers hospitals \
      restaurants hotels sites websites company firm brand shop store bloggers entrepreneurs departments manufacturers retailers smes",
    ),
    (
        "nohelp",
        "me us recruit~ hire hires hired fill fills filling out with him her them myself himself herself to run runs organise organize and or in on \
      at if of from is i desk center centre page than more yesterday lot whatsoever please their they our",
    ),
    (
        "soon",
        "soon today tonight tomorrow midnight monday tuesday wednesday thursday friday saturday sunday weekend week eod fast quickly",
    ),
    (
        "untrade",
        "speak speaking talk talking look looking meet met 're are am 'm was were have had want wanted need needed like love hope think \
      know knew search wait ask asked thank apply applied can could would 'd 'll 've will don just work worked came come go went use used buy \
      bought sat read saw found live lived studied study moved feel felt may might should shall did wish is hiring recruiting seeking seeks needs where who that which and in to for has",
    ),
    (
        "unsaid",
        "a an the new job career good great interesting unique right certain other another some any possible potential \
      current future senior confidential for about of on exciting amazing fantastic incredible awesome dream lucrative brilliant outstanding wonderful \
      excellent rare once-in-a-lifetime life-changing special big huge great perfect ideal better open full-time time similar suitable \
      several many more to our such what which with entertaining exploring considering attractive",
    ),
    (
        "seat",
        "seat seats spot spots slot slots place places ticket tickets unit units space spaces vacancy vacancies opening openings",
    ),
    (
        "superb",
        "exciting amazing fantastic incredible awesome dream lucrative brilliant outstanding wonderful attractive unbelievable terrific \
      superb stunning sensational unmissable phenomenal thrilling legendary gorgeous epic unbeatable mind-blowing excellent stellar rare \
      once-in-a-lifetime once-in-a-career game-changing life-changing career-defining career-changing unrivalled unparalleled",
    ),
    (
        "vacant",
        "opportunity opportunities role roles position positions job jobs career careers opening openings vacancy vacancies gig post contract",
    ),
    // What a sentence with "I" or "we" says of somebody without naming what they do for a living.
    (
        "mental",
        "am 'm m 're are is was were be been have 've had has haven hadn don didn does 'd 'll will won would wouldn can cannot can't couldn could may might must \
      shall should ought need needed used use want~ wants wanted hope~ wish~ think thought know knew believe~ feel felt like~ love~ enjoy~ hate loved \
      admire~ appreciate~ value respect understand understood realize~ realise~ remember~ forget forgot guess suppose imagine~ assume~ expect~ suspect \
      bet doubt wonder~ figure~ gather gathered reckon trust~ mean meant care mind prefer~ see saw seen notice~ read find found hear heard look~ watch~ observe~ \
      come came go went get got keep kept give gave take took put let make made try tried set say said tell told ask~ mention~ suggest~ \
      propose~ promise~ apologize~ apologise~ thank~ repeat~ explain~ note noted reach~ contact~ connect~ write wrote send sent email~ call called ring ping~ follow~ link~ \
      add~ invite~ accept~ agree~ share~ offer~ speak spoke talk~ chat~ discuss~ meet met sat stand stood show~ start~ begin began stop stopped leave left lose lost \
      hit stumble~ discover~ visit~ explore~ browse~ check~ review~ research~ attend~ listen~ join~ apply~ applied graduate~ spend spent live~ move~ happen~ \
      seem~ just also only really truly still already always never often sometimes usually currently recently lately now then so too very more even \
      actually honestly genuinely definitely certainly sincerely simply kindly briefly especially particularly specifically strictly eagerly quickly seldom rarely personally \
      receive~ beg plead lack owe deserve~ schedule~ enclose~ attach~ include~ pitch~ search~ close~ intend~ aim~ hop jump grab \
      bring brought pay paid buy bought need wait~ please hold held both all not no and or but if to in at on of for with from who whom which that the a an you your this \
      it there here as when because where how what why hereby respectfully humbly warmly fully totally completely absolutely \
      raise~ roll~ argue~ miss~ laugh~ smile~ cry die stay~ remain~ become became turn~ bump came tripped fell fall landed went double swear admit confess insist worry worried fear \
      regret cherish welcome~ celebrate~ recognize~ recognise~ learn~ learnt copied tried change~ treat~ automate~ reduce~ increase~ cut save~ solve~ double~ triple~ end~ finish~ found decide~ decided chose choose pick~ skip~ \
      immediately instantly suddenly accidentally gladly happily barely nearly almost hardly thoroughly deeply highly greatly obviously literally kinda sorta somehow wanna gonna gotta wud cud wld cld hv luv thnk dunno ima lemme pls plz confirm~ ensure~ assure~ guarantee~ request~ require~ respond~ replied reply answer~ forward~ submit~ touch~ click~ dm message~ messaged seek sought",
    ),
    // What "I'm" or "we're" says of a mood, a plan or a doing of the moment.
    (
        "feeling",
        "looking searching seeking hunting interested happy glad excited delighted thrilled pleased honoured honored sorry sure afraid aware curious keen \
      eager reaching writing trying hoping wondering going just very so really not also always still impressed inspired fascinated intrigued amazed grateful thankful \
      open available free ready willing able confident certain convinced proud big huge passionate new contacting following thinking considering planning hiring \
      growing expanding here back the a an your in at on of to down about",
    ),
    (
        "fan",
        "rocket rocketship unicorn fan big huge great long longtime bit believer firm match perfect good fit stranger admirer true little lot while loss follower reader few day better stronger",
    ),
    // What may stand after "you" in a sentence about nobody in particular.
    (
        "you",
        "are 're r were was is be been being am can could may might will would 'd 'll shall should must need needs have 've had has don didn want wants wanted \
      wish like liked love enjoy prefer hate know think believe feel guess hope expect understand imagine consider find get got see look decide agree accept reply respond \
      answer confirm let give take make come go say tell ask call send share click join sign apply try start stop keep pay lose miss leave wait skip spend save \
      earn gain grow increase boost enhance improve achieve reach scale hire help support meet talk speak chat discuss schedule book pick choose read review check visit hear learn discover \
      match happen intend plan care mind seem appear become remember forget notice realize realise deserve sit sleep bring put point turn open close change use add connect \
      the a an my our your their his her this that these those it me us them him to too in on at of for with from by about as and or but so if because when while where which who what why how than \
      then now here there again still also only just not never ever always often really probably maybe perhaps surely likely definitely already soon sooner later today tomorrow tommorow yesterday \
      all any some more most much many both each every other another one two else well better best great good sure ready free available interested open able busy out up down off over back away \
      through via per re regards thanks thank please plz dear sir mr hi hello review directly personally regarding anything something everything nothing anymore yourself yours further specifically hardly please yet",
    ),
    // What is somebody's own, and everybody's.
    (
        "anyones",
        "life stage phase level kind sort type part fingertips preferred exclusive complimentary present telephone whatsapp mobile energy vibe vibes smile style spirit \
      enthusiasm personality positivity attitude aura presence kindhearted inner true full warehouse stature standing reputation repute eminence caliber calibre magnitude rank emails e mails vast immense considerable tremendous broad deep rich admirable commendable enviable exemplary distinguished illustrious brilliant magnificent splendid superb sterling \
      flawless proven long successful notable noteworthy marvellous phenomenal exceptional extraordinary astonishing terrific inspirational motivational lovely beautiful gorgeous captivating intriguing rate rates fee fees charge charges consent agreement blessing participation vote donation signature quote estimate price prices terms premises stock fleet payroll insurance laptop device devices computer keyboard screen \
      desktop router wifi internet electricity gas water rent savings account finances budget portfolio holdings inheritance winnings prize reward rewards package parcel delivery deliveries shipment \
      shipments gutters windows drains pool driveway fence walls floor floors ceiling bathroom bedroom bathroom furniture appliances shopping groceries meals meal breakfast dinner sleep stress anxiety \
      fitness waistline muscles belly bum legs skin face teeth back knees feet hands wardrobe closet jewellery phone handset tablet contract contracts paperwork admin bookkeeping invoices receipts vat \
      pension mortgage will estate assets liabilities legal documents forms application applications submission submissions personal private confidential daily weekly monthly everyday current existing previous last next first \
      best better worst biggest greatest highest lowest main major specific particular individual exact actual real own sole only single whole entire total overall average typical usual normal regular ordinary \
      inbox schedule calendar convenience business company team website site profile career cv resume competitors network needs requirements industry \
      background experience expertise work skill skills skillset niche field sector brand domain traffic revenue pipeline situation plans time interest attention response reply \
      email message number address account firm firms taxes tax pension age retirement mortgage insurance weight hair skin teeth garden kitchen roof loan loans debts debt credit savings future dream holidays house home body diet reply replies response size desk board file bill bills mood hands boss manager hr office offices location region country city town day week end side behalf request permission approval kindness generosity understanding cooperation choice decision wallet pocket salary passport visa seat spot ticket login status invoice payment order wish wishes heart soul memory head chair shoes stead turn chance luck health safety comfort door doorstep street neighbourhood neighborhood age gender birthday holiday weekend evening lunch coffee favourite favorite present preferred faithfully sincerely truly cleaners printer insurer supplier suppliers provider providers landlord lawyer accountant staff people crew colleagues peers subordinates superiors management leadership higher-ups availability notice expected desired earnest esteemed valued valuable respected kind gracious positive prompt early quick earliest favorable favourable speedy reference records convenience discretion perusal attention notification spam junk folder thoughts ears eyes smile dreams hopes fears worries troubles headaches pain pains opinion thoughts view advice help feedback journey success growth content audience name ad product products service services",
    ),
    // Sorts of firms, of which one is named.
    (
        "sorts",
        "companies firms businesses brands groups teams startups organisations organizations agencies manufacturers makers brewers brewery shops stores clinics \
      hospitals schools farms hotels banks studios owners retailers publishers insurers operators universities labs",
    ),
    // What the sender's own firm does in a note.
    (
        "senders",
        "here offers provides helps makes is are was can will 's we i",
    ),
    // A piece of somebody's work, as it is seen.
    (
        "piece",
        "report slides deck gem module modules library plugin catalogue portfolio gist package crate extension widget map drawings photographs film designs \
      font game theme tutorial dataset benchmark prototype poster sketch sketches collection exhibition album song novel story stories recipe recipes essay essays letter speech remarks testimony manifesto \
      manual handbook notice timetable leaflet flyer pamphlet prospectus bulletin register chart survey statement editorial obituary review translation edition chapter \
      footnote appendix spreadsheet changelog readme commit patch ticket dish menu loaf cake pie tart jam cheese stew soup curry tune track mix remix set gig concert performance recital \
      solo score arrangement painting print mural sculpture pot vase bowl jug quilt scarf jumper costume mosaic photo picture pic reel clip documentary scene backdrop \
      staircase facade pavilion window-display memo atlas glossary dictionary anthology zine placard petition sermon curriculum syllabus worksheet",
    ),
    // Who may speak of somebody: family, and those one works, lives or learns with.
    (
        "kin",
        "sister brother mother father mum mom dad cousin uncle aunt auntie wife husband partner daughter son niece nephew grandmother grandfather grandma \
      grandad granddad grandson granddaughter friend friends colleague colleagues coworker co-worker neighbour neighbor boss manager teacher professor tutor coach supervisor \
      landlord tenant dispatcher apprentice intern flatmate roommate classmate teammate mentor mentee student students pupil customer accountant agent editor \
      assistant secretary foreman predecessor successor successor's mate mates godmother godfather in-law dentist vicar builder electrician plumber",
    ),
    // What follows "I write" where it speaks of this very message.
    (
        "mail",
        "to you your u because in on about regarding from as with concerning this that here today again it and hoping hope the reference via since at \
      for on-behalf letter message email note few lines line me him her them i we out back off up down",
    ),
    // Where people know each other from outside work.
    (
        "haunt",
        "choir group class gym club allotment allotments playground gate pub bus train ferry park queue pool pta wedding party funeral barbecue bbq parents course \
      dog market quiz team orchestra band church mosque synagogue congregation parish street block building floor corridor office canteen kitchen lab dorm hostel campsite marina harbour \
      clubhouse pitch court range track crag wall studio forum chat list retreat hike trip cruise tour flight panel jury",
    ),
    // What somebody is outside work.
    (
        "being",
        "landlord landlady mum mom dad father mother parent grandmother grandfather widow widower veteran retiree pensioner goalkeeper striker captain skipper runner cyclist climber swimmer rower \
      referee umpire commuter resident neighbour neighbor member volunteer pupil trainee voter driver collector hobbyist amateur beginner fan newcomer beekeeper angler sailor reader listener subscriber customer tenant patient",
    ),
    (
        "gathering",
        "conference meetup workshop summit event hackathon webinar bootcamp course class seminar fair expo dinner prize congress symposium gala festival breakfast reception exhibition convention retreat camp conf \
      concert recital fete tournament regatta derby rally pop-up hearing assembly vernissage tasting auction parade marathon quiz jam rehearsal hustings",
    ),
    (
        "busy",
        "building running leading managing studying researching teaching founding launching writing organising organizing starting training recruiting hiring \
      sourcing staffing developing making designing opening selling majoring pursuing putting retired freelance freelancing",
    ),
    (
        "ownfirm",
        "company firm agency startup start-up studio business lab group employer podcast newsletter blog channel thesis dissertation research clinic \
      school university store shop foundation fund program programme factory practice restaurant bakery brewery workshop department dept warehouse farm \
      newsroom column hospital piece students class boss patients paper film choir museum gallery cafe bar hotel garage bench stand booth branch",
    ),
    // What firms do for those who pay them.
    (
        "ply",
        "make build design develop produce print sell supply rent let lease install repair maintain clean cater insure audit advise translate \
      transcribe edit proofread host ship deliver distribute import export manufacture roast brew bake handle process automate monitor train coach \
      place staff represent provide offer operate equip furnish convert digitise digitize restore sharpen tune bind machine weld cast mill dye weave knit pack store \
      move transport haul film photograph animate illustrate localise localize test certify inspect calibrate recycle collect rework finance fund broker publish \
      organise organize arrange run manage write fix assemble fit grow farm source vet screen connect match integrate secure protect back-up fight recover chase",
    ),
    (
        "plies",
        "makes builds designs develops produces prints sells supplies rents lets leases installs repairs maintains cleans caters insures audits advises translates \
      transcribes edits hosts ships delivers distributes imports exports manufactures roasts brews bakes handles processes automates monitors trains coaches \
      places staffs represents provides offers operates equips furnishes converts digitises digitizes restores turns helps gives lets finds sends shows tells catches \
      flags reads cuts saves keeps takes matches connects tracks predicts measures checks replaces removes stops warns reminds sorts schedules plans",
    ),
    (
        "member",
        "members graduates attendees speakers alum alumna alumnus alumni member attendee student graduate speaker contributor volunteer maintainer runner parent veteran dad mum mom grad juror",
    ),
    (
        "event",
        "talk workshop class session lecture webinar course keynote panel meetup conference presentation training seminar audience row table booth stand group cohort stand-up",
    ),
];

/// Words that end as those for trades do and are none.
pub(in crate::note) const NO_TRADES: &str = "over other another after never ever either neither rather whether together number order offer paper letter summer \
    winter autumn october november december september matter member members computer server newsletter chapter quarter corner center centre folder user users \
    customer consumer tracker career water weather wonder longer better bigger faster easier later sooner newer greater earlier higher \
    lower younger older former latter answer transfer prefer enter register gather under major minor error color colour factor sector favor favour labor \
    labour floor door poor behavior behaviour monitor mirror interior exterior superior list exist assist consist persist twist wishlist checklist shortlist \
    waitlist playlist specialist restaurant relevant important significant instant constant grant plant warrant pleasant brilliant elegant distant \
    consider discover deliver remember cover flyer power tower shower flower dinner layer player printer container trailer filter folder \
    holder header footer browser router docker kubernetes helper wrapper parser compiler scheduler loader builder cluster master trigger \
    banner poster folder sticker calendar seminar webinar chapter theater theatre cyber super hyper proper silver copper paper fiber timber rubber \
    together forever however moreover whenever wherever whatever further farther stronger weaker cheaper smarter broader wider closer larger smaller \
    russian italian indian canadian australian norwegian brazilian ukrainian hungarian committee employee coffee degree guarantee agree \
    trustee referee attendee nominee cheer cheers dear near fear year clear appear hear wear bear tear gear twitter december cancer liver \
    vendor competitor investor mentor sponsor donor visitor senior junior leader matter closer chapter";

/// Common words that begin sentences and are no names there. Words of the cues need not stand here.
pub(in crate::note) const ORDINARY: &str = "linkedin monday tuesday wednesday thursday friday saturday sunday january february march april june july \
    august september october november december ok subject re fwd ps english am pm since after before because while although though until \
    unless once upon during within without through between among across against toward towards under above below behind beyond \
    near next last first second third one two three four five six seven eight nine ten many much few little less least several both each \
    every either neither such same own only very too quite rather really truly simply even still yet already always never often sometimes \
    usually recently lately today tomorrow yesterday now soon later again back away together apart around maybe perhaps possibly \
    probably certainly definitely surely indeed however therefore otherwise instead besides moreover furthermore meanwhile \
    thus hence else per via plus given based regarding concerning following including currently actually basically honestly frankly \
    seriously obviously clearly naturally luckily unfortunately fortunately hopefully apparently please sorry excuse congrats congratulations \
    welcome yes no yeah yep sure okay great good nice awesome amazing excellent fantastic wonderful lovely cool interesting exciting impressive \
    new old big small large long short high low full free open easy hard quick fast slow early late young real right wrong true best better worst \
    people person man woman men women team teams company companies business businesses work works working worked job jobs role roles time times day \
    days week weeks month months year years way ways thing things world life part place case point number group problem problems fact hand \
    make makes made making take takes took taking get gets got getting go goes went going come comes came coming see sees saw seeing seen know knows \
    knew known think thinks thought thinking look looks looked looking want wants wanted give gives gave given giving find finds found finding tell \
    tells told ask asks asked asking seem seems feel feels felt try tries tried trying leave left call calls called calling keep keeps kept let lets \
    begin began start starts started starting help helps helped helping show shows showed showing hear heard play run runs ran running move live \
    believe bring brought happen happens write writes wrote written writing provide sit stand lose pay paid meet meets met meeting include continue \
    set learn learns learned learning change changes changed lead leads leading understand understood watch follow followed stop create created \
    creating speak speaks spoke spoken read reads reading spend spent grow grows grew growing offer offers offered offering remember love loved loves \
    consider appear buy bought wait serve send sends sent sending expect build builds built building stay fall cut reach reached reaching \
    remain suggest suggested raise raised pass sell sells sold selling require report decide pull wish wishes wonder wondering wondered hope hopes \
    hoping noticed noticing notice came across stumbled heard reaching touching following checking sharing shared share hiring hire hires need needs \
    needed enjoy enjoyed enjoying thrilled excited delighted pleased happy glad curious impressed interested fascinated tired struggling worth any \
    something someone somebody anything anyone anybody everything everyone everybody nothing none nobody hundred thousand million billion dollars euros \
    pounds percent engineer engineers developer developers designer manager managers director recruiter recruiters sales marketing software data product \
    design engineering finance technology tech remote hybrid salary benefits candidates candidate clients client customers customer services \
    service solution solutions tool tools platform project projects website websites email emails message messages profile profiles network networks \
    connection connections request requests invitation invite position positions opportunity opportunities experience career careers skills background \
    industry market growth success value quality content page link video demo call chat coffee question questions answer answers advice feedback idea \
    ideas thoughts interest interests details information info resume cv portfolio list lists kind regards cheers sincerely respectfully warmly \
    warm take care talk soon ping folks guys team hr ai it ceo cto cfo coo vp head p.s us imagine picture discover unlock boost increase save stop join \
    brand brands inbox pipeline schedule calendar convenience response availability consideration earliest journey dream budget revenue \
     profit profits traffic leads lead sale cost costs price prices target niche online unique current latest professional personal positive kind esteemed prestigious \
     impressive incredible outstanding remarkable stellar strong solid extensive diverse relevant key top primary main potential existing future own entire whole \
     full total overall specific particular biggest best goal goals need requirement requirements criteria preference preferences attention permission support trust patience honest \
     mind eye eyes head hands feet life family friends loved ones boss name number phone mobile contact contacts reach audience followers following page site homepage domain blog \
     contents copy post-code location city area field niche sector space organisation organization department staff employees colleagues workforce customers competitors competition rivals \
     performance productivity efficiency results outcomes strategy strategies operations process processes workflow workflows system systems infrastructure cloud web search engine seo ads ad campaign campaigns \
     expertise experiences knowledge wisdom insight insights perspective opinion view views input guidance mentorship track record credentials qualifications achievements accomplishments caliber calibre talents talent \
     seat slot place spot copy account access password subscription trial demo offer deal discount order product products offering offerings creations creation candidature curriculum vitae transcripts \
     recent previous past next second hour hours minute minutes weekend tuesday week morning afternoon evening silence answer feedback call meeting conversation discussion referral side end part path route move \
     way level role fit team dear sir madam friend person self self-confidence growth success future hiring recruiting recruitment staffing sourcing visibility presence ranking rankings rank facebook instagram \
     whatsapp telegram youtube zoom teams gmail excel english pleasure honour honor regards respects greetings firm firms taxes pension age retirement mortgage loan debts savings desk size bill bills mood office behalf request permission approval kindness choice decision wallet pocket seat spot ticket login invoice payment reply replies faithfully truly cleaners insurer supplier suppliers provider providers landlord colleagues peers management leadership notice esteemed perusal folder file files hr attached link links net worth income wealth money bank finances finance circle connection connections \
     plate radar list expectations aspirations ambitions passion passions strengths interests hobbies ideal perfect fresh newest updated local global international remote large small busy valuable valued honest \
     great good nice lovely kind generous free quick short brief early prompt immediate urgent fast full-time part-time firm skill skillset private forward incredible eminent missing situation plans mechanic ally endeavors authority research esteem brain investments investment savings home house car wife kids children dog lawn itself myself himself herself sofa connections count youtube";

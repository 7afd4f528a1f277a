//! The moves of a note and the cues that speak for them: one file for each move.
//!
//! Rhetoricians call the parts of a text that have a purpose its moves. Cues are data; a new way of saying a thing is a
//! new line in its move's file.

mod advert;
mod asks;
mod collecting;
mod context;
mod courtesy;
mod foreign;
mod hidden;
mod introduction;
mod opening;
mod lures;
mod pitch;
mod pressure;
mod reason;
mod reference;

use super::MoveKind;
use super::cues::{CUES, CueList};
use super::words::hash_of;
use std::sync::LazyLock;

/// What a cue speaks for: a move, and what kind of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Tag {
    /// A word of greeting.
    Greeting,
    /// A word of farewell.
    Closing,
    /// A wish, thanks, an excuse.
    Courtesy,
    /// The platform's stock invitation.
    Stock,
    /// The wish to connect.
    Connect,
    /// Who the sender is.
    Introduction,
    /// Where the two know each other from: a trace one could point to.
    Context,
    /// Unnamed contacts in common.
    Mutual,
    /// Something particular about the recipient.
    Reference,
    /// A compliment that would fit anybody.
    Praise,
    /// What the sender wants, named.
    Reason,
    /// A subject to exchange ideas about.
    Topic,
    /// A vacancy or another opening, named or not.
    Opening,
    /// A call, a meeting, a talk asked for.
    AskTalk,
    /// A CV, a referral, an introduction, a survey, a click, a favour asked for.
    AskThing,
    /// Time, advice or help asked for.
    AskHelp,
    /// A vacancy named by its role or its employer.
    NamedRole,
    /// Something offered.
    Offer,
    /// A product or service promoted.
    Sales,
    /// A vacancy advertised.
    Advert,
    /// Urgency, guilt, hype.
    Pressure,
    /// Connections for their own sake.
    Collecting,
    /// Bait, or a real purpose denied.
    Bait,
    /// A job sought.
    JobSought,
    /// A relation claimed.
    Familiar,
    /// One particular piece of the recipient's work.
    Piece,
    /// Chat shorthand.
    Shorthand,
    /// An opportunity or an offering without its name.
    Withheld,
    /// The connection itself, or a benefit to both that is not named.
    Aimless,
    /// Something the sender needs: a job, a mentor, a favour.
    Plea,
    /// A gain for the sender alone.
    Gain,
    /// What may be for sale: a ware, a price, a gain, a trade plied for others.
    Wares,
    /// A vacancy, by any sign of one.
    Vacancy,
    /// An opportunity without a word of what it is.
    Nameless,
}

impl Tag {
    /// How many tags there are.
    pub const COUNT: usize = Tag::Nameless as usize + 1;

    /// The move it is a kind of.
    pub fn kind(self) -> MoveKind {
        match self {
            Tag::Greeting => MoveKind::Greeting,
            Tag::Closing | Tag::Courtesy => MoveKind::Closing,
            Tag::Introduction | Tag::JobSought => MoveKind::Introduction,
            Tag::Context | Tag::Mutual | Tag::Familiar => MoveKind::SharedContext,
            Tag::Reference | Tag::Piece => MoveKind::Reference,
            Tag::Praise => MoveKind::Praise,
            Tag::Stock
            | Tag::Connect
            | Tag::Reason
            | Tag::Topic
            | Tag::NamedRole
            | Tag::Opening
            | Tag::Vacancy
            | Tag::Nameless
            | Tag::Collecting
            | Tag::Withheld
            | Tag::Aimless => MoveKind::Reason,
            Tag::AskTalk | Tag::AskThing | Tag::AskHelp | Tag::Plea | Tag::Gain => MoveKind::Ask,
            Tag::Offer => MoveKind::Offer,
            Tag::Sales | Tag::Wares | Tag::Advert => MoveKind::Pitch,
            Tag::Pressure | Tag::Bait | Tag::Shorthand => MoveKind::Pressure,
        }
    }
}

/// Every list of cues.
pub(super) fn all() -> impl Iterator<Item = &'static CueList> {
    let lists: &[&'static [CueList]] = &[
        courtesy::CUES,
        introduction::CUES,
        context::CUES,
        reference::CUES,
        reason::CUES,
        asks::CUES,
        pitch::CUES,
        advert::CUES,
        pressure::CUES,
        collecting::CUES,
        hidden::CUES,
        opening::CUES,
        opening::OTHER_CUES,
        lures::CUES,
    ];
    lists.iter().copied().chain(foreign::CUES).flatten()
}

/// Every list that cues share.
pub(super) fn lists() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    LISTS.iter().chain(foreign::LISTS.into_iter().flatten())
}

pub(super) use foreign::EMPTY;

/// Lists that cues share.
const LISTS: &[(&str, &str)] = &[
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
        "you it this that them him her us me linkedin here phone zoom monday tuesday wednesday thursday friday call",
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
        "exciting great amazing fantastic incredible rare unique interesting confidential lucrative potential better awesome tremendous huge fabulous \
      wonderful excellent once-in-a-lifetime outstanding business investment executive strategic senior special",
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
];

/// Words that a capital does not make a name.
const NEVER_NAMES: &str = "i linkedin monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
     august september october november december ok ceo cto cfo coo vp hr it ai hi hello hey dear best regards thanks thank \
     subject re fwd ps pps english am pm p.s us major top leading global large big new opportunity opportunities \
     role roles position positions career careers job jobs full part time exciting great amazing company client clients remote hiring quick \
     question github follow up your you my the a an and for with of in on to at or hope please let";

static NEVER_NAME_IDS: LazyLock<Vec<u16>> = LazyLock::new(|| {
    NEVER_NAMES
        .split_whitespace()
        .map(|word| CUES.look_up(hash_of(word)))
        .collect()
});

/// Whether the word of this number is no name even with a capital.
pub(super) fn is_never_a_name(id: u16) -> bool {
    NEVER_NAME_IDS.contains(&id)
}

/// Words that end as those for trades do and are none.
pub(super) const NO_TRADES: &str = "over other another after never ever either neither rather whether together number order offer paper letter summer \
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
pub(super) const ORDINARY: &str = "linkedin monday tuesday wednesday thursday friday saturday sunday january february march april june july \
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
    warm take care talk soon ping folks guys team hr ai it ceo cto cfo coo vp head p.s us imagine picture discover unlock boost increase save stop join";

//! The parts of an English note, one list for each move. Each list is written so that its parts do what its comment
//! says and nothing else: what a note is meant to hit follows from the lists it was put together from.

/// Greetings with the recipient's given name.
pub(super) const GREETINGS: &[&str] = &[
    "Hi {first},",
    "Hello {first},",
    "Dear {first},",
    "Hi {first}!",
    "Good morning {first},",
    "Hey {first},",
    "Hi {first} 👋",
    "Good afternoon {first},",
];

/// Greetings without a name.
pub(super) const NAMELESS: &[&str] = &["Hello,", "Good morning,", "Hi there,", "Good day,"];

/// Shared context: a thing of theirs that was seen. Personal; engages with a particular piece of work.
pub(super) const WORK: &[&str] = &[
    "I read your post on {skill} last week, and the part about mistakes stayed with me.",
    "Your article \"Ten lessons from {skill}\" was passed around our office.",
    "I watched the recording of your talk on {skill} from {event}.",
    "Your answer about {skill} in the comments on the {event} page was the clearest one there.",
    "Your paper on {skill} is pinned above my desk.",
    "I listened to the podcast episode where you explained {skill} at {company}.",
    "I saw your slides on {skill}, and the example from {company} made it click.",
    "Your write-up of the {skill} project at {company} taught me a lot.",
    "I found your case study on {skill}, \"what we would do again\", very readable.",
    "Your post about {skill}, with the photo of the whiteboard, made me smile.",
];

/// Shared context: how they were found. Personal, since their trade and place are named.
pub(super) const SEARCH: &[&str] = &[
    "I was looking for {people} in {city} and found you.",
    "I found you through a search for people who know {skill}, near {city}.",
    "I came to your profile from the {company} team page, where your work on {skill} is described.",
    "Searching for {people} around {city} led me to you and your work on {skill}.",
    "Your name came up when I searched for {skill} in {city}.",
    "I found your profile on the speaker list of {event}, next to the session on {skill}.",
];

/// Shared context: somebody in common, by name.
pub(super) const MUTUAL: &[&str] = &[
    "{contact} suggested I write to you about {skill}.",
    "{contact} told me that you are the person to ask about {skill} at {company}.",
    "We both know {contact}, who speaks highly of your work on {skill}.",
    "{contact} mentioned you when we spoke about {skill}.",
];

/// Shared context and a relation at once, hence an introduction too.
pub(super) const EVENT: &[&str] = &[
    "We were both at {event}, and your question about {skill} stayed with me.",
    "Like you, I attended {event}; your remark on {skill} was worth the trip.",
    "I sat two rows behind you at {event} when you spoke about {skill}.",
];
/// The same for a group.
pub(super) const GROUP: &[&str] = &[
    "We are both members of the {group} group, where I read your answer on {skill}.",
    "As a fellow member of {group} I noticed your thread about {skill}.",
    "I am in the {group} group too and saw your comment on {skill}.",
];
/// The same for a school.
pub(super) const SCHOOL: &[&str] = &[
    "We both studied at {school}, a few years apart.",
    "As a fellow graduate of {school} I was glad to see where you went from there.",
    "I graduated from {school} as well, and saw you on the alumni page.",
];
/// The same for an employer.
pub(super) const COMPANY: &[&str] = &[
    "I used to work at {company} as well, two floors below your team.",
    "We are former colleagues of sorts: I was at {company} before I moved to {firm}.",
];

/// Shared context that fits anybody: passes `no-shared-context`, hits `not-personalized`.
pub(super) const UNNAMED_TIES: &[&str] = &[
    "We share several connections.",
    "I see that we have a number of contacts in common.",
    "We have quite a few mutual connections.",
    "Some of our contacts overlap.",
];

/// A bare fact about the recipient: personal, and no trace that one could point to.
pub(super) const FACTS: &[&str] = &[
    "I see you work as {title} at {company}.",
    "You have spent years on {skill} at {company}.",
    "Your experience with {skill} at {company} is rare in {city}.",
    "As {title} you must know {skill} inside out.",
    "Few people in {city} know {skill} as you do.",
    "You look after {skill} at {company}, if I read it right.",
    "Congratulations on the growth of {company}, and on your step to {title}.",
    "Your years at {company}, and your focus on {skill}, speak for themselves.",
    "Somebody with your grounding in {skill} is not easy to find.",
];

/// Vague praise and noticing, which fits anybody.
pub(super) const VAGUE: &[&str] = &[
    "I came across your profile today.",
    "Your background is impressive.",
    "Your profile caught my attention.",
    "You have had an interesting career.",
    "Your experience looks really good.",
    "I noticed your profile this morning.",
];

/// Who the sender is: a trade, an employer, a client.
pub(super) const INTRODUCTIONS: &[&str] = &[
    "I recruit {people} for {client}.",
    "I'm {me}, {mine} at {firm}.",
    "I work at {firm} and hire for {client}.",
    "I am {me} and I recruit for {client}.",
    "At {firm} I look after hiring for {client}.",
    "My job at {firm} is to find {people}.",
    "I'm a recruiter at {firm}, working with {client}.",
    "I am a sourcer and work with {client}, who build up a team in {city}.",
    "I hire for {client}, on behalf of {firm}.",
    "I've been recruiting {people} at {firm} for six years.",
    "I am part of the hiring team for {client}.",
    "I run the search for {a_role} at {client}.",
];

/// What the sender wants, said plainly; neither an introduction, nor an ask, nor about the recipient's own work.
pub(super) const REASONS: &[&str] = &[
    "I'd like to discuss a role as {role} with you.",
    "I am writing about a vacancy for {a_role}.",
    "I'd like to exchange ideas on {subject}.",
    "I'd like to compare notes on {subject} now and then.",
    "I would like to hear how others deal with {subject}.",
    "My question: how do others deal with {subject}?",
    "The position of {role} opens next month, and I'd like to tell you about it.",
    "I want to tell you about an opening for {a_role}.",
    "I am writing because {a_role} is needed from spring.",
    "I'd like to learn what people in the trade think about {subject}.",
    "My reason for writing is an open {role} position; a reply, yes or no, is welcome.",
    "I'd like to stay in touch about {subject}.",
];

/// Wants named for the sender's sake alone.
pub(super) const SELFISH_REASONS: &[&str] = &[
    "I'd be grateful for your advice on {subject}; it would help me a lot.",
    "Your help with {subject} would save me a lot of time.",
    "I need advice on {subject} for a search of mine.",
    "I could use your help to understand {subject} for my work.",
    "It would help me reach my target if you told me how you see {subject}.",
];

/// A wish to connect without a purpose.
pub(super) const OPEN_ENDED: &[&str] = &[
    "I would like to connect.",
    "Let's connect.",
    "It would be good to be connected.",
    "I'd be glad to connect with you.",
    "Happy to connect.",
    "I'd like to add you to my contacts.",
];

/// Something for the recipient.
pub(super) const OFFERS: &[&str] = &[
    "I'm glad to share our pay survey for the trade with you.",
    "In return I can introduce you to two teams who work on {subject}.",
    "I can send you what we learned about {subject}.",
    "If you ever hire yourself, I will gladly suggest people.",
    "Happy to answer anything you want to know about the team.",
    "I can share notes from four teams on {subject}.",
    "I'm happy to pass on what candidates tell us about {subject}.",
    "You are welcome to my reading list on {subject}.",
];

/// A product or a service is promoted.
pub(super) const PITCHES: &[&str] = &[
    "Our screening software cuts the time to hire by 40% and costs less than one advertisement.",
    "Our new talent platform fills vacancies twice as fast as job boards.",
    "Our staffing packages start at a low monthly fee, and the first search comes at no charge.",
    "Our leadership programme has 30% off this month, with certificates for your whole team.",
    "Our rota software saves managers five hours a week and pays for itself in a month.",
    "Our outsourced recruiting service would halve your hiring costs.",
    "Our assessment tool shows you in minutes who is worth hiring, at half the usual price.",
];

/// A vacancy is advertised.
pub(super) const ADVERTISEMENTS: &[&str] = &[
    "It is an exciting opportunity to join a rocket ship of a company!",
    "You are the perfect fit for this amazing {role} role with top pay, unlimited holidays and free lunch.",
    "An incredible opportunity: {role}, excellent salary, huge bonus, fantastic perks.",
    "We need immediate joiners. Requirements: 5+ years of experience, degree, own car, on-call readiness.",
    "You would be the ideal candidate for this once-in-a-lifetime {role} job with a massive sign-on bonus.",
    "A thrilling {role} opportunity with an industry-leading package and a generous welcome bonus!",
];

/// The first message already asks for something.
pub(super) const ASKS: &[&str] = &[
    "Could we have a 15-minute call this week?",
    "Do you have time for a call on Thursday?",
    "Could you send me your CV?",
    "Can we meet for a coffee next week?",
    "Would you be free for a short phone call tomorrow?",
    "Could you refer somebody from your team to me?",
    "Please send me your updated resume.",
    "When can I call you, and on which number?",
    "Would you fill in our short survey?",
    "Could you introduce me to your head of department?",
];

/// The real purpose is withheld.
pub(super) const HIDDEN: &[&str] = &[
    "I have a confidential opportunity that I can't say more about yet.",
    "Quick question: are you the right person to talk to?",
    "Something has come up that could change your career; details once we are connected.",
    "I have an opportunity for you, and will tell you what it is after you accept.",
    "I'm not trying to poach you, but there is something confidential that you should hear about.",
    "There is something I'd like to run by you, which I can't put in writing.",
];

/// Pressure, urgency, guilt, hype.
pub(super) const PRESSURE: &[&str] = &[
    "This is your last chance!!!",
    "Don't miss out, it closes on Friday!!!",
    "I really, really need an answer today.",
    "Why haven't you answered my last message?",
    "Act now, places are almost gone!!!",
    "You will regret it if you pass on this.",
    "Please, please accept, I am desperate to fill this.",
    "Urgent!!! I need to hear from you before tonight.",
];

/// The connection count is the point.
pub(super) const COLLECTING: &[&str] = &[
    "I'm an open networker (LION) and accept all invites.",
    "I want to expand my network and reach 10,000 connections.",
    "I'm growing my network, 500+ and counting.",
    "I am trying to grow my network as much as I can this year.",
    "My goal is to expand my network, so I accept every invitation.",
];

/// A relation is claimed.
pub(super) const FAMILIAR: &[&str] = &[
    "It was great to meet you last month.",
    "As we discussed on the phone, here is my invitation.",
    "It was so nice talking to you the other day.",
    "Thanks again for our conversation last week.",
    "As agreed when we spoke, I'm sending you this.",
    "It was good catching up with you recently.",
];

/// Harmless details that make a message longer.
pub(super) const DETAILS: &[&str] = &[
    "A little more background: {client} was founded by two people who met on a night train, and it still has something of that. The team is eleven people, most of them from the trade, and they decide among themselves how they work.",
    "The work itself is about {subject} as much as about anything technical. The person who did it before is moving to another office and stays around for the first months, so nobody starts from nothing.",
    "To be open about it: the search has taken three months so far, because the team would rather wait than compromise, and because the office is two hours away from the next large city.",
    "About the process: there are two conversations, one with the team and one with the person you would report to, and you hear back within a week in either case. Nobody has to do homework.",
    "The office is near the river, most people come in two or three days a week, and the rest of the time they work from wherever they like. There is a canteen that people talk about, mostly kindly.",
    "If none of this speaks to you, that is quite all right, and I will not write again unless you want me to. I keep no lists, and I do not pass names on to anybody.",
];

/// Ends of a note.
pub(super) const CLOSINGS: &[&str] = &[
    "Best, {me}",
    "Kind regards, {me}",
    "Thanks, {me}",
    "Best wishes, {me}",
    "Looking forward to hearing from you.",
    "Have a good week!",
    "Thank you for reading.",
    "Regards, {me}",
    "All the best from a rainy morning, {me}",
    "Have a good day 🙂",
    "Warm regards, {me}",
    "Thanks for your time.",
];

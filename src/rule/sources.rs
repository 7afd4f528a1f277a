//! The five accounts the catalogue is drawn from.

use super::Source;

/// For sourcers in technology, 2017.
pub const SOURCING_DENIS: Source = Source {
    title: "Why candidates are still rejecting your LinkedIn connection requests?",
    author: "SourcingDenis, 2017",
};
/// What goes through a stranger's head.
pub const NOT_ACCEPTING: Source = Source {
    title: "Why I'm not accepting your LinkedIn request",
    author: "author not named",
};
/// The profile as the first point of reference.
pub const PROJECT_EVE: Source = Source {
    title: "5 Reasons Why Your LinkedIn Invite Was Declined",
    author: "Project Eve",
};
/// The form letter, no earlier contact, suspected motives.
pub const TONY_FAUSTINO: Source = Source {
    title: "3 Reasons Why I Rejected Your LinkedIn Invitation",
    author: "Tony Faustino, Social Media ReInvention",
};
/// The blank request.
pub const BLANK_REQUEST: Source = Source {
    title: "This Is Why I Didn't Accept Your LinkedIn Connection Request",
    author: "author not named",
};

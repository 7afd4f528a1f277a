//! Something particular about the recipient: a named employer, role, skill, project, post, group, contact.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[
    CueList {
        tag: Tag::Reference,
        language: Some(Language::English),
        cues: "
            your ..3 @trace
            you ..1 wrote|posted|published|shared|mentioned|gave|presented|released|announced|recorded|built|created|maintain|founded|started|launched|run|lead|led|manage|head|teach|taught|organise|organize|host|designed|develop|developed|made|won|spoke|contributed|authored|work|worked|attended|studied|graduated|moved|joined|left|use|play|played
            you 've|have ..2 posted|written|published|built|created|led|launched|worked|been|founded|released|spent|done|made|grown|taught
            you 're|are ..2 working|building|leading|running|hiring|launching|expanding|using|teaching|organising|organizing|at|connected|recruiting
            you 're|are a|an ..4 @trade
            you were ..2 at|in|on|with|part
            your work|time|role|job|research|years|interest|passion|talk|position|degree|studies|internship|transition|move ..1 at|on|with|in|as|for|around
            your ..2 project|library|app|plugin|podcast|newsletter|book|campaign|conference|meetup|thesis|paper|warehouse|clinic|studio|channel|roadmap|launch|series|raise|repo|repository|talk|switch|rebuild|rollout|migration|turnaround|pilot|registrar
            your ..1 engineering|product|design|data|sales|payments|platform|registrar|support team 's?
            your <name>
            your ..1 <name> ..1 work|experience|background|skills|team|project|profile
            at|with|for|from|by|of <name> and you
            work|working|worked|role|job|position|career|team|time|experience|engineer|lead|leading|head|manager|director at <name>
            see|saw|noticed|notice|seen|heard|read ..2 you|your|that ..3 <name>
            saw|noticed|notice|heard|checked|came|found|following|seen|love|loved ..2 <name> ..1
            came across <name>
            checked out <name>
            about|at|to|for|of|on <name> 's
            <name> 's ..3 team|work|product|launch|project|growth|announcement|series|focus|mission|approach|roadmap|store|expansion
            <name> ..2 suggested|recommended|mentioned|referred|introduced|told|said|thought
            connected to|with|through|via <name>
            as a|an ..3 @trade ..2 at|in|with
            as ..1 head|lead|director|vp|ceo|cto|founder|manager of|at
            fellow <name>
            fellow @trade|alum|alumna|alumnus|alumni|member|attendee|student|graduate|speaker|contributor|volunteer
            we 're|are|were both
            both ..1 in|of|at|from|members|attended|went|work|worked|studied|spoke|live|belong|connected|follow
            you also ..2
            we met|spoke|talked|chatted|worked|studied|exchanged
            met|meeting you at|in|last|during|after
            our conversation|chat|discussion|exchange
            same group|school|university|course|class|event|team|city|company|bootcamp|programme|program|conference|cohort|community|meetup
            use|using|contributed|contributing ..2 your|to <name>
            your ..1 experience with|in <name>
            success|work|experience with|on|in the ..2 <name>
            the ..6 you led|built|wrote|ran|launched|designed|shipped
            needs|need someone who 's|has ..6
            your specialty|specialization|specialisation|discipline
            your background in
            congrats|congratulations ..2 on ..4
            curious|question ..3 for|as a|an ..2 @trade
            as a|an ..2 @trade
            seeking|looking ..4 <name> professionals|speakers
            same ..3 corners|circles|network
            you applied|responded|replied|answered
            applied|application ..2 to|for ..5
            if <name> needs|wants|has|is
            could ..2 <name> use|benefit
            does <name>
            would ..5 for <name>
        ",
    },
    CueList {
        tag: Tag::Piece,
        language: Some(Language::English),
        cues: "
            your ..2 @trace|project|tool|library|plugin|app|book|pilot|rebuild|campaign|launch about|on|at|really|resonated|was|helped|made|got|that|and|<name>
            saw|seen|read|watched|heard|enjoyed|loved|liked|across|by|of|following|used|using ..3 your ..3 @trace|project|tool|library|plugin|app|book|pilot|rebuild|campaign|launch
            your work on ..2
            fellow <name> leader|founder
        ",
    },
];

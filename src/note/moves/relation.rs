//! What I am to you: a fellow, a former student, a reader of your list, the one you met.

use super::Tag;
use crate::note::cues::CueList;
use crate::note::language::Language;

pub(super) const CUES: &[CueList] = &[CueList {
    tag: Tag::Relation,
    language: Some(Language::English),
    cues: "
            fellow @member
            your|my fellow ..2
            fellow ..3 @member
            fellow <name> ..1 @trade|<trade>
            we ..2 met|spoke|talked|chatted|worked|studied|sat|shared|crossed|overlapped|played|exchanged
            we ..2 connected|bumped|ran ..4 at|in|on|during|after
            accepting|taking|answering my ..1 question|questions
            we both ..1
            !you and i|me ..1 should|could|can|might|must|will|would|'d|'ll ..3
            !profit|profits|benefit|benefits|beneficial|benefiting|good|gain|gains|win|wins|advantage|interest|useful|great|both ..3 both of us ..3
            !both of us ..2 benefit|gain|win|profit|grow|connect
            !both of us to connect|benefit|gain|profit|grow
            !we ..2 are|'re|were|work in|at|on|for the same network|boat|position|situation|space|field|industry|market|corners|circles|sector|business|line|profession
            !in|from|of the same network|boat|position|situation|space|field|industry|market|corners|circles|sector|business|line|profession
            !we both benefit|gain|win|profit|grow|can|could|know|follow
            we were ..1 colleagues|classmates|teammates|neighbours|neighbors|students|partners|roommates|friends
            our days|time|years|stint|class at|in|together|on
            we 're|are both
            we were both|together|at|in
            we ..1 keep|kept ..3 same
            i 'm|am also|too ..2 in|at|from|of
            you 're|are|were ..2 in|at the ..5 too
            thank|thanks ..3 letting|having|giving|helping|inviting|showing|answering|hosting ..1 us|me
            were kind enough
            you|u asked|told|called|sent|promised|wrote ..2 at|about|whether|me|us|on|how|the
            you|u dropped|visited|stopped|came ..3 our|my
            we 've|have ..1 met|both|spoken
            !we both know|follow
            !we 're|are|were ..1 both connected|linked
            !we ..1 both know
            you were|are|went|studied|worked ..5 too
            attended|joined|visited our ..1 @event
            you and i|me ..1 both|were|met|are|have|share|shared|sat|worked|studied|know|spoke|at|on|in
            both of us
            !we|you|i ..1 haven|never|not|hadn|didn ..3 met|spoken|talked|crossed|worked|meet|know ..3
            !we|'ve ..1 have|'ve|had never|not|yet ..2 met|spoken|talked|crossed|worked|meet
            !don|doubt|not|n't think|believe|that|if ..1 we|you ..2 met|spoken|talked|know|worked|crossed
            !could|can|would|may|might|'d ..1 use ..1 your ..10
            fun|pleasure|joy|honour|honor|delight|great|lovely ..3 with|beside|alongside you ..1 at|in|on|during|last
            bumped|bumping|ran|running|run into ..1 you|u
            yours ..6 mine|ours
            mine|ours ..6 yours
            our paths
            another|fellow|ex|former|old ..3 graduate|grad|alum|alumna|alumnus|employee|colleague|parent|dad|mum|player|resident|expat|volunteer|trainee|intern|fellow
            !a|an|your|their|his|her|any ex|former|old ..3 graduate|employee|colleague|player|intern
            from|in|since the|our|my|your ..2 days|cohort|batch|intake
            !in the ..2 days
            !from the|our|my|your ..1 early|first|last|coming|next|past ..1 days
            class|batch|cohort|intake of <number>
            i|we|'m|'re|am|are|was|were ..5 beside|alongside|opposite|behind|near|above|below you|yours
            <name>|me|i ..1 from the|our ..2 @haunt
            we|i share|shared the|a|an ..4 with you|your|yours
            i|we|who ..1 looked|cared|nursed|taught|treated|coached|met|know|knew|trained|served|examined|buried|married|tutored ..3 your ..1 @kin
            kept|played|lost|won|ran|raced|fought|debated|rowed|sailed|swam|competed|scored ..2 against|with you|your
            my|our ..2 @kin is|was|were|are|goes|attends|attended|studies|works|sings|plays ..3 your|yours|you
            i|we|who|she|he 'm|am|is|was|are|were ..1 your ..2 patient|patients|student|pupil|client|tenant|customer|apprentice|neighbour|fan|reader|listener|subscriber|parishioner|guest
            i 'm|am|was|'ve-been a ..3 patient|student|pupil|client|tenant|customer|apprentice|reader|listener|subscriber|parishioner|guest|member|friend of|at your|yours
            we ..6 together
            !we ..2 can|could|should|might|will|work|'ll ..6 together
            !we ..2 put|putting|pull|pulled|get|got|bring|brought|bringing ..4 together
            good|great|nice|pleasure|lovely|fun|enjoyed ..1 meet|meeting|see|seeing|speak|talk|chat|speaking|talking ..2 you|u ..1 at|in|on|yesterday|last|today|earlier|during|after|again
            met|meeting you ..2 at|in|during|last|after
            pleasure|great|good|nice|lovely|fun meeting|arguing|talking|speaking|chatting|working|sitting|seeing ..6 at|in|on
            you ..1 answered|helped|taught|asked|told|interviewed|hired|gave|dropped|visited|applied|came ..2 me|my|our|us|by|at|to
            your ..1 former|old student|colleague|pupil|classmate|neighbour|neighbor|intern
            i ..1 attended|joined|sat|was|were|took ..2 your|the ..3 @event
            i ..1 sat|spoke|stood ..4 at|in|on ..1 your|the|our|<name>
            i was at|in|on|among|one ..1 your|the|our|of|<name>
            !i was in the|a|an process|middle|need|market
            i also|too ..1 keep|kept|play|bake|grow|sing|ride|sail|fish|brew|climb|restore|collect|coach
            i also|too ..2 attended|went|studied|worked|speak|spoke|teach|run|wrote|live|graduated
            using|used|use ..2 your ..4
            i 'm|am|m ..1 one of|from your
            where i ..2 work|teach|study
            at the one i
            pleasure|good|great|nice|lovely|fun|enjoyed to ..1 meet|talk|speak|chat|sit|argue|see|hear ..10 at|after|during|in ..1 your|the|our|<name>
            !pleasure|good|great|nice|lovely|fun to ..1 meet|talk|speak|chat|see|hear ..10 at|after|during|in your ..1 convenience|work|field|company|profile|background|experience
            good|great|nice|lovely|fun|pleasure talking|chatting|speaking|meeting|arguing|working ..1 to|with? you ..8 at|after|on|in|during|about|last|yesterday
            we|you|i|who ..3 last|earlier met|spoke|sat|talked|shared
            i work|live|sit|study|train|play|sing|teach ..4 below|above|opposite|next|down|across|beside|behind you|your
            one|some|several|two|many of my|our ..2 students|colleagues|readers|friends|clients|members ..2 use|know|told|ask|love|worked|mentioned
            your|you|the ..4 reader|readers|subscriber|listener|listeners|customer|follower|user of|since|for
            i ..2 read|follow|subscribe|listen|use your|you ..6 for|since|every|each|weekly
            used to ..1 sit|work|study|live|play|teach|sing|row|share ..3 you|with|opposite|next
            your ..1 class|course|cohort|seminar in|at|of|last ..2 <number>|<name>
            as you may|might|will|'ll remember|recall|know
            you may|might|will|'ll|probably|won't|perhaps ..1 remember|recall ..2 me|us|my|our|that
            thank|thanks ..1 for your ..2 application|order|talk|message|help|question|call|visit|reply|answer|patch|contribution|report|booking|review
            where|which|whose we|i ..2 fitted|installed|delivered|supplied|built|repaired|worked|taught|studied
            in the same ..4
            !in the same network|boat|position|situation|space|field|industry|market|corners|circles
            we ..2 are|'re|were|work|worked|live|sat|study|studied in|at|on|for the same
            !we ..1 met ..1 many|great|lots|several|some|other|people
            your ..1 neighbour|neighbor|landlord|tenant|customer|predecessor|successor
        ",
}];

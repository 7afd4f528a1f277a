//! Web and mail addresses, as people write them.

use super::fold::{CLASSES, OTHER};

/// Ends of host names that people write without `http`.
const HOSTS: &[&str] = &[
    "com", "org", "net", "io", "ai", "co", "dev", "app", "ly", "uk", "de", "fr", "es", "nl", "eu",
    "info", "biz", "example", "tech", "xyz", "me", "us",
];

/// Where a web or mail address that starts at `at` ends, where one does.
pub(super) fn address_end(text: &str, at: usize) -> Option<usize> {
    let rest = &text.as_bytes()[at..];
    // What ends the letters settles most words: an address goes on with one of three signs and no space.
    let letters = rest
        .iter()
        .position(|byte| CLASSES[usize::from(*byte)] == OTHER && !matches!(byte, b'-' | b'_'))?;
    let (sign, next) = (rest[letters], rest.get(letters + 1));
    let goes_on = next.is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'/');
    if !(matches!(sign, b'.' | b'@' | b':') && goes_on) {
        return None;
    }
    let run = rest
        .iter()
        .position(|byte| {
            byte.is_ascii_whitespace()
                || matches!(byte, b'<' | b'>' | b'"' | b'(' | b')' | b'|' | b'{' | b'[')
        })
        .unwrap_or(rest.len());
    let run = &rest[..run];
    let spelled = run.len() > 4
        && (run[..4].eq_ignore_ascii_case(b"http") || run[..4].eq_ignore_ascii_case(b"www."));
    let mail = memchr::memchr(b'@', run).is_some_and(|at| run[at..].contains(&b'.'));
    if !(spelled || mail || names_host(run)) {
        return None;
    }
    let mut end = run.len();
    while end > 1
        && matches!(
            run[end - 1],
            b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\''
        )
    {
        end -= 1;
    }
    text.is_char_boundary(at + end).then_some(at + end)
}

/// Whether a run of characters is a host name as people write it: `cal.example/30min`.
fn names_host(run: &[u8]) -> bool {
    let host = run.split(|byte| *byte == b'/').next().unwrap_or(run);
    let host = host.strip_suffix(b".").unwrap_or(host);
    let host = host.strip_suffix(b",").unwrap_or(host);
    let Some(dot) = host.iter().rposition(|byte| *byte == b'.') else {
        return false;
    };
    let (name, end) = (&host[..dot], &host[dot + 1..]);
    name.len() > 1
        && name[0].is_ascii_alphanumeric()
        && HOSTS.iter().any(|known| known.as_bytes() == end)
}

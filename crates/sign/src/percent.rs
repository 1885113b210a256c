//! Percent-encoding as signatures need it.
//!
//! Encoded text is put together as bytes, since pieces of fixed length are appended quicker to a `Vec` than to a
//! `String`, and becomes a `String` at the very end: [`into_string`].

/// Percent-encodes a text: every byte of its UTF-8 form but `A-Z a-z 0-9 - _ . ~` becomes `%XX`, in upper-case hex.
///
/// ```
/// assert_eq!(aliyun_sign::percent_encode("同步 a+b*~"), "%E5%90%8C%E6%AD%A5%20a%2Bb%2A~");
/// ```
///
/// A space becomes `%20`, never `+`: this is the encoding inside signatures, and valid in query strings and form
/// bodies too.
pub fn percent_encode(text: &str) -> String {
    let mut encoded = Vec::with_capacity(text.len());
    encode_into(text, &mut encoded);
    into_string(encoded)
}

/// Appends the encoded text.
pub(crate) fn encode_into(text: &str, out: &mut Vec<u8>) {
    if !push_plain(text, out) {
        encode_long_into(text, out);
    }
}

/// The same for a text that surely has something to escape.
pub(crate) fn encode_long_into(text: &str, out: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return,
            // A Chinese character, as most of what is escaped: its three bytes at once.
            [first @ 0xE0..=0xEF, second, third, after @ ..] => {
                out.extend_from_slice([first, second, third].map(escape).as_flattened());
                after
            }
            [byte, after @ ..] if !is_unreserved(byte) => {
                out.extend_from_slice(&escape(byte));
                after
            }
            _ => {
                let (run, after) = unreserved(rest);
                out.extend_from_slice(run);
                after
            }
        }
    }
}

/// Appends the encoded text to `once`, and what encoding that again would give to `twice`: there each `%` is `%25`.
///
/// Signature V1 needs both, and reading each text only once is much of what makes signing fast; so is having this
/// where it is called.
#[inline(always)]
pub(crate) fn encode_twice_into(text: &str, once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    if push_plain(text, twice) {
        return once.extend_from_slice(text.as_bytes());
    }
    encode_long_twice_into(text, once, twice);
}

/// The same for a text that surely has something to escape. Apart, as it would crowd the many callers of the above.
#[inline(never)]
fn encode_long_twice_into(text: &str, once: &mut Vec<u8>, twice: &mut Vec<u8>) {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return,
            [first @ 0xE0..=0xEF, second, third, after @ ..] => {
                let bytes = [first, second, third];
                once.extend_from_slice(bytes.map(escape).as_flattened());
                twice.extend_from_slice(bytes.map(escape_twice).as_flattened());
                after
            }
            [byte, after @ ..] if !is_unreserved(byte) => {
                once.extend_from_slice(&escape(byte));
                twice.extend_from_slice(&escape_twice(byte));
                after
            }
            _ => {
                let (run, after) = unreserved(rest);
                once.extend_from_slice(run);
                twice.extend_from_slice(run);
                after
            }
        }
    }
}

/// The string made of whole texts and of encoded ones, which are ASCII: it is UTF-8 in any case.
pub(crate) fn into_string(encoded: Vec<u8>) -> String {
    String::from_utf8(encoded).unwrap_or_default()
}

/// Appends the text if it needs no escape, as is the case with most names and values.
#[inline(always)]
fn push_plain(text: &str, out: &mut Vec<u8>) -> bool {
    let start = out.len();
    let mut plain = true;
    // Looking at the bytes while they are copied, without a branch for each, is what settles short texts quickest.
    // It takes an iterator whose length is known, which that of `inspect` is not.
    #[expect(clippy::manual_inspect, reason = "twice as fast")]
    out.extend(text.bytes().map(|byte| {
        plain &= is_unreserved(&byte);
        byte
    }));
    if !plain {
        out.truncate(start);
    }
    plain
}

/// The bytes that stay, up to the first that does not, and those after them.
fn unreserved(bytes: &[u8]) -> (&[u8], &[u8]) {
    bytes.split_at(bytes.iter().position(|byte| !is_unreserved(byte)).unwrap_or(bytes.len()))
}

fn is_unreserved(byte: &u8) -> bool {
    UNRESERVED[usize::from(*byte)]
}

fn escape(byte: &u8) -> [u8; 3] {
    ESCAPES[usize::from(*byte)]
}

fn escape_twice(byte: &u8) -> [u8; 5] {
    let [percent, high, low] = escape(byte);
    [percent, b'2', b'5', high, low]
}

/// The bytes that stay as they are: the *unreserved* characters of RFC 3986, section 2.3.
static UNRESERVED: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        let value = byte as u8;
        table[byte] = value.is_ascii_alphanumeric() || matches!(value, b'-' | b'_' | b'.' | b'~');
        byte += 1;
    }
    table
};

/// `%XX` of each byte, in upper-case hex.
static ESCAPES: [[u8; 3]; 256] = {
    let digits = b"0123456789ABCDEF";
    let mut escapes = [[b'%'; 3]; 256];
    let mut byte = 0;
    while byte < escapes.len() {
        escapes[byte] = [b'%', digits[byte >> 4], digits[byte & 0xF]];
        byte += 1;
    }
    escapes
};

//! Percent-encoding as signatures need it.

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

/// Percent-encodes a text: every byte of its UTF-8 form but `A-Z a-z 0-9 - _ . ~` becomes `%XX`, in upper-case hex.
///
/// ```
/// assert_eq!(aliyun_sign::percent_encode("同步 a+b*~"), "%E5%90%8C%E6%AD%A5%20a%2Bb%2A~");
/// ```
///
/// A space becomes `%20`, never `+`: this is the encoding inside signatures, and valid in query strings and form
/// bodies too.
pub fn percent_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    percent_encode_into(text, &mut encoded);
    encoded
}

/// Does what [`percent_encode`] does, and appends to `out`.
pub fn percent_encode_into(text: &str, out: &mut String) {
    encode(text, &mut Once(out));
}

/// Appends the encoded text to `once`, and what encoding that again would give to `twice`: there each `%` is `%25`.
///
/// Signature V1 needs both, and reading each text only once is much of what makes signing fast.
pub(crate) fn percent_encode_twice_into(text: &str, once: &mut String, twice: &mut String) {
    encode(text, &mut Twice(once, twice));
}

/// Where encoded text goes.
trait Sink {
    /// Takes a run of unreserved characters.
    fn plain(&mut self, run: &str);
    /// Takes the escape of a reserved byte, `%XX`.
    fn escape(&mut self, escape: &str);
}

struct Once<'a>(&'a mut String);

impl Sink for Once<'_> {
    fn plain(&mut self, run: &str) {
        self.0.push_str(run);
    }

    #[inline]
    fn escape(&mut self, escape: &str) {
        self.0.push_str(escape);
    }
}

struct Twice<'a>(&'a mut String, &'a mut String);

impl Sink for Twice<'_> {
    fn plain(&mut self, run: &str) {
        self.0.push_str(run);
        self.1.push_str(run);
    }

    #[inline]
    fn escape(&mut self, escape: &str) {
        self.0.push_str(escape);
        self.1.push_str("%25");
        self.1.push_str(&escape[1..]);
    }
}

fn encode(text: &str, sink: &mut impl Sink) {
    // Most names and values need no escape. Looking at all bytes without a branch for each settles those quickest.
    if text.bytes().fold(true, |plain, byte| plain & UNRESERVED[usize::from(byte)]) {
        return sink.plain(text);
    }
    // An unreserved byte is a whole character, so a run of them begins and ends between characters.
    let mut run = 0;
    for (index, byte) in text.bytes().enumerate() {
        if !UNRESERVED[usize::from(byte)] {
            if run < index {
                sink.plain(&text[run..index]);
            }
            sink.escape(escape(byte));
            run = index + 1;
        }
    }
    sink.plain(&text[run..]);
}

/// `%XX` of a byte, in upper-case hex.
fn escape(byte: u8) -> &'static str {
    const LENGTH: usize = 3;
    /// The escapes of all bytes, one after the other.
    static ESCAPES: [u8; 256 * LENGTH] = {
        let digits = b"0123456789ABCDEF";
        let mut escapes = [b'%'; 256 * LENGTH];
        let mut byte = 0;
        while byte < 256 {
            escapes[byte * LENGTH + 1] = digits[byte >> 4];
            escapes[byte * LENGTH + 2] = digits[byte & 0xF];
            byte += 1;
        }
        escapes
    };
    static TEXT: &str = match str::from_utf8(&ESCAPES) {
        Ok(text) => text,
        Err(_) => "",
    };
    &TEXT[usize::from(byte) * LENGTH..][..LENGTH]
}

use std::process::Stdio;
use std::time::Duration;

use aliyun_wire::{Text, json, record};
use tokio::process::Command;

use super::keys::key;
use super::{BearerToken, Error, Identity, Provided, Provider, Surroundings};
use crate::http::BoxFuture;
use crate::secrets::Hidden;

/// Keys that a program prints, as JSON like a profile of the aliyun CLI.
///
/// ```json
/// {"mode": "StsToken", "access_key_id": "…", "access_key_secret": "…", "sts_token": "…", "expiration": "2030-01-01T00:00:00Z"}
/// ```
///
/// The mode is `AK`, `StsToken` or `BearerToken` (with `bearer_token`). The program has a minute; what it writes to
/// standard error is not read. `ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS` set to `1` or `true` forbids it.
#[derive(Clone, Debug)]
pub struct External {
    surroundings: Surroundings,
    /// May hold a secret among its arguments.
    command: Hidden<String>,
}

const TIMEOUT: Duration = Duration::from_secs(60);
const SWITCH: &str = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

#[derive(Clone, Default)]
struct Printed {
    mode: Option<Text>,
    access_key_id: Option<Text>,
    access_key_secret: Option<Text>,
    sts_token: Option<Text>,
    bearer_token: Option<Text>,
    expiration: Option<Text>,
}

record!(Printed {
    "mode" => mode,
    "access_key_id" => access_key_id (secret),
    "access_key_secret" => access_key_secret (secret),
    "sts_token" => sts_token (secret),
    "bearer_token" => bearer_token (secret),
    "expiration" => expiration,
});

impl External {
    /// The program with its arguments, as a shell would split them; no shell is involved.
    pub fn new(surroundings: &Surroundings, command: impl Into<String>) -> Self {
        Self { surroundings: surroundings.clone(), command: Hidden(command.into()) }
    }

    async fn run(&self) -> Result<Provided, Error> {
        if self.surroundings.environment.is_on(SWITCH) {
            return Err(Error::broken(format!("{SWITCH} forbids external processes")));
        }
        let words = split(&self.command.0)?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(Error::broken("the command is empty"));
        };
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).kill_on_drop(true);
        let output = match tokio::time::timeout(TIMEOUT, command.output()).await {
            Ok(Ok(output)) => output,
            Ok(Err(error)) => return Err(Error::broken(format!("cannot run {program}: {error}"))),
            Err(_) => return Err(Error::broken(format!("{program} takes more than {TIMEOUT:?}"))),
        };
        if !output.status.success() {
            return Err(Error::broken(format!("{program} ended with {}", output.status)));
        }
        read(&output.stdout).map_err(|error| error.of(program))
    }
}

impl Provider for External {
    fn fetch(&self) -> BoxFuture<'_, Result<Provided, Error>> {
        Box::pin(self.run())
    }
}

/// What the program printed. What a decoder says of it may show a part, so it is not asked.
fn read(output: &[u8]) -> Result<Provided, Error> {
    let printed: Printed =
        json::decode(output).map_err(|_| Error::broken("the output is not the JSON expected"))?;
    let mode = printed.mode.unwrap_or_else(|| "AK".into());
    let text = |text: Option<Text>| text.map(String::from);
    let id = ("access_key_id", text(printed.access_key_id));
    let secret = ("access_key_secret", text(printed.access_key_secret));
    let identity = match mode.to_ascii_lowercase().as_str() {
        "ak" => key(id, secret, None)?.map(Identity::from),
        "ststoken" => key(id, secret, text(printed.sts_token))?.map(Identity::from),
        "bearertoken" => text(printed.bearer_token).map(|token| Identity::Bearer(BearerToken::new(token))),
        _ => return Err(Error::broken(format!("the output has the mode {:?}", mode.as_str()))),
    };
    let identity = identity.ok_or_else(|| Error::broken("the output has no key"))?;
    Ok(Provided { identity, expires_at: printed.expiration.and_then(|text| text.as_timestamp()) })
}

/// The words of a command line: parted by white space, held together by quotes and backslashes.
fn split(command: &str) -> Result<Vec<String>, Error> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    let mut characters = command.chars();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (None, '\'' | '"') => {
                quote = Some(character);
                word.get_or_insert_default();
            }
            (Some(open), close) if open == close => quote = None,
            (None | Some('"'), '\\') => word.get_or_insert_default().extend(characters.next()),
            (None, space) if space.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(character),
        }
    }
    words.extend(word);
    match quote {
        None => Ok(words),
        Some(open) => Err(Error::broken(format!("the command has no second {open}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_as_a_shell_does() {
        for (command, words) in [
            ("get-cred --x", &["get-cred", "--x"][..]),
            ("  'a b'  \"c 'd\" e\\ f ''", &["a b", "c 'd", "e f", ""]),
            (r#"a"b"'c' "\"" '\'"#, &["abc", "\"", "\\"]),
            ("", &[]),
        ] {
            assert_eq!(split(command).unwrap(), words, "{command}");
        }
        assert_eq!(split("a 'b").unwrap_err().to_string(), "the command has no second '");
    }

    #[test]
    fn shows_nothing_of_what_was_printed() {
        for output in
            [r#"{"mode":"AK","access_key_id":"canary"}"#, r#"canary {"#, r#"{"access_key_secret": canary}"#]
        {
            let error = read(output.as_bytes()).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("canary"), "{error}");
        }
    }
}

//! `dts sign`: the steps of a signature, to hold another client's against.

use std::io::{self, Write};

use aliyun_sign::{Credentials, Stamp, v1, v3};
use clap::Args;

use crate::args::SignatureVersion;
use crate::environment::Environment;
use crate::error::Error;
use crate::output::text::printable;
use crate::{clock, timestamp};

/// Not `Debug`: it holds a secret.
#[derive(Args)]
#[command(after_help = "\
Examples:
  dts sign --timestamp 2021-01-11T03:39:44Z --nonce n-1 Action=DescribeSynchronizationJobs PageNum=1
  dts sign --signature v3 --host dts.cn-hangzhou.aliyuncs.com Action=DescribeSynchronizationJobs PageNum=1

The key is that of the environment, ALIBABA_CLOUD_ACCESS_KEY_ID and _SECRET, or else testid and testsecret.")]
pub(crate) struct SignArgs {
    /// The parameters of the query, not encoded
    #[arg(value_name = "NAME=VALUE", value_parser = pair)]
    query: Vec<(String, String)>,

    /// A parameter of the form body
    #[arg(long = "form", value_name = "NAME=VALUE", value_parser = pair)]
    form: Vec<(String, String)>,

    /// The version of the signature
    #[arg(long, value_name = "VERSION", value_enum, default_value_t)]
    signature: SignatureVersion,

    /// The HTTP method
    #[arg(long, value_name = "METHOD", default_value = "POST", value_parser = ["GET", "POST"])]
    method: String,

    /// The time, in UTC; now if nothing is said
    #[arg(long, value_name = "TIME")]
    timestamp: Option<String>,

    /// The nonce
    #[arg(long, value_name = "TEXT", default_value = "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf")]
    nonce: String,

    /// The host, for V3
    #[arg(long, value_name = "HOST", default_value = "dts.aliyuncs.com")]
    host: String,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| format!("{text:?} is not NAME=VALUE"))?;
    Ok((name.to_owned(), value.to_owned()))
}

pub(crate) fn run(args: SignArgs, environment: &Environment) -> Result<(), Error> {
    let credentials = match &environment.access_key {
        Some((id, secret)) => Credentials::new(id, secret),
        None => Credentials::new("testid", "testsecret"),
    };
    credentials.check().map_err(Error::failure)?;
    let now = args.timestamp.clone().unwrap_or_else(|| timestamp::utc(clock::now()));
    let stamp = Stamp { timestamp: &now, nonce: &args.nonce };
    let steps = match args.signature {
        SignatureVersion::V1 => v1_steps(&args, &credentials, stamp),
        SignatureVersion::V3 => v3_steps(&args, &credentials, stamp),
    };
    let mut text = String::new();
    for (label, step) in steps {
        // V3's canonical request has lines of its own.
        let lines: Vec<_> = step.lines().map(|line| printable(line).into_owned()).collect();
        text.push_str(&format!("{label}:\n{}\n\n", lines.join("\n")));
    }
    Ok(io::stdout().lock().write_all(text.trim_end().as_bytes()).and_then(|()| writeln!(io::stdout()))?)
}

type Steps = Vec<(&'static str, String)>;

fn v1_steps(args: &SignArgs, credentials: &Credentials, stamp: Stamp<'_>) -> Steps {
    let signed = v1::sign(&args.method, &args.query, &args.form, credentials, stamp);
    let received = [signed.query.as_str(), signed.body.as_str()].map(aliyun_sign::form::parse);
    let mut parameters: Vec<_> = received.into_iter().flatten().flatten().collect();
    let signature = parameters.iter().find(|(name, _)| name == "Signature").map(|(_, value)| value.clone());
    parameters.retain(|(name, _)| name != "Signature");
    vec![
        ("canonical query", v1::canonical_query(&parameters)),
        ("string to sign", signed.string_to_sign().unwrap_or_default().to_owned()),
        ("signature", signature.unwrap_or_default()),
        ("query", signed.query.clone()),
        ("body", signed.body.clone()),
    ]
}

/// In V3 operation and version are headers.
fn v3_steps(args: &SignArgs, credentials: &Credentials, stamp: Stamp<'_>) -> Steps {
    let of =
        |wanted: &str| args.query.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let version = of("Version").unwrap_or("2020-01-01");
    let headers = [("x-acs-action", of("Action").unwrap_or_default()), ("x-acs-version", version)];
    let is_header = |name: &str| matches!(name, "Action" | "Version");
    let query: Vec<_> = args.query.iter().filter(|(name, _)| !is_header(name)).map(borrowed).collect();
    let form: Vec<_> = args.form.iter().map(borrowed).collect();
    let body = v1::canonical_query(&form);
    let request = v3::Request {
        method: &args.method,
        host: &args.host,
        query: &query,
        headers: &headers,
        body: body.as_bytes(),
    };
    let signed = v3::sign(&request, credentials, stamp);
    let mut all: Vec<_> = headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    all.push(("host", args.host.clone()));
    let is_signed = |name: &str| !name.eq_ignore_ascii_case("authorization");
    all.extend(signed.headers.iter().filter(|(name, _)| is_signed(name)).cloned());
    let canonical = v3::canonical_request(
        &args.method,
        &signed.query,
        &v3::canonical_headers(&all),
        &v3::signed_headers(&all),
        &v3::hashed_payload(body.as_bytes()),
    );
    let headers: Vec<_> = signed.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    vec![
        ("canonical request", canonical),
        ("string to sign", signed.string_to_sign().unwrap_or_default().to_owned()),
        ("headers", headers.join("\n")),
        ("query", signed.query.clone()),
        ("body", body),
    ]
}

fn borrowed((name, value): &(String, String)) -> (&str, &str) {
    (name, value)
}

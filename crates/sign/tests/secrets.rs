//! No `Debug` or `Display` text shows a secret, a token, or a signature that would be right.

use std::fmt::{Debug, Display};

use aliyun_sign::{BearerToken, Credentials, CredentialsError, Stamp, VerifyError, form, v1, v3};

const SECRET: &str = "canary-secret";
const TOKEN: &str = "canary-token";
const STAMP: Stamp<'_> = Stamp { timestamp: "2021-01-11T03:39:44Z", nonce: "n-1" };

fn credentials() -> Credentials {
    Credentials::new("testid", SECRET).with_security_token(TOKEN)
}

fn request<'a>() -> v3::Request<'a, &'a str, &'a str> {
    v3::Request {
        method: "POST",
        host: "localhost",
        query: &[("Password", "canary-password")],
        headers: &[("x-acs-action", "ConfigureDtsJob")],
        body: b"canary-body",
    }
}

fn silent(shown: &str) {
    assert!(!shown.contains("canary"), "{shown}");
}

fn silent_error(error: &(impl Debug + Display)) {
    silent(&format!("{error} {error:?} {error:#?}"));
}

#[test]
fn credentials_show_the_id_alone() {
    let shown = format!("{:?}", credentials());
    silent(&shown);
    assert!(shown.contains("testid"));
    let longer = Credentials::new("testid", SECRET.repeat(9)).with_security_token(TOKEN.repeat(9));
    assert_eq!(shown, format!("{longer:?}"), "the length of a secret is shown");
    silent(&format!("{:?} {:#?}", BearerToken::new(TOKEN), BearerToken::new(TOKEN)));
}

#[test]
fn signed_requests_show_nothing() {
    let parameters = [("Password", "canary-password")];
    silent(&format!("{:#?}", v1::sign("POST", &parameters, &parameters, &credentials(), STAMP)));
    silent(&format!("{:#?}", v1::bearer(&parameters, &parameters, &BearerToken::new(TOKEN), STAMP)));
    silent(&format!("{:#?}", request()));
    silent(&format!("{:#?}", v3::sign(&request(), &credentials(), STAMP)));
    silent(&format!("{:#?}", v3::bearer(&request(), &BearerToken::new(TOKEN), STAMP)));
}

#[test]
fn errors_show_neither_values_nor_the_signature_expected() {
    let signed = v1::sign("POST", &[("Password", "canary-password")], &[], &credentials(), STAMP);
    let mut received = form::parse(&signed.query).unwrap();
    let expected = std::mem::replace(&mut received.last_mut().unwrap().1, "AAAA".into());
    let error: VerifyError = v1::verify("POST", &received, &credentials()).unwrap_err();
    silent_error(&error);
    assert!(!format!("{error} {error:?}").contains(&expected));
    let string_to_sign = error.string_to_sign().unwrap();
    assert!(string_to_sign.contains("canary-token") && !string_to_sign.contains(&expected));

    let signed = v3::sign(&request(), &credentials(), STAMP);
    let expected = signed.headers.last().unwrap().1.rsplit_once('=').unwrap().1.to_owned();
    let mut headers: Vec<_> = signed.headers.clone();
    headers.extend([("host", "localhost".to_owned()), ("x-acs-action", "ConfigureDtsJob".to_owned())]);
    let other = Credentials::new("testid", "canary-other");
    let error = v3::verify("POST", request().query, &headers, request().body, &other).unwrap_err();
    assert!(error.is_signature_mismatch());
    silent_error(&error);
    assert!(error.canonical_request().unwrap().contains("x-acs-security-token:canary-token\n"));
    assert!(!format!("{error} {error:?}").contains(&expected));

    silent_error(&form::parse("Password=canary%zz").unwrap_err());
    silent_error(&form::parse("canary%ff=1").unwrap_err());
}

#[test]
fn refused_keys_are_not_shown() {
    let refused: [CredentialsError; 7] = [
        Credentials::new("", SECRET).check().unwrap_err(),
        Credentials::new("testid", "").check().unwrap_err(),
        Credentials::new("testid", " canary").check().unwrap_err(),
        Credentials::new("testid", "canary\r\n").check().unwrap_err(),
        Credentials::new("testid", "canary secret").check().unwrap_err(),
        credentials().with_security_token("\u{feff}canary").check().unwrap_err(),
        BearerToken::new("canary\t").check().unwrap_err(),
    ];
    refused.iter().for_each(silent_error);
    assert_eq!(
        refused.each_ref().map(CredentialsError::to_string),
        [
            "access key id is empty",
            "access key secret is empty",
            "access key secret begins with white space",
            "access key secret ends with white space",
            "access key secret has white space inside",
            "security token has a character that is not visible ASCII",
            "bearer token ends with white space",
        ]
    );
    assert_eq!(
        refused.each_ref().map(CredentialsError::is_empty),
        [true, true, false, false, false, false, false]
    );
    assert_eq!(
        refused.each_ref().map(CredentialsError::is_white_space),
        [false, false, true, true, true, false, true]
    );
    assert_eq!(refused[3].field(), "access key secret");
    credentials().check().unwrap();
    BearerToken::new(TOKEN).check().unwrap();
}

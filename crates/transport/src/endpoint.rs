//! Which host serves a call.

use aliyun_wire::Product;
use reqwest::Url;

use crate::Error;

/// Reads the endpoint that a caller gave: `dts.cn-hangzhou.aliyuncs.com`, `https://…` or `http://127.0.0.1:8420`.
///
/// Without TLS anyone on the way can read and change what travels, so plain http needs either a loopback host or the
/// caller's word.
pub(crate) fn parse(text: &str, allow_http: bool) -> Result<Url, Error> {
    let invalid = |reason: &str| Error::setup(format!("endpoint {:?} {reason}", without_user_info(text)));
    let full = if text.contains("://") { text.to_owned() } else { format!("https://{text}") };
    let url = Url::parse(&full).map_err(|error| invalid(&format!("is not a URL: {error}")))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(invalid("has a user name; credentials are given apart from it"));
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(invalid("is more than scheme, host and port"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_http || is_loopback(&url) => Ok(url),
        "http" => Err(invalid("is plain http, which is only taken for loopback hosts or with allow_http")),
        _ => Err(invalid("is neither https nor http")),
    }
}

/// The regional host of a product.
pub(crate) fn of_region(product: &Product, region: &str) -> Result<Url, Error> {
    let Some(host) = product.endpoint(region) else {
        let known: Vec<_> = product.endpoints.iter().map(|endpoint| endpoint.region).collect();
        let (name, known) = (product.name, known.join(", "));
        return Err(Error::setup(format!("{name} has no endpoint for region {region:?}; known are {known}")));
    };
    parse(host, false)
}

/// Whether a URL stays on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

/// The text as it may be shown: whatever stands before an `@` may be a password.
fn without_user_info(text: &str) -> String {
    match (text.find("://").map_or(0, |scheme| scheme + 3), text.rfind('@')) {
        (start, Some(at)) if at >= start => format!("{}***{}", &text[..start], &text[at..]),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use aliyun_wire::Endpoint;

    use super::*;

    #[test]
    fn takes_a_bare_host_as_https() {
        for (text, url) in [
            ("dts.cn-hangzhou.aliyuncs.com", "https://dts.cn-hangzhou.aliyuncs.com/"),
            ("dts.example:8443", "https://dts.example:8443/"),
            ("https://dts.example", "https://dts.example/"),
        ] {
            assert_eq!(parse(text, false).unwrap().as_str(), url);
        }
    }

    #[test]
    fn takes_http_for_loopback_only_unless_allowed() {
        for text in
            ["http://127.0.0.1:8420", "http://[::1]:8420", "http://localhost:8420", "http://127.8.8.8/"]
        {
            assert_eq!(parse(text, false).unwrap().scheme(), "http", "{text}");
        }
        for text in
            ["http://dts.aliyuncs.com", "http://localhost.example", "http://10.0.0.1", "http://127.evil"]
        {
            let error = parse(text, false).unwrap_err().to_string();
            assert!(error.contains("plain http") && error.contains(text), "{error}");
            assert_eq!(parse(text, true).unwrap().scheme(), "http");
        }
    }

    #[test]
    fn refuses_what_is_no_endpoint() {
        for (text, reason) in [
            ("", "is not a URL"),
            ("https://", "is not a URL"),
            ("ftp://dts.example", "is neither https nor http"),
            ("https://dts.example/api", "is more than scheme, host and port"),
            ("https://dts.example?x=1", "is more than scheme, host and port"),
        ] {
            let error = parse(text, true).unwrap_err().to_string();
            assert!(error.contains(reason), "{text}: {error}");
        }
    }

    #[test]
    fn names_the_known_regions_when_one_is_unknown() {
        let endpoints = &[
            Endpoint { region: "cn-hangzhou", host: "things.cn-hangzhou.example" },
            Endpoint { region: "cn-wuhan", host: "things.example" },
        ];
        let product = Product { name: "Things", version: "2020-01-01", endpoints, operations: &[] };
        assert_eq!(of_region(&product, "cn-wuhan").unwrap().as_str(), "https://things.example/");
        assert_eq!(
            of_region(&product, "mars-1").unwrap_err().to_string(),
            "Things has no endpoint for region \"mars-1\"; known are cn-hangzhou, cn-wuhan"
        );
    }

    #[test]
    fn does_not_repeat_a_password_in_an_endpoint() {
        for text in
            ["https://user:hunter2@dts.example", "user:hunter2@dts.example", "https://u:hunter2@@[bad"]
        {
            let error = parse(text, true).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        }
    }
}

//! Which host serves a call.

use aliyun_wire::Product;
use reqwest::Url;

use crate::Error;

/// Which of a product's hosts are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The host that the product lists for the region: `dts.cn-hangzhou.aliyuncs.com`.
    #[default]
    Regional,
    /// The one that serves all regions, told apart by the parameter `RegionId`: `dts.aliyuncs.com`.
    Central,
    /// The one that is reached from inside a VPC of the region: `dts-vpc.cn-hangzhou.aliyuncs.com`.
    Vpc,
}

/// Where calls go.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    pub(crate) region: Option<String>,
    /// Given by the caller, and then the only one.
    pub(crate) url: Option<Url>,
    pub(crate) network: Network,
    /// Whether a region that a product does not list gets a host by the rule of names.
    pub(crate) any_region: bool,
}

impl Place {
    /// The URL that serves a product.
    pub(crate) fn endpoint(&self, product: &Product) -> Result<Url, Error> {
        if let Some(url) = &self.url {
            return Ok(url.clone());
        }
        let code = code(product);
        if self.network == Network::Central {
            return parse(&format!("{code}.aliyuncs.com"), false);
        }
        let Some(region) = &self.region else {
            return Err(Error::setup("neither region nor endpoint is known"));
        };
        let listed = product.endpoint(region);
        if listed.is_none() && !self.any_region {
            return Err(unknown(product, region));
        }
        match (self.network, listed) {
            (Network::Regional, Some(host)) => parse(host, false),
            (Network::Vpc, _) => parse(&format!("{code}-vpc.{region}.aliyuncs.com"), false),
            _ => parse(&format!("{code}.{region}.aliyuncs.com"), false),
        }
    }
}

/// How the names of a product's hosts begin.
fn code(product: &Product) -> String {
    let listed = product.endpoints.first().and_then(|endpoint| endpoint.host.split('.').next());
    listed.map_or_else(|| product.name.to_ascii_lowercase(), str::to_owned)
}

/// Names the regions that look most like the one asked for, as all of them would fill the screen.
fn unknown(product: &Product, region: &str) -> Error {
    const SHOWN: usize = 4;
    let mut known: Vec<_> = product.endpoints.iter().map(|endpoint| endpoint.region).collect();
    known.sort_by_key(|known| std::cmp::Reverse(likeness(known, region)));
    let meant = known.first().filter(|best| likeness(best, region) * 3 > region.len() * 2);
    let question = meant.map(|best| format!("did you mean {best}? ")).unwrap_or_default();
    let shown = known[..known.len().min(SHOWN)].join(", ");
    let more = match known.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let name = product.name;
    Error::setup(format!("{name} has no endpoint for region {region:?}; {question}known are {shown}{more}"))
}

/// How many bytes two names have in common at their beginnings and ends.
fn likeness(one: &str, other: &str) -> usize {
    let equal = |pair: &(u8, u8)| pair.0 == pair.1;
    let start = one.bytes().zip(other.bytes()).take_while(equal).count();
    let (one, other) = (&one.as_bytes()[start..], &other.as_bytes()[start..]);
    start + one.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a == b).count()
}

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

    const PRODUCT: Product = Product {
        name: "Things",
        version: "2020-01-01",
        endpoints: &[
            Endpoint { region: "cn-hangzhou", host: "things.cn-hangzhou.example" },
            Endpoint { region: "cn-wuhan", host: "things.example" },
        ],
        operations: &[],
    };

    fn endpoint(region: &str, network: Network, any_region: bool) -> Result<String, Error> {
        let place = Place { region: Some(region.to_owned()), url: None, network, any_region };
        place.endpoint(&PRODUCT).map(|url| url.host_str().unwrap().to_owned())
    }

    #[test]
    fn names_the_known_regions_when_one_is_unknown() {
        assert_eq!(endpoint("cn-wuhan", Network::Regional, false).unwrap(), "things.example");
        for network in [Network::Regional, Network::Vpc] {
            assert_eq!(
                endpoint("mars-1", network, false).unwrap_err().to_string(),
                "Things has no endpoint for region \"mars-1\"; known are cn-hangzhou, cn-wuhan"
            );
        }
    }

    #[test]
    fn asks_whether_a_region_of_nearly_the_same_name_was_meant() {
        let regions = ["cn-beijing", "cn-hangzhou", "cn-qingdao", "cn-shanghai", "eu-central-1", "us-west-1"];
        let endpoints = regions.map(|region| Endpoint { region, host: "things.example" });
        let product = Product { endpoints: Vec::leak(endpoints.into()), ..PRODUCT };
        for (asked, told) in [
            ("cn-hangzou", "did you mean cn-hangzhou? known are cn-hangzhou, cn-"),
            ("us-west-7", "did you mean us-west-1? known are us-west-1, "),
            ("cn-hang", "did you mean cn-hangzhou? known are cn-hangzhou, cn-"),
            ("mars", "\"mars\"; known are cn-beijing, "),
            ("", "\"\"; known are cn-beijing, "),
        ] {
            let message = unknown(&product, asked).to_string();
            assert!(message.contains(told) && message.ends_with(" and 2 more"), "{message}");
        }
    }

    #[test]
    fn names_hosts_by_the_rule_where_there_is_no_table() {
        assert_eq!(endpoint("mars-1", Network::Regional, true).unwrap(), "things.mars-1.aliyuncs.com");
        assert_eq!(endpoint("mars-1", Network::Vpc, true).unwrap(), "things-vpc.mars-1.aliyuncs.com");
        assert_eq!(endpoint("cn-wuhan", Network::Vpc, false).unwrap(), "things-vpc.cn-wuhan.aliyuncs.com");
        assert_eq!(endpoint("mars-1", Network::Central, false).unwrap(), "things.aliyuncs.com");
        let error = endpoint("evil.example/", Network::Regional, true).unwrap_err().to_string();
        assert!(error.contains("is more than scheme, host and port"), "{error}");
    }

    #[test]
    fn needs_a_region_unless_one_host_serves_all() {
        let nowhere = Place::default();
        let message = nowhere.endpoint(&PRODUCT).unwrap_err().to_string();
        assert_eq!(message, "neither region nor endpoint is known");
        let central = Place { network: Network::Central, ..nowhere };
        assert!(central.endpoint(&PRODUCT).is_ok());
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

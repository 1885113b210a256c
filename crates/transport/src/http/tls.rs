//! TLS by rustls, with the provider that the features choose, trusting what the operating system trusts.

use std::sync::{Arc, OnceLock};

use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::Error;

/// Whether https is going to be spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tls {
    /// A system without certificates is an error.
    Needed,
    /// A system without certificates can still speak plain http.
    IfPossible,
    /// Certificates are not even looked for, which takes time.
    Unused,
}

/// Given to the HTTP client as a value, so that no provider has to be installed for the whole process.
pub(super) fn config(extra: &[CertificateDer<'static>], tls: Tls) -> Result<ClientConfig, Error> {
    let provider = provider()?;
    let no_tls = |error: rustls::Error| Error::setup(format!("no TLS: {error}"));
    let builder = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(no_tls)?;
    let verifier = match tls {
        Tls::Needed => Some(verifier(extra, provider).map_err(no_tls)?),
        Tls::IfPossible => verifier(extra, provider).ok(),
        Tls::Unused => None,
    };
    let builder = match verifier {
        Some(verifier) => builder.dangerous().with_custom_certificate_verifier(verifier),
        None => builder.with_root_certificates(RootCertStore::empty()),
    };
    Ok(builder.with_no_client_auth())
}

/// Trusts what the system trusts, and these certificates. Those of the system are read once for the process.
fn verifier(
    extra: &[CertificateDer<'static>],
    provider: Arc<CryptoProvider>,
) -> Result<Arc<Verifier>, rustls::Error> {
    static OF_SYSTEM: OnceLock<Arc<Verifier>> = OnceLock::new();
    if !extra.is_empty() {
        return Verifier::new_with_extra_roots(extra.iter().cloned(), provider).map(Arc::new);
    }
    match OF_SYSTEM.get() {
        Some(verifier) => Ok(verifier.clone()),
        None => {
            let verifier = Arc::new(Verifier::new(provider)?);
            Ok(OF_SYSTEM.get_or_init(|| verifier).clone())
        }
    }
}

/// aws-lc where it is asked for, ring otherwise; with neither, what the process has installed.
fn provider() -> Result<Arc<CryptoProvider>, Error> {
    #[cfg(feature = "rustls-aws-lc")]
    return Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
    #[cfg(all(feature = "rustls-ring", not(feature = "rustls-aws-lc")))]
    return Ok(Arc::new(rustls::crypto::ring::default_provider()));
    #[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
    CryptoProvider::get_default().cloned().ok_or_else(|| {
        Error::setup("no TLS: enable rustls-ring or rustls-aws-lc, or install a provider for the process")
    })
}

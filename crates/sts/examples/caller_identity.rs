//! Says whose credentials the environment holds: `cargo run -p aliyun-sts --example caller_identity`.

use aliyun_sts::GetCallerIdentity;
use aliyun_transport::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder().region("cn-hangzhou").build().await?;
    let identity = client.send(&GetCallerIdentity::new()).await?;
    eprintln!("{}", identity.arn.as_deref().unwrap_or("the service named nobody"));
    Ok(())
}

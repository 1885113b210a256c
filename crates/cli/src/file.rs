//! Files that people write: YAML, and so JSON too.

use std::io::Read;
use std::path::Path;

use aliyun_wire::Any;

use crate::error::Error;

/// The value in a file; `-` is standard input.
pub(crate) fn read(path: &Path) -> Result<Any, Error> {
    let shown = path.display();
    let text = text(path).map_err(|error| Error::failure(format_args!("cannot read {shown}: {error}")))?;
    serde_saphyr::from_str(&text)
        .map_err(|error| Error::failure(format_args!("{shown}: {}", one_line(&error))))
}

fn text(path: &Path) -> std::io::Result<String> {
    if path != Path::new("-") {
        return std::fs::read_to_string(path);
    }
    let mut text = String::new();
    std::io::stdin().lock().read_to_string(&mut text)?;
    Ok(text)
}

fn one_line(error: &impl ToString) -> String {
    error.to_string().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

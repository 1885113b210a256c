//! The product whose operations are called: DTS, or that of a specification which the command line names.

use std::fs;
use std::sync::OnceLock;

use aliyun_schema::Schema;
use aliyun_wire::Product;

use crate::error::Error;

/// Set before the command line is parsed, as the grammar depends on it.
static CHOSEN: OnceLock<(&'static Product, Schema)> = OnceLock::new();

/// Reads the specification of `dts call --spec FILE`; without one, DTS is called.
pub(crate) fn choose(arguments: &[String]) -> Result<(), Error> {
    let Some(path) = spec(arguments) else { return Ok(()) };
    let failed = |error: &dyn std::fmt::Display| Error::usage(format_args!("--spec {path}: {error}"));
    let text = fs::read_to_string(path).map_err(|error| failed(&error))?;
    let schema = Schema::parse(&text).map_err(|error| failed(&error))?;
    if !schema.is_rpc() {
        return Err(failed(
            &"its operations are not RPC ones: they have paths, and cannot be called by name alone",
        ));
    }
    let product = schema.leak_product();
    CHOSEN.get_or_init(|| (product, schema));
    Ok(())
}

/// The operations and what they take.
pub(super) fn product() -> &'static Product {
    CHOSEN.get().map_or(&aliyun_dts::PRODUCT, |(product, _)| product)
}

/// The shapes of requests and answers.
pub(super) fn schema() -> Result<&'static Schema, Error> {
    static DTS: OnceLock<Schema> = OnceLock::new();
    if let Some((_, schema)) = CHOSEN.get() {
        return Ok(schema);
    }
    match DTS.get() {
        Some(schema) => Ok(schema),
        None => {
            let schema = Schema::parse(aliyun_dts::SPEC).map_err(Error::failure)?;
            Ok(DTS.get_or_init(|| schema))
        }
    }
}

/// The value of `--spec` behind `call`.
fn spec(arguments: &[String]) -> Option<&str> {
    let behind = arguments.iter().skip_while(|argument| *argument != "call");
    let mut behind = behind.map(String::as_str);
    while let Some(argument) = behind.next() {
        match argument.strip_prefix("--spec") {
            Some("") => return behind.next(),
            Some(rest) if rest.starts_with('=') => return Some(&rest[1..]),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(line: &str) -> Option<String> {
        let arguments: Vec<String> = line.split(' ').map(str::to_owned).collect();
        spec(&arguments).map(str::to_owned)
    }

    #[test]
    fn the_specification_is_found_wherever_it_stands() {
        assert_eq!(given("dts call --spec a.json DescribeThings").as_deref(), Some("a.json"));
        assert_eq!(given("dts --lang zh call DescribeThings --spec=a.json").as_deref(), Some("a.json"));
        assert_eq!(given("dts call DescribeThings --Specification b"), None);
        assert_eq!(given("dts jobs --spec a.json"), None);
    }

    #[test]
    fn the_shapes_of_dts_have_all_its_operations() {
        let schema = schema().unwrap();
        for operation in product().operations {
            assert!(schema.operation(operation.name).is_some(), "{}", operation.name);
        }
    }
}

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::json_against_serde_json(input));

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| fuzz::xml_against_quick_xml(input));

//! Every seed, and every input that once failed, goes through its target.

use std::fs;
use std::path::Path;

type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 11] = [
    ("codegen", crate::codegen),
    ("emulator", crate::emulator),
    ("formats_agree", crate::formats_agree),
    ("json_against_serde_json", crate::json_against_serde_json),
    ("json_decode", crate::json_decode),
    ("round_trip", crate::round_trip),
    ("signing", crate::signing),
    ("text", crate::text),
    ("verification", crate::verification),
    ("xml_against_quick_xml", crate::xml_against_quick_xml),
    ("xml_decode", crate::xml_decode),
];

fn names_in(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> =
        entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn every_target_is_listed_and_has_seeds() {
    let listed = TARGETS.map(|(name, _)| name);
    assert_eq!(names_in("fuzz_targets"), listed);
    assert_eq!(names_in("seeds"), listed);
}

#[test]
fn seeds_pass() {
    for (name, target) in TARGETS {
        for seed in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name)).unwrap() {
            let seed = seed.unwrap().path();
            println!("{}", seed.display());
            target(&fs::read(seed).unwrap());
        }
    }
}

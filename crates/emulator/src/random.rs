//! Numbers that look random and are the same for the same seed.

/// SplitMix64: one addition and three mixing steps a number, good enough for sample data and no secret.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

const GOLDEN_GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;
const LOWER_CASE_AND_DIGITS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A stream of its own for each index, so that an item does not depend on how many others there are.
    pub(crate) fn stream(seed: u64, index: u64) -> Self {
        Self(Self(seed ^ index.wrapping_mul(GOLDEN_GAMMA)).number())
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(GOLDEN_GAMMA);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.abs_diff(low).saturating_add(1);
        low.saturating_add_unsigned(self.number() % span)
    }

    /// A number from 0 to 1, the latter not included.
    pub(crate) fn share(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True in that many of a hundred cases.
    pub(crate) fn percent(&mut self, chance: u64) -> bool {
        self.number() % 100 < chance
    }

    /// One of the choices; an empty list has none to give and is a mistake of the caller's that shows at once.
    pub(crate) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[(self.number() % choices.len() as u64) as usize]
    }

    /// One of the choices, each as likely as its weight.
    pub(crate) fn weighted<'a, T>(&mut self, choices: &'a [(u64, T)]) -> &'a T {
        let total: u64 = choices.iter().map(|(weight, _)| weight).sum();
        let mut rest = self.number() % total;
        let mut chosen = &choices[0].1;
        for (weight, choice) in choices {
            chosen = choice;
            if rest < *weight {
                break;
            }
            rest -= weight;
        }
        chosen
    }

    /// Lower-case letters and digits, the alphabet of instance ids.
    pub(crate) fn letters(&mut self, length: usize) -> String {
        (0..length).map(|_| char::from(self.pick(LOWER_CASE_AND_DIGITS))).collect()
    }

    /// An upper-case UUID of version 4, the form of a request id.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.number(), self.number());
        format!(
            "{:08X}-{:04X}-4{:03X}-{:04X}-{:012X}",
            high >> 32,
            high >> 16 & 0xFFFF,
            high & 0xFFF,
            low >> 48 & 0x3FFF | 0x8000,
            low & 0xFFFF_FFFF_FFFF,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_published_sequence_of_splitmix64() {
        let mut random = Random::new(1_234_567);
        let numbers = [random.number(), random.number(), random.number()];
        assert_eq!(
            numbers,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn stays_within_its_bounds() {
        let mut random = Random::new(7);
        for _ in 0..1_000 {
            assert!((-3..=3).contains(&random.between(-3, 3)));
            assert_ne!(*random.weighted(&[(1, "often"), (0, "never")]), "never");
        }
        assert_eq!(Random::new(0).between(5, 5), 5);
    }

    #[test]
    fn writes_upper_case_uuids() {
        let uuid = Random::new(1).uuid();
        let lengths: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert_eq!(uuid, uuid.to_uppercase());
        assert_eq!(&uuid[14..15], "4");
    }
}

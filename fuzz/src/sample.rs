//! A record with a field of every kind, and any value of it.

use aliyun_wire::{Map, Open, Text, enumeration, record};
use arbitrary::{Result, Unstructured};

enumeration! {
    pub(crate) enum Status {
        Synchronizing = "Synchronizing",
        Failed = "Failed",
    }
}

#[derive(Clone, Default)]
pub(crate) struct Sample {
    pub(crate) text: Option<Text>,
    pub(crate) status: Option<Open<Status>>,
    pub(crate) integer: Option<i64>,
    pub(crate) number: Option<f64>,
    pub(crate) flag: Option<bool>,
    pub(crate) names: Vec<Text>,
    pub(crate) counts: Vec<i64>,
    pub(crate) items: Vec<Sample>,
    pub(crate) nested: Option<Box<Sample>>,
    pub(crate) tags: Option<Tags>,
    pub(crate) labels: Option<Map<Text>>,
}

record!(Sample {
    "Text" => text,
    "Status" => status,
    "Integer" => integer,
    "Number" => number,
    "Flag" => flag,
    "Names" => names,
    "Counts" => counts,
    "Items" => items,
    "Nested" => nested,
    "Tags" => tags,
    "Labels" => labels,
});

impl Sample {
    /// Whether it is the same, field by field. `==` of a record goes by what it encodes to, and would not notice what
    /// an encoder forgets.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        let Self { text, status, integer, number, flag, names, counts, items, nested, tags, labels } = self;
        let pairs = |tags: &Option<Tags>| {
            let pair = |tag: &Tag| (tag.key.clone(), tag.value.clone());
            tags.as_ref().map(|tags| tags.tag.iter().map(pair).collect::<Vec<_>>())
        };
        let nested_is_same = match (nested, &other.nested) {
            (Some(nested), Some(other)) => nested.is_same(other),
            (nested, other) => nested.is_none() && other.is_none(),
        };
        (text, status, integer, number) == (&other.text, &other.status, &other.integer, &other.number)
            && (flag, names, counts, labels) == (&other.flag, &other.names, &other.counts, &other.labels)
            && items.len() == other.items.len()
            && items.iter().zip(&other.items).all(|(item, other)| item.is_same(other))
            && nested_is_same
            && pairs(tags) == pairs(&other.tags)
    }
}

/// An object whose only field is a list, as the specifications wrap lists.
#[derive(Clone, Default)]
pub(crate) struct Tags {
    pub(crate) tag: Vec<Tag>,
}

record!(Tags { "Tag" => tag });

#[derive(Clone, Default)]
pub(crate) struct Tag {
    pub(crate) key: Option<Text>,
    pub(crate) value: Option<Text>,
}

record!(Tag { "Key" => key, "Value" => value });

/// How deep samples nest.
const LEVELS: usize = 3;

/// The longest list.
const LONGEST: usize = 12;

/// Any record that all formats can carry: texts without control characters, and no list whose only item is empty,
/// which XML cannot tell from an empty list.
pub(crate) fn sample(input: &mut Unstructured<'_>) -> Result<Sample> {
    of_level(input, LEVELS)
}

fn of_level(input: &mut Unstructured<'_>, levels: usize) -> Result<Sample> {
    let mut sample = Sample {
        text: option(input, text)?,
        status: option(input, |input| Ok(text(input)?.into()))?,
        integer: input.arbitrary()?,
        // Eighths have an exact decimal form.
        number: option(input, |input| Ok(f64::from(input.arbitrary::<i32>()?) / 8.0))?,
        flag: input.arbitrary()?,
        names: list(input, text)?,
        counts: list(input, |input| input.arbitrary())?,
        tags: option(input, |input| Ok(Tags { tag: list(input, tag)? }))?,
        labels: option(input, labels)?,
        ..Sample::default()
    };
    if levels > 1 {
        sample.items = list(input, |input| of_level(input, levels - 1))?;
        sample.nested = option(input, |input| of_level(input, levels - 1).map(Box::new))?;
    }
    if let [name] = &mut sample.names[..]
        && name.is_empty()
    {
        *name = "only".into();
    }
    if let [item] = &mut sample.items[..]
        && *item == Sample::default()
    {
        item.flag = Some(true);
    }
    Ok(sample)
}

fn tag(input: &mut Unstructured<'_>) -> Result<Tag> {
    Ok(Tag { key: Some(text(input)?), value: option(input, text)? })
}

fn labels(input: &mut Unstructured<'_>) -> Result<Map<Text>> {
    let label = |input: &mut Unstructured<'_>| Ok((name(input)?, text(input)?));
    list(input, label).map(Map::from_iter)
}

/// A name that XML takes for an element.
fn name(input: &mut Unstructured<'_>) -> Result<String> {
    let wanted: &str = input.arbitrary()?;
    let mut name: String = wanted.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    name.insert(0, 'L');
    Ok(name)
}

/// Characters that XML can carry.
fn text(input: &mut Unstructured<'_>) -> Result<Text> {
    let common = ["", "12", "1.50", "true", "Synchronizing", "failed", "[1]", "{\"a\":1}", " a ", "a,b"];
    if input.ratio(1, 4)? {
        return input.choose(&common).map(|text| Text::from(*text));
    }
    let wanted: &str = input.arbitrary()?;
    let is_carried = |c: &char| match c {
        '\t' | '\n' | '\r' => true,
        c => *c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'),
    };
    Ok(wanted.chars().filter(is_carried).collect::<String>().into())
}

fn option<T>(
    input: &mut Unstructured<'_>,
    value: impl FnOnce(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Option<T>> {
    input.arbitrary::<bool>()?.then(|| value(input)).transpose()
}

fn list<T>(
    input: &mut Unstructured<'_>,
    mut item: impl FnMut(&mut Unstructured<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut items = Vec::new();
    while items.len() < LONGEST && input.arbitrary()? {
        items.push(item(input)?);
    }
    Ok(items)
}

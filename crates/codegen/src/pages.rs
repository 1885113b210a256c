//! Which operations answer in pages, and where their answers say so.

use crate::Error;
use crate::model::{Cursor, Field, Kind, Pages, Record, Type};
use crate::overlay;

const PAGE: &[&str] = &["PageNumber", "PageNum", "PageNo", "CurrentPage"];
const SIZE: &[&str] = &["PageSize"];
const TOTAL: &[&str] = &["TotalCount", "TotalRecordCount", "Total"];
const TOKEN: &[&str] = &["NextToken"];

/// Page number, page size, a total and exactly one list make pages; so do a token in, a token out and one list.
pub(crate) fn find(
    operation: &str,
    request: &Record,
    response: &Record,
    types: &[Type],
    known: Option<&overlay::Operation>,
    default: &overlay::Pages,
) -> Result<Option<Pages>, Error> {
    let known = known.map(|known| &known.pages);
    if known.is_some_and(|known| known.none) {
        return Ok(None);
    }
    let answer = Answer::new(response, types);
    let choose = |get: fn(&overlay::Pages) -> &Option<String>| known.and_then(|known| get(known).as_deref());
    let or_default = |get: fn(&overlay::Pages) -> &Option<String>| choose(get).or(get(default).as_deref());
    let named = known.is_some_and(|known| known.items.is_some());
    let Some(items) = answer.list(choose(|pages| &pages.items)) else {
        return if named { Err(missing(operation, "items")) } else { Ok(None) };
    };
    let page = input(request, &Kind::Integer, choose(|pages| &pages.page), PAGE);
    let size = input(request, &Kind::Integer, choose(|pages| &pages.size), SIZE);
    let token = input(request, &Kind::Text, choose(|pages| &pages.token), TOKEN);
    let total = answer.value(&Kind::Integer, or_default(|pages| &pages.total), TOTAL);
    let page_size = answer.value(&Kind::Integer, or_default(|pages| &pages.page_size), SIZE);
    let next_token = answer.value(&Kind::Text, choose(|pages| &pages.next_token), TOKEN);
    let (cursor, total, page_size, next_token) = match (page, size, &total, token, next_token) {
        (Some(page), Some(size), Some(_), ..) => (Cursor::Number { page, size }, total, page_size, None),
        (.., Some(token), Some(next)) => (Cursor::Token(token), total, None, Some(next)),
        _ if named => return Err(missing(operation, "page and size, or token")),
        _ => return Ok(None),
    };
    let id = choose(|pages| &pages.id)
        .map(|path| id(&items.kind, types, path).ok_or_else(|| missing(operation, path)));
    Ok(Some(Pages {
        cursor,
        total: total.map(|total| total.read()),
        page_size: page_size.map(|size| size.read()),
        next_token: next_token.map(|token| token.read()),
        items: items.take(),
        item: items.kind,
        id: id.transpose()?,
    }))
}

fn missing(operation: &str, what: &str) -> Error {
    Error::new(format!("operations.{operation}.pages"), format!("no such fields: {what}"))
}

/// The request's field of that kind.
fn input(request: &Record, kind: &Kind, named: Option<&str>, usual: &[&str]) -> Option<String> {
    let names = named.map_or(usual.to_vec(), |name| vec![name]);
    let field = names.iter().find_map(|name| request.field(name))?;
    (field.kind == *kind).then(|| field.name.clone())
}

fn id(item: &Kind, types: &[Type], path: &str) -> Option<Vec<String>> {
    let Kind::Record(name) = item else { return None };
    let field = Type::record(types, name)?.field(path)?;
    (field.kind == Kind::Text).then(|| vec![format!(".{}", field.name), ".as_deref()".to_owned()])
}

/// The fields of an answer outside its lists, with the way to them.
struct Answer(Vec<Found>);

#[derive(Clone)]
struct Found {
    /// Names on the wire, joined by dots.
    path: String,
    /// The names of the Rust fields on the way.
    way: Vec<String>,
    kind: Kind,
}

impl Answer {
    fn new(response: &Record, types: &[Type]) -> Self {
        let mut answer = Self(Vec::new());
        for field in &response.fields {
            answer.add(field, None, types);
        }
        answer
    }

    fn add(&mut self, field: &Field, parent: Option<&Found>, types: &[Type]) {
        let path =
            parent.map_or_else(|| field.wire.clone(), |parent| format!("{}.{}", parent.path, field.wire));
        let mut way = parent.map_or_else(Vec::new, |parent| parent.way.clone());
        way.push(field.name.clone());
        let found = Found { path, way, kind: field.kind.clone() };
        if let Kind::Record(name) = &field.kind {
            for field in Type::record(types, name).into_iter().flat_map(|record| &record.fields) {
                self.add(field, Some(&found), types);
            }
        }
        self.0.push(found);
    }

    /// The list of that path, or the only one there is; its kind is that of the items.
    fn list(&self, named: Option<&str>) -> Option<Found> {
        let lists = self.0.iter().filter_map(|found| match &found.kind {
            Kind::List(item) => Some(Found { kind: (**item).clone(), ..found.clone() }),
            _ => None,
        });
        let mut lists = lists.filter(|list| named.is_none_or(|path| path == list.path));
        lists.next().filter(|_| lists.next().is_none())
    }

    /// The value of that path, or of a usual name, preferring the outermost.
    fn value(&self, kind: &Kind, named: Option<&str>, usual: &[&str]) -> Option<Found> {
        let of_kind = || self.0.iter().filter(|found| found.kind == *kind);
        let named = named.and_then(|path| of_kind().find(|found| found.path == path));
        let last = |found: &&Found| usual.contains(&found.path.rsplit('.').next().unwrap_or_default());
        named.or_else(|| of_kind().filter(last).min_by_key(|found| found.way.len())).cloned()
    }
}

impl Found {
    /// Reads it from a borrowed answer.
    fn read(&self) -> Vec<String> {
        let leaf = if self.kind == Kind::Text { ".as_deref()" } else { "" };
        let [first, inner @ ..] = self.way.as_slice() else { return Vec::new() };
        let mut calls = vec![format!(".{first}")];
        if inner.is_empty() {
            calls.extend((!leaf.is_empty()).then(|| leaf.to_owned()));
            return calls;
        }
        let deeper = inner[1..]
            .iter()
            .fold(format!("part.{}", inner[0]), |outer, part| format!("{outer}.as_ref()?.{part}"));
        calls.extend([".as_ref()".to_owned(), format!(".and_then(|part| {deeper}{leaf})")]);
        calls
    }

    /// Moves it out of an answer.
    fn take(&self) -> Vec<String> {
        let mut calls = Vec::new();
        for (index, part) in self.way.iter().enumerate() {
            calls.extend((index > 0).then(|| ".unwrap_or_default()".to_owned()));
            calls.push(format!(".{part}"));
        }
        calls
    }
}
